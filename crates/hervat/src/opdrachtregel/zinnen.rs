// SPDX-License-Identifier: EUPL-1.2
//! What the store refuses, as a sentence that says what to do.

use store::{OpenFout, SleutelFout, StoreFout};

/// One sentence for standard error.
pub(crate) type Zin = String;

/// The sentence for an error of the store.
pub(crate) fn van_store(fout: StoreFout) -> Zin {
    match fout {
        StoreFout::Sleutel(fout) => van_sleutel(&fout),
        StoreFout::Opening(fout) => van_opening(&fout),
        StoreFout::Bestand { pad, fout } => format!("`{}` kan niet worden gebruikt: {fout}", pad.display()),
        StoreFout::Databank(fout) => format!("de database antwoordt niet: {fout}"),
        fout => fout.to_string(),
    }
}

fn van_sleutel(fout: &SleutelFout) -> Zin {
    match fout {
        SleutelFout::Ontbreekt(pad) => format!(
            "het sleutelbestand `{}` ontbreekt en zonder dat zijn de gegevens niet te lezen: zet het sleutelbestand \
             van deze installatie terug",
            pad.display()
        ),
        SleutelFout::Verkeerd(pad) => format!(
            "het sleutelbestand `{}` hoort niet bij deze installatie: zet het juiste terug",
            pad.display()
        ),
        SleutelFout::Leesbaar(pad) => format!(
            "het sleutelbestand `{}` is door anderen te lezen: geef het `chmod 600` en ga na wie het gelezen kan \
             hebben",
            pad.display()
        ),
        SleutelFout::InDataMap(pad) => format!(
            "het sleutelbestand `{}` ligt in de map met gegevens: leg het ergens anders, buiten de back-ups van die map",
            pad.display()
        ),
        SleutelFout::Onleesbaar(pad) => format!(
            "het sleutelbestand `{}` bevat geen 64 hexadecimale cijfers: zet het juiste bestand terug",
            pad.display()
        ),
    }
}

fn van_opening(fout: &OpenFout) -> Zin {
    match fout {
        OpenFout::NieuwerSchema { gevonden, bekend } => format!(
            "de gegevens hebben schema {gevonden}, dit programma kent {bekend}: installeer de nieuwere versie weer, of \
             zet een back-up van daarvoor terug"
        ),
        OpenFout::OuderSchema { gevonden, bekend } => format!(
            "de gegevens hebben schema {gevonden}, dit programma wil {bekend}: start eenmaal `hervat serve` om ze bij te \
             werken"
        ),
        OpenFout::GeenDemo => {
            "op deze plaats staat geen demo: geef `hervat demo` een eigen, lege plaats".to_owned()
        }
        OpenFout::WelDemo => "op deze plaats staat een demo: geef echt gebruik een eigen plaats".to_owned(),
        OpenFout::VreemdeDatabank => {
            "de database bevat tabellen, maar niet van Hervat: geef Hervat een eigen database".to_owned()
        }
        OpenFout::DatabankWeg { aantal } => format!(
            "het bestand `kop` kent {aantal} gebeurtenissen, maar er is geen database: zet een back-up terug, of noem de \
             juiste database"
        ),
        OpenFout::StaartAfgeknipt { databank, bestand } => format!(
            "het logboek telt {databank} gebeurtenissen en het bestand `kop` kent er {bestand}: het einde is eraf; draai \
             `hervat controle` en zet een back-up terug"
        ),
        OpenFout::KopWijktAf { volg } => format!(
            "gebeurtenis {volg} is niet die waar het bestand `kop` van weet; draai `hervat controle` en zet een back-up \
             terug"
        ),
        OpenFout::KopVals => {
            "het bestand `kop` is beschadigd of niet van deze installatie; draai `hervat controle`".to_owned()
        }
        OpenFout::Leeg => "hier is nog geen installatie; begin met `hervat gebruiker`".to_owned(),
        OpenFout::NietLeeg => "deze plaats is niet leeg: noem een lege".to_owned(),
        OpenFout::BackupAfgekeurd(reden) => format!("de back-up wordt niet aanvaard: {reden}"),
    }
}
