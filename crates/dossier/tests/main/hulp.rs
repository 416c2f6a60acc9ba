// SPDX-License-Identifier: EUPL-1.2
//! What every test needs: an employment, a report, and a case that plays itself on one line.

use dossier::woorden::{Mogelijkheden, Stap, Vangnet, VerwachteDuur};
use dossier::{
    Dienstverband, DienstverbandId, Dossier, DossierId, Meldbesluit, Omgeving, Opdracht, OrganisatieId,
    PersoonId, Uren, Weigering, Ziekmelding, ziekmelden,
};
use jiff::civil::Date;

#[track_caller]
pub(crate) fn dag(tekst: &str) -> Date {
    tekst.parse().unwrap()
}

/// Since 2020, open-ended.
pub(crate) fn dienstverband() -> Dienstverband {
    Dienstverband {
        id: DienstverbandId::new(1),
        persoon: PersoonId::new(1),
        werkgever: OrganisatieId::new(1),
        team: Some("Magazijn".to_owned()),
        functie: "orderpicker".to_owned(),
        uren: Uren([480, 480, 480, 480, 0, 0, 0]),
        van: dag("2020-01-01"),
        tot_en_met: None,
    }
}

pub(crate) fn melding(eerste_ziektedag: Date) -> Ziekmelding {
    Ziekmelding {
        eerste_ziektedag,
        tijdens_werktijd: false,
        telefoon: Some("06 12345678".to_owned()),
        verpleegadres: None,
        verwachte_duur: VerwachteDuur::Onbekend,
        lopende_afspraken: None,
        vangnet: Vangnet::Nee,
        arbeidsongeval: false,
        verkeersongeval_met_regres: false,
    }
}

/// The dossiers of one employment, on a day that the test chooses.
#[derive(Clone)]
pub(crate) struct Verhaal {
    pub(crate) dienstverband: Dienstverband,
    pub(crate) dossiers: Vec<Dossier>,
    pub(crate) vandaag: Date,
}

impl Verhaal {
    pub(crate) fn op(vandaag: &str) -> Self {
        Self { dienstverband: dienstverband(), dossiers: Vec::new(), vandaag: dag(vandaag) }
    }

    pub(crate) fn omgeving(&self) -> Omgeving<'_> {
        Omgeving { dienstverband: &self.dienstverband, dossiers: &self.dossiers }
    }

    pub(crate) fn probeer_ziek(&self, melding: &Ziekmelding) -> Result<Meldbesluit, Vec<Weigering>> {
        ziekmelden(melding, &self.omgeving(), self.vandaag)
    }

    /// Carries out a decision on a report, as a caller of this crate does.
    pub(crate) fn neem_op(&mut self, besluit: Meldbesluit) {
        match besluit {
            Meldbesluit::NieuwDossier(gebeurtenissen) => {
                let id = DossierId::new(u128::try_from(self.dossiers.len()).unwrap() + 1);
                self.dossiers.push(Dossier::nieuw(id, &gebeurtenissen).unwrap());
            }
            Meldbesluit::Aansluiten { dossier, gebeurtenissen, .. } => {
                let oud = self.dossiers.iter_mut().find(|d| d.id() == dossier).unwrap();
                *oud = oud.na(&gebeurtenissen);
            }
        }
    }

    #[track_caller]
    pub(crate) fn ziek(mut self, eerste_ziektedag: &str) -> Self {
        let besluit = self.probeer_ziek(&melding(dag(eerste_ziektedag))).unwrap();
        self.neem_op(besluit);
        self
    }

    #[track_caller]
    pub(crate) fn doe(mut self, opdracht: &Opdracht) -> Self {
        let plaats = self.dossiers.len() - 1;
        let gebeurtenissen = self.dossiers[plaats].besluit(opdracht, &self.omgeving(), self.vandaag).unwrap();
        self.dossiers[plaats] = self.dossiers[plaats].na(&gebeurtenissen);
        self
    }

    #[track_caller]
    pub(crate) fn hersteld(self, per: &str) -> Self {
        self.doe(&Opdracht::HerstelMelden { per: dag(per) })
    }

    #[track_caller]
    pub(crate) fn verlof(self, van: &str, tot_en_met: &str) -> Self {
        self.doe(&verlof(van, tot_en_met))
    }

    #[track_caller]
    pub(crate) fn stap(self, wat: Stap, op: &str) -> Self {
        self.doe(&stap(wat, op))
    }

    pub(crate) fn dossier(&self) -> &Dossier {
        self.dossiers.last().unwrap()
    }

    /// The command on the last dossier is refused, for exactly these reasons, each as `field: key`.
    #[track_caller]
    pub(crate) fn weigert(&self, opdracht: &Opdracht, redenen: &[&str]) {
        self.weigert_in(self.dossiers.len() - 1, opdracht, redenen);
    }

    #[track_caller]
    pub(crate) fn weigert_in(&self, plaats: usize, opdracht: &Opdracht, redenen: &[&str]) {
        let uitkomst = self.dossiers[plaats].besluit(opdracht, &self.omgeving(), self.vandaag);
        assert_eq!(uitkomst.map_err(|bezwaren| als_tekst(&bezwaren)), Err(redenen.join("; ")));
    }

    #[track_caller]
    pub(crate) fn weigert_ziek(&self, melding: &Ziekmelding, redenen: &[&str]) {
        let uitkomst = self.probeer_ziek(melding);
        assert_eq!(uitkomst.map_err(|bezwaren| als_tekst(&bezwaren)), Err(redenen.join("; ")));
    }
}

pub(crate) fn verlof(van: &str, tot_en_met: &str) -> Opdracht {
    Opdracht::ZwangerschapsverlofVastleggen { van: dag(van), tot_en_met: dag(tot_en_met) }
}

pub(crate) fn stap(stap: Stap, op: &str) -> Opdracht {
    let mogelijkheden = stap.zegt_mogelijkheden().then_some(Mogelijkheden::Ja);
    Opdracht::StapVastleggen { stap, op: dag(op), mogelijkheden }
}

fn als_tekst(bezwaren: &[Weigering]) -> String {
    let regels: Vec<_> = bezwaren.iter().map(|w| format!("{}: {}", w.veld, w.code.sleutel())).collect();
    regels.join("; ")
}
