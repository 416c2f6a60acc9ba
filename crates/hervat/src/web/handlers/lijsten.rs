// SPDX-License-Identifier: EUPL-1.2
//! The lists: work list, people, spreekuur, cliënten. A list reaches exactly what running relations reach, and each
//! dossier in it is written down as looked at.

use super::plan::wachten;
use crate::app::App;
use crate::web::paginas::plan::Planwacht;
use crate::web::paginas::werkvoorraad::Volgende;
use crate::web::paginas::{
    Lijst, Mens, Mensenpagina, Werkfilterformulier, Werkrij, Werktellingen, Werkvoorraadinvoer,
    Werkvoorraadpagina, mensen::Lopend, mensen::verlof_op, paden,
};
use crate::web::toegang::Actor;
use crate::web::{Kader, Omgeving as _, WebFout, pagina};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use dossier::{DossierId, Hoedanigheid, Lade, OrganisatieId, hoedanigheden};
use jiff::civil::Date;
use poortwachter::{Dag, ziekteweek};
use serde::Deserialize;
use std::collections::HashMap;
use store::{
    Alleen, Bereik, DienstverbandMetNaam, Dringend, Lezer, Plaats, TELGRENS, Werkfilter, Werkregel,
    Werkvoorraad,
};

/// Rows on a page: few enough to write each down as looked at.
const RIJEN: u32 = 25;
/// People in the list of a leidinggevende.
const MENSEN: u32 = 500;
/// People who wait for a doctor, on top of the spreekuur; whoever comes after them stands further down.
const WACHTENDEN: u32 = 50;
/// The term that a doctor is waited for.
const PROBLEEMANALYSE: &str = "probleemanalyse";
/// After this many days well, a dossier no longer stands in a list of people.
const DAGEN_NA_HERSTEL: i32 = 27;

/// `GET /werkvoorraad`.
pub(crate) async fn werkvoorraad(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Query(formulier): Query<Werkfilterformulier>,
) -> Result<Response, WebFout> {
    if !actor.heeft(Hoedanigheid::Casemanager) {
        return Err(WebFout::NietGevonden);
    }
    let bereik = actor.bereik(Hoedanigheid::Casemanager, app.vandaag());
    let mut lezer = app.store().lezer().await?;
    let werkgevers = werkgevers(&mut lezer, &bereik).await?;
    let filter = filter(&app, &actor, bereik, &formulier);
    let teams = teams(&mut lezer, &filter).await?;
    let gevonden = lezer.werkvoorraad(&filter).await?;
    let ids: Vec<_> = gevonden.regels.iter().map(|regel| regel.dossier).collect();
    let plannen = wachten(&app, &actor, &mut lezer, &ids, Hoedanigheid::Casemanager).await?;
    drop(lezer);
    let met_plan = |regel: &Werkregel| Werkrij { plan: wachtend(&plannen, regel.dossier), ..rij(regel) };
    let rijen: Vec<_> = gevonden.regels.iter().map(met_plan).collect();
    bekeken(&app, &actor, Hoedanigheid::Casemanager, gevonden.regels.iter().map(|regel| regel.dossier))
        .await?;
    let invoer = Werkvoorraadinvoer {
        rijen: &rijen,
        tellingen: tellingen(&gevonden),
        filter: &formulier,
        werkgevers: &werkgevers,
        teams: &teams,
        verder: gevonden.verder.map(|plaats| (plaats.uiterlijk, plaats.dossier)),
        afgekapt: gevonden.zoek_afgekapt,
    };
    let kader = kader.als(Hoedanigheid::Casemanager, None);
    Ok(pagina(StatusCode::OK, &Werkvoorraadpagina::nieuw(kader, &invoer)))
}

fn filter(app: &App, actor: &Actor, bereik: Bereik, formulier: &Werkfilterformulier) -> Werkfilter {
    let gevuld = |tekst: &str| Some(tekst.trim().to_owned()).filter(|tekst| !tekst.is_empty());
    let werkgever: Option<OrganisatieId> = formulier.werkgever.parse().ok();
    // With one employer in reach a team needs no employer beside it.
    let mut reikwijdte: Vec<_> =
        bereik.werkgevers.iter().chain(bereik.teams.iter().map(|(w, _)| w)).copied().collect();
    reikwijdte.dedup();
    let enige = if let [enige] = reikwijdte[..] { Some(enige) } else { None };
    let alleen = match (werkgever, gevuld(&formulier.team)) {
        (None, None) => Alleen::Alles,
        (Some(werkgever), None) => Alleen::Werkgever(werkgever),
        (werkgever, Some(team)) => werkgever.or(enige).map_or(Alleen::Alles, |w| Alleen::Team(w, team)),
    };
    Werkfilter {
        bereik,
        alleen,
        behalve_van: Some(actor.persoon.id),
        termijn: gevuld(&formulier.termijn),
        zoek: gevuld(&formulier.naam),
        ook_hersteld: formulier.ook_hersteld == "ja",
        dringend: match formulier.dringend.as_str() {
            "te_laat" => Some(Dringend::TeLaat),
            "binnenkort" => Some(Dringend::Binnenkort),
            "later" => Some(Dringend::Later),
            "niets" => Some(Dringend::Niets),
            _ => None,
        },
        vandaag: app.vandaag(),
        na: formulier.na().map(|(uiterlijk, dossier)| Plaats { uiterlijk, dossier }),
        aantal: RIJEN,
    }
}

async fn werkgevers(lezer: &mut Lezer, bereik: &Bereik) -> Result<Vec<(String, String)>, WebFout> {
    let mut ids: Vec<_> =
        bereik.werkgevers.iter().chain(bereik.teams.iter().map(|(w, _)| w)).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let mut uit = Vec::with_capacity(ids.len());
    for id in ids {
        if let Some(organisatie) = lezer.organisatie(id).await? {
            uit.push((id.to_string(), organisatie.naam));
        }
    }
    uit.sort_by(|(_, a), (_, b)| a.cmp(b));
    Ok(uit)
}

/// The teams to choose from: of the chosen employer, or of the only one.
async fn teams(lezer: &mut Lezer, filter: &Werkfilter) -> Result<Vec<String>, WebFout> {
    let werkgever = match (&filter.alleen, filter.bereik.werkgevers.as_slice()) {
        (Alleen::Werkgever(werkgever) | Alleen::Team(werkgever, _), _) => Some(*werkgever),
        (Alleen::Alles, [enige]) => Some(*enige),
        (Alleen::Alles, _) => None,
    };
    match werkgever.filter(|werkgever| filter.bereik.werkgevers.contains(werkgever)) {
        Some(werkgever) => Ok(lezer.teams_van(werkgever).await?),
        None => Ok(filter.bereik.teams.iter().map(|(_, team)| team.clone()).collect()),
    }
}

fn rij(regel: &Werkregel) -> Werkrij {
    let volgende = regel.verzuim.volgende.as_ref().map(|volgende| Volgende {
        termijn: volgende.termijn.clone(),
        vanaf: volgende.vanaf,
        uiterlijk: volgende.uiterlijk,
    });
    Werkrij {
        dossier: regel.dossier,
        naam: regel.naam.clone(),
        werkgever: regel.werkgever_naam.clone(),
        team: regel.team.clone(),
        gerekend_vanaf: regel.verzuim.gerekend_vanaf,
        onderbreking: regel.verzuim.onderbreking,
        laatste_ziektedag: regel.verzuim.laatste_ziektedag,
        percentage: regel.verzuim.hervat_percentage,
        volgende,
        plan: Vec::new(),
    }
}

const fn tellingen(gevonden: &Werkvoorraad) -> Werktellingen {
    let t = &gevonden.tellingen;
    Werktellingen {
        te_laat: t.te_laat,
        binnenkort: t.binnenkort,
        later: t.later,
        niets: t.niets,
        telgrens: TELGRENS,
    }
}

/// Where a list of people goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Vervolg {
    na: String,
}

/// `GET /mensen`: everyone the leidinggevende leads, ill or not.
pub(crate) async fn mensen(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
) -> Result<Response, WebFout> {
    let rol = Hoedanigheid::Leidinggevende;
    if !actor.heeft(rol) {
        return Err(WebFout::NietGevonden);
    }
    let bereik = actor.bereik(rol, app.vandaag());
    let mut lezer = app.store().lezer().await?;
    let iedereen = lezer.dienstverbanden_bereikt(&bereik, None, MENSEN).await?;
    let mut lopend = van_iedereen(&app, &actor, &mut lezer, bereik).await?;
    lopend.retain(|regel| speelt(&app, regel));
    let ids: Vec<_> = lopend.iter().map(|regel| regel.dossier).collect();
    let plannen = wachten(&app, &actor, &mut lezer, &ids, rol).await?;
    drop(lezer);
    // Who is ill stands before who recovered lately: of two dossiers of one employment the first counts.
    let mut van_wie = HashMap::new();
    for regel in &lopend {
        van_wie.entry(regel.dienstverband).or_insert(regel);
    }
    let anderen = iedereen.into_iter().filter(|mens| mens.dienstverband.persoon != actor.persoon.id);
    let als_mens = |mens: DienstverbandMetNaam| {
        let regel = van_wie.get(&mens.dienstverband.id);
        Mens {
            naam: mens.naam,
            werk: mens.dienstverband.functie,
            dienstverband: mens.dienstverband.id,
            lopend: regel.map(|regel| als_lopend(&app, regel)),
            plan: regel.map(|regel| wachtend(&plannen, regel.dossier)).unwrap_or_default(),
            mag_ziekmelden: regel.is_none_or(|regel| regel.verzuim.laatste_ziektedag.is_some()),
        }
    };
    let uit: Vec<_> = anderen.map(als_mens).collect();
    bekeken(&app, &actor, rol, uit.iter().filter_map(|mens| mens.lopend.map(|l| l.dossier))).await?;
    let kader = kader.als(rol, None);
    Ok(pagina(StatusCode::OK, &Mensenpagina::nieuw(kader, Lijst::MijnMensen, &uit, None)))
}

/// Everyone who is ill, page after page; then who recovered lately, as far as one page goes.
async fn van_iedereen(
    app: &App,
    actor: &Actor,
    lezer: &mut Lezer,
    bereik: Bereik,
) -> Result<Vec<Werkregel>, WebFout> {
    let mut filter = lopende(app, actor, bereik, None, MENSEN);
    let mut uit = Vec::new();
    loop {
        let gevonden = lezer.werkvoorraad(&filter).await?;
        uit.extend(gevonden.regels);
        filter.na = gevonden.verder;
        if filter.na.is_none() {
            break;
        }
    }
    filter.ook_hersteld = true;
    uit.extend(
        lezer
            .werkvoorraad(&filter)
            .await?
            .regels
            .into_iter()
            .filter(|r| r.verzuim.laatste_ziektedag.is_some()),
    );
    Ok(uit)
}

/// `GET /spreekuur`: who is ill at the employers this bedrijfsarts works for.
pub(crate) async fn spreekuur(
    app: State<App>,
    actor: Extension<Actor>,
    kader: Kader,
    vervolg: Query<Vervolg>,
) -> Result<Response, WebFout> {
    zieken(app, actor, kader, vervolg, (Hoedanigheid::Bedrijfsarts, Lijst::Spreekuur, "/spreekuur")).await
}

/// `GET /clienten`: who is guided by this coach.
pub(crate) async fn clienten(
    app: State<App>,
    actor: Extension<Actor>,
    kader: Kader,
    vervolg: Query<Vervolg>,
) -> Result<Response, WebFout> {
    zieken(app, actor, kader, vervolg, (Hoedanigheid::Coach, Lijst::Clienten, "/clienten")).await
}

async fn zieken(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    kader: Kader,
    Query(vervolg): Query<Vervolg>,
    (rol, lijst, pad): (Hoedanigheid, Lijst, &str),
) -> Result<Response, WebFout> {
    if !actor.heeft(rol) {
        return Err(WebFout::NietGevonden);
    }
    let na = Werkfilterformulier { na: vervolg.na, ..Werkfilterformulier::default() }.na();
    let bereik = actor.bereik(rol, app.vandaag());
    let mut lezer = app.store().lezer().await?;
    let gevonden = lezer.werkvoorraad(&lopende(&app, &actor, bereik.clone(), na, RIJEN)).await?;
    let eerst = if lijst == Lijst::Spreekuur {
        wacht_op_arts(&app, &actor, &mut lezer, bereik).await?
    } else {
        Vec::new()
    };
    // Who waits for the doctor stands on top of the first page, and on no later one.
    let wacht_al = |regel: &&Werkregel| eerst.iter().any(|wacht| wacht.dossier == regel.dossier);
    let rest = gevonden.regels.iter().filter(|regel| !wacht_al(regel));
    let bovenaan = eerst.iter().filter(|_| na.is_none());
    let regels: Vec<_> = bovenaan.chain(rest).collect();
    let ids: Vec<_> = regels.iter().map(|regel| regel.dossier).collect();
    let bladen = lezer.dossiers(&ids).await?;
    let betrokken = actor.betrokkenheden(&mut lezer, &bladen, app.vandaag(), app.nu()).await?;
    let plannen = wachten(&app, &actor, &mut lezer, &ids, rol).await?;
    drop(lezer);
    // A relation may reach further than the policy lets: a contract that ended, the employer's side.
    let open = bladen.iter().zip(&betrokken).filter(|(_, band)| hoedanigheden(band).contains(&rol));
    let open: HashMap<_, _> = open.map(|(blad, _)| (blad.id, blad)).collect();
    let als_mens = |regel: &&Werkregel| {
        open.get(&regel.dossier).map(|blad| Mens {
            naam: regel.naam.clone(),
            werk: format!("{} · {}", blad.dienstverband.functie, regel.werkgever_naam),
            dienstverband: regel.dienstverband,
            lopend: Some(als_lopend(&app, regel)),
            plan: wachtend(&plannen, regel.dossier),
            mag_ziekmelden: false,
        })
    };
    let uit: Vec<_> = regels.iter().filter_map(als_mens).collect();
    bekeken(&app, &actor, rol, uit.iter().filter_map(|mens| mens.lopend.map(|l| l.dossier))).await?;
    let verder = gevonden.verder.map(|plaats| format!("{}_{}", plaats.uiterlijk, plaats.dossier));
    let verder = verder.map(|na| format!("{pad}{}", paden::vraag(&[("na", Some(&na))])));
    Ok(pagina(StatusCode::OK, &Mensenpagina::nieuw(kader.als(rol, None), lijst, &uit, verder)))
}

/// What of its plan waits for who looks at the list.
fn wachtend(plannen: &HashMap<DossierId, Vec<Planwacht>>, dossier: DossierId) -> Vec<Planwacht> {
    plannen.get(&dossier).cloned().unwrap_or_default()
}

/// Everyone for whom the probleemanalyse comes next, the one whose day comes first on top.
async fn wacht_op_arts(
    app: &App,
    actor: &Actor,
    lezer: &mut Lezer,
    bereik: Bereik,
) -> Result<Vec<Werkregel>, WebFout> {
    let mut filter = lopende(app, actor, bereik, None, WACHTENDEN);
    filter.termijn = Some(PROBLEEMANALYSE.to_owned());
    Ok(lezer.werkvoorraad(&filter).await?.regels)
}

fn lopende(
    app: &App,
    actor: &Actor,
    bereik: Bereik,
    na: Option<(Date, DossierId)>,
    aantal: u32,
) -> Werkfilter {
    Werkfilter {
        bereik,
        alleen: Alleen::Alles,
        behalve_van: Some(actor.persoon.id),
        termijn: None,
        zoek: None,
        ook_hersteld: false,
        dringend: None,
        vandaag: app.vandaag(),
        na: na.map(|(uiterlijk, dossier)| Plaats { uiterlijk, dossier }),
        aantal,
    }
}

/// Ill, or well for so short that a relapse would join.
fn speelt(app: &App, regel: &Werkregel) -> bool {
    let vandaag = Dag::from(app.vandaag());
    regel.verzuim.laatste_ziektedag.is_none_or(|laatste| vandaag.sinds(laatste.into()) <= DAGEN_NA_HERSTEL)
}

fn als_lopend(app: &App, regel: &Werkregel) -> Lopend {
    let tot = regel.verzuim.laatste_ziektedag.map_or(app.vandaag(), |laatste| laatste.min(app.vandaag()));
    let onderbreking = regel.verzuim.onderbreking.map(|(van, laatste)| (van.into(), laatste.into()));
    let week = ziekteweek(regel.verzuim.gerekend_vanaf.into(), onderbreking, tot.into());
    Lopend {
        dossier: regel.dossier,
        week: u16::try_from(week).unwrap_or(u16::MAX),
        percentage: regel.verzuim.hervat_percentage,
        hersteld: regel.verzuim.laatste_ziektedag.is_some_and(|laatste| laatste < app.vandaag()),
        verlof_tot_en_met: verlof_op(regel.verzuim.onderbreking, app.vandaag()),
        probleemanalyse: regel
            .verzuim
            .volgende
            .as_ref()
            .filter(|volgende| volgende.termijn == PROBLEEMANALYSE)
            .map(|volgende| volgende.uiterlijk),
    }
}

/// Written before the list goes out; without it there is no list.
async fn bekeken(
    app: &App,
    actor: &Actor,
    rol: Hoedanigheid,
    dossiers: impl Iterator<Item = DossierId>,
) -> Result<(), WebFout> {
    let gezien: Vec<_> = dossiers.map(|dossier| (dossier, rol)).collect();
    let mut tx = app.store().begin().await?;
    tx.noteer_inzagen(actor.persoon.id, &gezien, Lade::Gedeeld, app.nu()).await?;
    Ok(tx.commit().await?)
}
