// SPDX-License-Identifier: EUPL-1.2
//! Form 2: who guards the progress. One side proposes, the other agrees or says why not.

use super::deel::Planbij;
use super::klad::{Kladblok, Kladstand};
use super::woorden::{self, Gegeven};
use crate::web::formulier::{Fouten, Foutenlijst, Invoer, Veld};
use crate::web::opmaak::Kruimel;
use crate::web::paginas::formulierwerk::{FORMULIER, bevestiging, formulier, kijk_nog_eens, wacht};
use crate::web::paginas::paden;
use crate::web::paginas::rechten::roepnaam;
use crate::web::{Kader, Tekst};
use askama::Template;
use dossier::plan::{Casemanager, Zijde};
use dossier::{Casemanagerkeuze, Hoedanigheid, Lade, Voorstel};

formulier! {
    /// A proposal, or the answer to one.
    Casemanagerformulier {
        /// 2.1.
        naam,
        /// 2.2.
        adres,
        /// 2.3.
        postcode_en_plaats,
        /// 2.4.
        telefoonnummer,
        /// 2.5.
        functie,
        /// Which proposal is answered.
        voorstel,
        /// Why not.
        reden,
        /// The box under it.
        reden_bevestigd,
        /// The version of what was saved of this form.
        versie,
    }
}

impl Casemanagerformulier {
    /// The fields in which a refusal can be put right.
    pub const VELDEN: &'static [&'static str] =
        &["naam", "adres", "postcode_en_plaats", "telefoonnummer", "functie", "reden"];

    /// Whom this form proposes.
    pub fn gegevens(&self) -> Casemanager {
        Casemanager {
            naam: self.naam.clone(),
            adres: self.adres.clone(),
            postcode_en_plaats: self.postcode_en_plaats.clone(),
            telefoonnummer: self.telefoonnummer.clone(),
            functie: self.functie.clone(),
        }
    }

    /// What is typed to propose somebody, field by field.
    pub fn velden_van_voorstel(&self) -> [(&'static str, &str); 5] {
        [
            ("naam", &self.naam),
            ("adres", &self.adres),
            ("postcode_en_plaats", &self.postcode_en_plaats),
            ("telefoonnummer", &self.telefoonnummer),
            ("functie", &self.functie),
        ]
    }

    /// Does it answer a proposal, rather than make one?
    pub fn is_antwoord(&self) -> bool {
        !self.voorstel.is_empty()
    }

    /// The reason, guarded when the employer's side gives it.
    ///
    /// # Errors
    /// What should be looked at again.
    pub fn reden(&self, t: Tekst, zijde: Zijde) -> Result<String, Fouten> {
        let mut fouten = Fouten::default();
        if zijde == Zijde::Werkgever {
            let bevestigd = self.reden_bevestigd == "ja";
            kijk_nog_eens(&mut fouten, t, "reden", &t.k("casemanager-reden"), &self.reden, bevestigd);
        }
        if fouten.is_leeg() { Ok(self.reden.replace("\r\n", "\n")) } else { Err(fouten) }
    }

    /// Filled in with the casemanager who has that relation to this employment.
    fn vooraf(t: Tekst, bij: &Planbij<'_>) -> Self {
        let wie = bij.betrokkenen.iter().find(|wie| wie.hoedanigheid == Hoedanigheid::Casemanager);
        let functie = wie.map(|_| t.uit("rol", Hoedanigheid::Casemanager.woord())).unwrap_or_default();
        Self { naam: wie.map(|wie| wie.naam.clone()).unwrap_or_default(), functie, ..Self::default() }
    }
}

/// One of the two forms of the page: what stands in it, what was saved of it, what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Casemanageropzet {
    /// What was typed; none when nobody typed in it.
    pub formulier: Option<Casemanagerformulier>,
    /// What was saved.
    pub klad: Kladstand,
    /// What is wrong.
    pub fouten: Fouten,
}

/// Both forms.
#[derive(Debug, Clone, Default)]
pub struct Casemanagerinvoer {
    /// To propose somebody.
    pub voorstel: Casemanageropzet,
    /// To disagree with a proposal.
    pub afwijzing: Casemanageropzet,
}

/// The answer that waits for this viewer.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Antwoord {
    adres: String,
    weigeradres: String,
    voorstel: u32,
    knop: String,
    weigert: bool,
    reden: Veld,
    klad: Kladblok,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "paginas/plan-casemanager.html")]
pub struct Casemanagerpagina {
    kader: Kader,
    t: Tekst,
    kruimel: Kruimel,
    paginatitel: String,
    fouten: Option<Foutenlijst>,
    stand: Vec<String>,
    gegevens: Vec<Gegeven>,
    antwoord: Option<Antwoord>,
    voorstellen: String,
    velden: Vec<Veld>,
    adres: String,
    terug: String,
    verwacht: u32,
    typt: bool,
    klad: Kladblok,
}

impl Casemanagerpagina {
    /// The page with both forms.
    pub fn nieuw(kader: Kader, bij: &Planbij<'_>, invoer: &Casemanagerinvoer) -> Self {
        let (t, id) = (kader.t, bij.dossier.id());
        let Casemanagerinvoer { voorstel, afwijzing } = invoer;
        let fouten = if voorstel.fouten.is_leeg() { &afwijzing.fouten } else { &voorstel.fouten };
        let vooraf = || Casemanagerformulier::vooraf(t, bij);
        let formulier = voorstel.formulier.clone().unwrap_or_else(vooraf);
        let keuze = bij.dossier.casemanagerkeuze();
        let terug = paden::plan(id, "", bij.als);
        let kruimel =
            vec![(bij.naam.to_owned(), paden::dossier(id, bij.als)), (t.k("plan-kort"), terug.clone())];
        let getoond = keuze.voorstel().map(|voorstel| &voorstel.gegevens).or(bij.dossier.casemanager());
        let open = open_voor_mij(bij);
        Self {
            t,
            kruimel: Kruimel::nieuw(&kader, kruimel),
            paginatitel: fouten.titel(t, format!("{} – {}", t.k("plan-deel-casemanager"), bij.naam)),
            fouten: fouten.lijst(t),
            stand: stand(t, bij, keuze),
            gegevens: getoond.map(|gegevens| woorden::van_casemanager(t, gegevens)).unwrap_or_default(),
            antwoord: open.map(|voorstel| Antwoord::nieuw(t, bij, voorstel, afwijzing)),
            voorstellen: t.k(match keuze {
                Casemanagerkeuze::Geen => "casemanager-voorstellen",
                Casemanagerkeuze::Voorgesteld(_)
                | Casemanagerkeuze::Aanvaard { .. }
                | Casemanagerkeuze::Geweigerd { .. } => "casemanager-ander-voorstellen",
            }),
            velden: velden(t, &formulier, &voorstel.fouten),
            adres: paden::plan(id, "/casemanager", bij.als),
            terug,
            verwacht: bij.dossier.nummer(Lade::Gedeeld),
            typt: voorstel.formulier.is_some(),
            klad: Kladblok::nieuw(
                t,
                paden::plan(id, "/casemanager/klad", bij.als),
                voorstel.klad,
                &voorstel.fouten,
            ),
            kader,
        }
    }

    /// Is there nobody yet, so that proposing is what one comes for?
    fn eerst_voorstellen(&self) -> bool {
        self.antwoord.is_none() && self.gegevens.is_empty()
    }
}

fn open_voor_mij<'a>(bij: &Planbij<'a>) -> Option<&'a Voorstel> {
    match bij.dossier.casemanagerkeuze() {
        Casemanagerkeuze::Voorgesteld(voorstel) => Some(voorstel).filter(|v| v.zijde != bij.zijde),
        Casemanagerkeuze::Geen | Casemanagerkeuze::Aanvaard { .. } | Casemanagerkeuze::Geweigerd { .. } => {
            None
        }
    }
}

/// How it stands: who proposed, and what became of it.
fn stand(t: Tekst, bij: &Planbij<'_>, keuze: &Casemanagerkeuze) -> Vec<String> {
    let wie = |zijde: Zijde| match zijde {
        _ if zijde == bij.zijde => t.k("casemanager-jullie-kant"),
        Zijde::Werknemer => roepnaam(bij.naam).to_owned(),
        Zijde::Werkgever => t.k("casemanager-je-werkgever"),
    };
    let waarden = |zijde: Zijde, op| vec![("wie", wie(zijde).into()), ("dag", t.dag_kort(op).into())];
    match keuze {
        Casemanagerkeuze::Geen => vec![t.k("casemanager-nog-niemand")],
        Casemanagerkeuze::Voorgesteld(voorstel) => {
            let wacht =
                if voorstel.zijde == bij.zijde { "casemanager-wacht-ander" } else { "casemanager-wacht-jij" };
            vec![t.met("casemanager-voorgesteld", &waarden(voorstel.zijde, voorstel.op)), t.k(wacht)]
        }
        Casemanagerkeuze::Aanvaard { voorstel, op, .. } => {
            vec![t.met("casemanager-aanvaard", &waarden(voorstel.zijde.ander(), *op))]
        }
        Casemanagerkeuze::Geweigerd { voorstel, op, reden, .. } => {
            let mut waarden = waarden(voorstel.zijde.ander(), *op);
            waarden.push(("reden", reden.as_str().into()));
            vec![t.met("casemanager-geweigerd", &waarden), t.k("casemanager-opnieuw")]
        }
    }
}

fn velden(t: Tekst, formulier: &Casemanagerformulier, fouten: &Fouten) -> Vec<Veld> {
    let veld = |naam: &'static str, soort, label: &str, waarde: &str| {
        Veld::nieuw(t, naam, soort, t.k(label)).waarde(waarde).met_fouten(fouten)
    };
    vec![
        veld("naam", Invoer::Tekst, "plan-casemanager-naam", &formulier.naam),
        veld("functie", Invoer::Tekst, "plan-casemanager-functie", &formulier.functie),
        veld("telefoonnummer", Invoer::Telefoon, "plan-telefoonnummer", &formulier.telefoonnummer),
        veld("adres", Invoer::Tekst, "plan-casemanager-adres", &formulier.adres)
            .hulp(t.k("casemanager-adres-hulp")),
        veld("postcode_en_plaats", Invoer::Tekst, "plan-casemanager-plaats", &formulier.postcode_en_plaats),
    ]
}

impl Antwoord {
    fn nieuw(t: Tekst, bij: &Planbij<'_>, voorstel: &Voorstel, afwijzing: &Casemanageropzet) -> Self {
        let onder = |onder: &str| paden::plan(bij.dossier.id(), onder, bij.als);
        let formulier = afwijzing.formulier.clone().unwrap_or_default();
        let fouten = &afwijzing.fouten;
        let reden = Veld::nieuw(t, "reden", Invoer::Regels, t.k("casemanager-reden"))
            .waarde(&formulier.reden)
            .met_fouten(fouten);
        let bevestigd = formulier.reden_bevestigd == "ja";
        debug_assert_eq!(bevestiging("reden"), "reden_bevestigd");
        Self {
            adres: onder("/casemanager/aanvaarding"),
            weigeradres: onder("/casemanager/weigering"),
            voorstel: voorstel.voorstel,
            knop: t.met("casemanager-aanvaarden", &[("naam", voorstel.gegevens.naam.as_str().into())]),
            weigert: !formulier.reden.is_empty() || fouten.van("reden").is_some(),
            reden: match bij.zijde {
                Zijde::Werkgever => reden.met_wacht(wacht("reden", &formulier.reden, bevestigd)),
                Zijde::Werknemer => reden,
            },
            klad: Kladblok::nieuw(t, onder("/casemanager/weigering/klad"), afwijzing.klad, fouten),
        }
    }
}
