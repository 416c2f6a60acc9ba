// SPDX-License-Identifier: EUPL-1.2
//! What the policy grants a doctor and the employee of the tests, as the store wants to see it.

use crate::omgeving::{
    ARBODIENST, ARTS, DIENSTVERBAND, DOSSIER, WERKGEVER, WERKNEMER, dag, dienstverband, nu, persoon,
};
use dossier::{
    Arbocontract, Betrokkenheid, DienstverbandId, DossierId, Hoedanigheid, Lade, OrganisatieId, PersoonId,
    Recht, Relatie, RelatieId, RelatieMet, Verleend,
};
use kluis::{
    Aantekentoegang, MedischDeelVastgelegd, MedischSchrijven, MedischeGebeurtenis, MedischeToegang,
    PersoonlijkeToegang,
};
use store::Store;

/// What the policy grants a doctor of an arbodienst: assigned to the employment, or a colleague who is not.
fn als_arts(
    wie: PersoonId,
    arbodienst: OrganisatieId,
    met: RelatieMet,
    dossier: DossierId,
    recht: Recht,
) -> Verleend {
    let contract =
        Arbocontract { werkgever: WERKGEVER, arbodienst, van: dag("2020-01-01"), tot_en_met: None };
    let relatie = Relatie {
        id: RelatieId::new(9),
        persoon: wie,
        rol: Hoedanigheid::Bedrijfsarts,
        met,
        namens: Some(arbodienst),
        van: dag("2020-01-01"),
        tot_en_met: None,
        tekenbevoegd: false,
    };
    let band = Betrokkenheid::van(
        &persoon(wie, "Arts", &[Hoedanigheid::Bedrijfsarts]),
        &dienstverband(DIENSTVERBAND, WERKNEMER, WERKGEVER),
        &[relatie],
        &[contract],
        &[],
        dag("2026-11-23"),
        nu(0),
    );
    dossier::mag(&band, dossier, recht, None).expect("a doctor of the contracted arbodienst may")
}

fn toegewezen(arbodienst: OrganisatieId, dossier: DossierId, recht: Recht) -> Verleend {
    als_arts(ARTS, arbodienst, RelatieMet::Werkgever(WERKGEVER), dossier, recht)
}

/// What the policy grants the employee.
pub(crate) fn als_werknemer(dossier: DossierId, recht: Recht) -> Verleend {
    let zelf = persoon(WERKNEMER, "Noor de Vries", &[Hoedanigheid::Werknemer]);
    let dienstverband = dienstverband(DIENSTVERBAND, WERKNEMER, WERKGEVER);
    let band = Betrokkenheid::van(&zelf, &dienstverband, &[], &[], &[], dag("2026-11-23"), nu(0));
    dossier::mag(&band, dossier, recht, None).expect("the employee may")
}

pub(crate) fn arts_leest(arbodienst: OrganisatieId) -> MedischeToegang {
    let verleend = toegewezen(arbodienst, DOSSIER, Recht::LadeLezen(Lade::Medisch));
    MedischeToegang::van(&verleend).expect("a right to read the medical drawer")
}

pub(crate) fn arts_schrijft(arbodienst: OrganisatieId) -> MedischSchrijven {
    let verleend = toegewezen(arbodienst, DOSSIER, Recht::ProbleemanalyseSchrijven);
    MedischSchrijven::van(&verleend).expect("a right to write the probleemanalyse")
}

pub(crate) fn arts_breekt_glas(arbodienst: OrganisatieId) -> MedischSchrijven {
    let elders = RelatieMet::Dienstverband(DienstverbandId::new(99));
    let verleend = als_arts(ARTS, arbodienst, elders, DOSSIER, Recht::GlasBreken);
    MedischSchrijven::van(&verleend).expect("a right to break the glass")
}

pub(crate) fn arts_houdt_aantekeningen(dossier: DossierId) -> Aantekentoegang {
    houdt_aantekeningen(ARTS, dossier)
}

/// Whoever it is, as a doctor of the arbodienst.
pub(crate) fn houdt_aantekeningen(wie: PersoonId, dossier: DossierId) -> Aantekentoegang {
    let met = RelatieMet::Werkgever(WERKGEVER);
    let verleend = als_arts(wie, ARBODIENST, met, dossier, Recht::AantekeningenHouden);
    Aantekentoegang::van(&verleend).expect("a right to keep notes")
}

pub(crate) fn werknemer_leest_medisch() -> MedischeToegang {
    let verleend = als_werknemer(DOSSIER, Recht::LadeLezen(Lade::Medisch));
    MedischeToegang::van(&verleend).expect("a right to read the medical drawer")
}

pub(crate) fn werknemer_eigen() -> PersoonlijkeToegang {
    let verleend = als_werknemer(DOSSIER, Recht::LadeSchrijven(Lade::Persoonlijk));
    PersoonlijkeToegang::van(&verleend).expect("a right to the own drawer")
}

/// A medical part with this text.
pub(crate) fn medisch_deel(tekst: &str) -> MedischeGebeurtenis {
    MedischeGebeurtenis::MedischDeelVastgelegd(MedischDeelVastgelegd {
        probleemanalyse: 1,
        prognose: tekst.into(),
        ..Default::default()
    })
}

/// The texts of the medical drawer as the employee reads them; none where it was erased.
pub(crate) async fn medische_teksten(store: &Store) -> Vec<Option<String>> {
    let toegang = werknemer_leest_medisch();
    let regels = store.lezer().await.expect("a line").lees_medisch(&toegang).await.expect("the drawer");
    regels.iter().map(|regel| regel.inhoud.as_ref().map(|m| prognose(m.open(&toegang)))).collect()
}

pub(crate) fn prognose(gebeurtenis: Option<&MedischeGebeurtenis>) -> String {
    match gebeurtenis.expect("this access opens it") {
        MedischeGebeurtenis::MedischDeelVastgelegd(deel) => deel.prognose.clone(),
        MedischeGebeurtenis::GlasGebroken(glas) => format!("glas: {}", glas.reden),
    }
}
