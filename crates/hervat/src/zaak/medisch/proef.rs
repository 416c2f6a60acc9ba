// SPDX-License-Identifier: EUPL-1.2
//! Medical texts for the samples of pages. There is no other way to one than to seal it and to open it with a right
//! of the policy, also here.

use super::{Blad, Medischetekst, Soort};
use dossier::{
    Betrokkenheid, Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Lade, OrganisatieId, Persoon,
    PersoonId, Recht, Uren, mag,
};
use jiff::{Timestamp, civil::date};
use kluis::{
    MedischDeelVastgelegd, MedischeGebeurtenis, MedischeToegang, Plaats, Sleutelplaats, Wikkel,
    nieuwe_sleutel,
};
use rand::SeedableRng as _;
use rand::rngs::StdRng;

const DOSSIER: DossierId = DossierId::new(1);
const ZELF: PersoonId = PersoonId::new(2);

/// What a writing of this kind looks like to the employee.
pub(crate) fn blad(soort: Soort, velden: &[(&'static str, &str)], op: &str) -> Blad {
    Blad {
        soort,
        velden: velden.iter().map(|(veld, zin)| (*veld, tekst(zin))).collect(),
        door: ZELF,
        hoedanigheid: Hoedanigheid::Bedrijfsarts,
        arbodienst: None,
        op: op.parse().expect("an instant"),
    }
}

/// A text of the medical drawer, as the employee reads it.
pub(crate) fn tekst(zin: &str) -> Medischetekst {
    let mut toeval = StdRng::seed_from_u64(1);
    let wikkel = Wikkel::new(nieuwe_sleutel(&mut toeval));
    let arbodienst = Some(OrganisatieId::new(3));
    let lade = Sleutelplaats::Lade { dossier: DOSSIER, lade: Lade::Medisch, arbodienst };
    let sleutel = wikkel.nieuw(lade, &mut toeval);
    let deel = MedischDeelVastgelegd { prognose: zin.into(), ..MedischDeelVastgelegd::default() };
    let gebeurtenis = MedischeGebeurtenis::MedischDeelVastgelegd(deel);
    let (soort, versie) = (gebeurtenis.soort(), gebeurtenis.versie());
    let plaats = Plaats::Inhoud { dossier: DOSSIER, lade: Lade::Medisch, nummer: 1, soort, versie };
    let dicht = wikkel.verzegel(&sleutel, &plaats, &gebeurtenis.naar_inhoud(), &mut toeval).expect("sealed");
    let toegang = werknemer();
    let open = wikkel.lees_medisch(&toegang, &sleutel, &plaats, &dicht).expect("the employee reads all");
    let (_, tekst) = open.teksten().remove(0);
    Medischetekst { tekst, toegang }
}

fn werknemer() -> MedischeToegang {
    let dienstverband = Dienstverband {
        id: DienstverbandId::new(4),
        persoon: ZELF,
        werkgever: OrganisatieId::new(5),
        team: None,
        functie: "planner".into(),
        uren: Uren([480, 480, 480, 480, 0, 0, 0]),
        van: date(2020, 1, 1),
        tot_en_met: None,
    };
    let zelf = Persoon { id: ZELF, naam: "Noor van Dalen".into(), rollen: vec![Hoedanigheid::Werknemer] };
    let (vandaag, nu) = (date(2026, 11, 23), Timestamp::UNIX_EPOCH);
    let band = Betrokkenheid::van(&zelf, &dienstverband, &[], &[], &[], vandaag, nu);
    let verleend = mag(&band, DOSSIER, Recht::LadeLezen(Lade::Medisch), None).expect("the employee may");
    MedischeToegang::van(&verleend).expect("a right to read the drawer")
}
