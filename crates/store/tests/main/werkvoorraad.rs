// SPDX-License-Identifier: EUPL-1.2
//! The work list against a plain reading of its rules, over many random cases and filters.

use crate::omgeving::{Omgeving, dag, dienstverband, nu, op_beide, persoon, werkgever};
use dossier::{Dienstverband, DienstverbandId, DossierId, OrganisatieId, PersoonId, Projectie, TermijnDagen};
use jiff::{ToSpan as _, civil::Date};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};
use store::{Alleen, Bereik, Dringend, Plaats, Store, Tellingen, Werkfilter};

op_beide!(zoals_de_regels_zeggen, veel_werkgevers_tegelijk, een_grens_op_tellen_en_zoeken);

const NAMEN: [&str; 6] =
    ["Jan Jansen", "Janneke de Boer", "Ömer Yılmaz", "Els van den Berg", "Piet Boerma", "Åsa Berg"];
const TERMIJNEN: [&str; 3] = ["probleemanalyse", "plan_van_aanpak", "evaluatie"];
const NOOIT: Date = jiff::civil::date(9999, 12, 31);

/// One case as the test knows it.
#[derive(Debug, Clone)]
struct Geval {
    dossier: DossierId,
    dienstverband: Dienstverband,
    naam: &'static str,
    hersteld: bool,
    ingetrokken: bool,
    volgende: Option<(&'static str, Date)>,
}

impl Geval {
    fn projectie(&self) -> Projectie {
        let eerste = dag("2026-01-05");
        let termijnen = self.volgende.into_iter().flat_map(|(termijn, uiterlijk)| {
            let gedaan =
                TermijnDagen { termijn, vanaf: None, uiterlijk: Some(eerste), afgedaan: true, plicht: true };
            let recht = TermijnDagen { plicht: false, afgedaan: false, ..gedaan.clone() };
            let onverwijld = TermijnDagen { uiterlijk: None, plicht: true, ..recht.clone() };
            let nu = TermijnDagen { uiterlijk: Some(uiterlijk), ..onverwijld.clone() };
            let later = TermijnDagen {
                termijn: "later",
                uiterlijk: Some(uiterlijk.saturating_add(9.days())),
                ..nu.clone()
            };
            [gedaan, recht, onverwijld, later, nu]
        });
        Projectie {
            eerste_ziektedag: eerste,
            laatste_ziektedag: self.hersteld.then(|| dag("2026-02-01")),
            gerekend_vanaf: eerste,
            onderbreking: Some((dag("2026-01-10"), dag("2026-01-12"))),
            ingetrokken: self.ingetrokken,
            hervat_percentage: 40,
            termijnen: termijnen.collect(),
        }
    }

    fn plaats(&self) -> Plaats {
        Plaats { uiterlijk: self.volgende.map_or(NOOIT, |(_, dag)| dag), dossier: self.dossier }
    }

    fn vak(&self, vandaag: Date) -> Dringend {
        match self.volgende {
            None => Dringend::Niets,
            Some((_, dag)) if dag < vandaag => Dringend::TeLaat,
            Some((_, dag)) if dag <= vandaag.saturating_add(14.days()) => Dringend::Binnenkort,
            Some(_) => Dringend::Later,
        }
    }

    /// The rules of the list, read one by one.
    fn hoort_in(&self, filter: &Werkfilter) -> bool {
        let b = &self.dienstverband;
        let team = |(werkgever, team): &(OrganisatieId, String)| {
            *werkgever == b.werkgever && b.team.as_ref() == Some(team)
        };
        let reikt = filter.bereik.werkgevers.contains(&b.werkgever)
            || filter.bereik.teams.iter().any(team)
            || filter.bereik.dienstverbanden.contains(&b.id);
        let alleen = match &filter.alleen {
            Alleen::Alles => true,
            Alleen::Werkgever(een) => *een == b.werkgever,
            Alleen::Team(een, naam) => team(&(*een, naam.clone())),
        };
        let zoek = filter.zoek.as_ref().is_none_or(|zoek| {
            zoek.split(' ')
                .all(|deel| self.naam.to_lowercase().split(' ').any(|woord| woord.starts_with(deel)))
        });
        let termijn = filter.termijn.as_ref().is_none_or(|t| self.volgende.is_some_and(|(dit, _)| dit == t));
        reikt
            && alleen
            && zoek
            && termijn
            && filter.behalve_van != Some(b.persoon)
            && !self.ingetrokken
            && (filter.ook_hersteld || !self.hersteld)
    }
}

async fn bewaar(store: &Store, gevallen: &[Geval]) {
    let mut tx = store.begin().await.expect("a transaction");
    let mut werkgevers: Vec<_> = gevallen.iter().map(|g| g.dienstverband.werkgever).collect();
    werkgevers.sort_unstable();
    werkgevers.dedup();
    for id in werkgevers {
        tx.nieuwe_organisatie(&werkgever(id, "W")).await.expect("an employer");
    }
    for geval in gevallen {
        tx.nieuwe_persoon(&persoon(geval.dienstverband.persoon, geval.naam, &[])).await.expect("a person");
        tx.nieuw_dienstverband(&geval.dienstverband).await.expect("an employment");
        tx.nieuw_dossier(geval.dossier, geval.dienstverband.id, nu(0)).await.expect("a dossier");
        tx.zet_projectie(geval.dossier, Some(&geval.projectie())).await.expect("a projection");
    }
    tx.commit().await.expect("a commit");
}

fn verzin(toeval: &mut StdRng, nummer: u128) -> Geval {
    let werkgever = OrganisatieId::new(toeval.random_range(1..=3));
    let team = ["Noord", "Zuid"].choose(toeval).filter(|_| toeval.random_bool(0.7)).map(|t| (*t).to_owned());
    let eigen = dienstverband(DienstverbandId::new(1000 + nummer), PersoonId::new(2000 + nummer), werkgever);
    let uiterlijk = dag("2026-11-23").saturating_add(toeval.random_range(-20..40).days());
    Geval {
        // Not in the order in which they come.
        dossier: DossierId::new(toeval.random()),
        dienstverband: Dienstverband { team, ..eigen },
        naam: NAMEN.choose(toeval).expect("names"),
        hersteld: toeval.random_bool(0.3),
        ingetrokken: toeval.random_bool(0.1),
        volgende: toeval.random_bool(0.8).then(|| (*TERMIJNEN.choose(toeval).expect("terms"), uiterlijk)),
    }
}

fn verzin_filter(toeval: &mut StdRng, gevallen: &[Geval]) -> Werkfilter {
    let werkgever = |toeval: &mut StdRng| OrganisatieId::new(toeval.random_range(1..=4));
    let team = |toeval: &mut StdRng| (*["Noord", "Zuid", "West"].choose(toeval).expect("teams")).to_owned();
    let enkele: Vec<_> = gevallen.choose_multiple(toeval, 6).map(|g| g.dienstverband.id).collect();
    let bereik = Bereik {
        werkgevers: (0..toeval.random_range(0..3)).map(|_| werkgever(toeval)).collect(),
        teams: (0..toeval.random_range(0..3)).map(|_| (werkgever(toeval), team(toeval))).collect(),
        dienstverbanden: if toeval.random() { enkele } else { Vec::new() },
    };
    let alleen = match toeval.random_range(0..4) {
        0 => Alleen::Werkgever(werkgever(toeval)),
        1 => Alleen::Team(werkgever(toeval), team(toeval)),
        _ => Alleen::Alles,
    };
    let zoek =
        ["jan", "b", "berg els", "boer", "van den", "zzz"].choose(toeval).filter(|_| toeval.random_bool(0.4));
    let vakken = [Dringend::TeLaat, Dringend::Binnenkort, Dringend::Later, Dringend::Niets];
    Werkfilter {
        bereik,
        alleen,
        behalve_van: gevallen.choose(toeval).filter(|_| toeval.random()).map(|g| g.dienstverband.persoon),
        termijn: TERMIJNEN.choose(toeval).filter(|_| toeval.random_bool(0.3)).map(|t| (*t).to_owned()),
        zoek: zoek.map(|z| (*z).to_owned()),
        ook_hersteld: toeval.random(),
        dringend: vakken.choose(toeval).filter(|_| toeval.random_bool(0.3)).copied(),
        vandaag: dag("2026-11-23").saturating_add(toeval.random_range(-5..5).days()),
        na: None,
        aantal: toeval.random_range(1..30),
    }
}

fn hoort(gevallen: &[Geval], filter: &Werkfilter) -> (Vec<DossierId>, Tellingen) {
    let mut in_de_lijst: Vec<&Geval> = gevallen.iter().filter(|g| g.hoort_in(filter)).collect();
    in_de_lijst.sort_by_key(|g| (g.plaats().uiterlijk, g.dossier));
    let tel = |vak| {
        u32::try_from(in_de_lijst.iter().filter(|g| g.vak(filter.vandaag) == vak).count()).expect("few")
    };
    let tellingen = Tellingen {
        te_laat: tel(Dringend::TeLaat),
        binnenkort: tel(Dringend::Binnenkort),
        later: tel(Dringend::Later),
        niets: tel(Dringend::Niets),
    };
    let dit_vak = |g: &&&Geval| filter.dringend.is_none_or(|vak| g.vak(filter.vandaag) == vak);
    (in_de_lijst.iter().filter(dit_vak).map(|g| g.dossier).collect(), tellingen)
}

/// All pages, one after the other; every page says the same counts.
async fn hele_lijst(store: &Store, filter: &Werkfilter) -> (Vec<DossierId>, Tellingen) {
    let mut lezer = store.lezer().await.expect("a line");
    let (mut filter, mut dossiers) = (filter.clone(), Vec::new());
    loop {
        let bladzijde = lezer.werkvoorraad(&filter).await.expect("a page");
        assert!(!bladzijde.zoek_afgekapt);
        assert!(bladzijde.regels.len() <= filter.aantal as usize);
        dossiers.extend(bladzijde.regels.iter().map(|regel| regel.dossier));
        match bladzijde.verder {
            Some(plaats) => filter.na = Some(plaats),
            None => return (dossiers, bladzijde.tellingen),
        }
    }
}

async fn zoals_de_regels_zeggen(omgeving: Omgeving) {
    let zaad = rand::rng().random::<u64>();
    println!("seed {zaad}");
    let mut toeval = StdRng::seed_from_u64(zaad);
    let store = omgeving.open().await;
    let gevallen: Vec<Geval> = (0..250).map(|nummer| verzin(&mut toeval, nummer)).collect();
    bewaar(&store, &gevallen).await;
    let mut met_regels = 0;
    for _ in 0..150 {
        let filter = verzin_filter(&mut toeval, &gevallen);
        let verwacht = hoort(&gevallen, &filter);
        met_regels += u32::from(!verwacht.0.is_empty());
        assert_eq!(hele_lijst(&store, &filter).await, verwacht, "seed {zaad}: {filter:?}");
    }
    assert!(met_regels > 30, "too few filters met anything (seed {zaad})");
}

fn alles_van(werkgevers: impl IntoIterator<Item = u128>) -> Werkfilter {
    Werkfilter {
        bereik: Bereik {
            werkgevers: werkgevers.into_iter().map(OrganisatieId::new).collect(),
            ..Bereik::default()
        },
        alleen: Alleen::Alles,
        behalve_van: None,
        termijn: None,
        zoek: None,
        ook_hersteld: true,
        dringend: None,
        vandaag: dag("2026-11-23"),
        na: None,
        aantal: 20,
    }
}

fn een_geval(nummer: u128, werkgever: u128) -> Geval {
    let uiterlijk = dag("2026-12-01").saturating_add(i64::try_from(nummer % 50).expect("few").days());
    let (id, persoon) = (DienstverbandId::new(10_000 + nummer), PersoonId::new(20_000 + nummer));
    Geval {
        dossier: DossierId::new(nummer.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)),
        dienstverband: dienstverband(id, persoon, OrganisatieId::new(werkgever)),
        naam: NAMEN[0],
        hersteld: nummer.is_multiple_of(3),
        ingetrokken: false,
        volgende: Some((TERMIJNEN[0], uiterlijk)),
    }
}

/// More employers than go into one statement.
async fn veel_werkgevers_tegelijk(omgeving: Omgeving) {
    let store = omgeving.open().await;
    let gevallen: Vec<Geval> = (0..250).map(|nummer| een_geval(nummer, 1 + nummer)).collect();
    bewaar(&store, &gevallen).await;
    let filter = alles_van(1..=250);
    assert_eq!(hele_lijst(&store, &filter).await, hoort(&gevallen, &filter));
}

/// Counting and searching stop at their bounds, and say so.
async fn een_grens_op_tellen_en_zoeken(omgeving: Omgeving) {
    let store = omgeving.open().await;
    let gevallen: Vec<Geval> = (0..1010).map(|nummer| een_geval(nummer, 1)).collect();
    bewaar(&store, &gevallen).await;
    let filter = Werkfilter { vandaag: dag("2027-06-01"), ..alles_van([1]) };
    let mut lezer = store.lezer().await.unwrap();
    assert_eq!(lezer.werkvoorraad(&filter).await.unwrap().tellingen.te_laat, store::TELGRENS);
    let zoek = Werkfilter { zoek: Some("jan".into()), ..filter };
    assert!(lezer.werkvoorraad(&zoek).await.unwrap().zoek_afgekapt);
    let twee_woorden = Werkfilter { zoek: Some("jansen zzz".into()), ..zoek };
    assert!(lezer.werkvoorraad(&twee_woorden).await.unwrap().regels.is_empty());
}
