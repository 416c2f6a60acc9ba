// SPDX-License-Identifier: EUPL-1.2
//! Plans and judgements to try things with.

use crate::hulp::{Verhaal, dag};
use dossier::plan::{
    Activiteit, Arbodienst, Casemanager, Einddoel, Einddoelsoort, Evaluatieafspraak, Plan, Probleemveld,
    Zijde,
};
use dossier::probleemanalyse::{Duurverwachting, Probleemanalyse, Rubriek, Rubriekoordeel, Urengrens};
use dossier::woorden::Mogelijkheden;
use dossier::{Opdracht, Planversie};

pub(crate) const WERKGEVER: Zijde = Zijde::Werkgever;
pub(crate) const WERKNEMER: Zijde = Zijde::Werknemer;

pub(crate) fn deel(mogelijkheden: Mogelijkheden) -> Probleemanalyse {
    Probleemanalyse {
        mogelijkheden,
        toelichting: "Er is nu te weinig belastbaarheid.".to_owned(),
        verwachte_duur: Duurverwachting::TotDrieMaanden,
        mate: Some(60),
        rubrieken: vec![Rubriekoordeel {
            rubriek: Rubriek::DynamischeHandelingen,
            mogelijkheden: "Lopen en fietsen.".to_owned(),
            beperkingen: "Tillen tot vijf kilo.".to_owned(),
        }],
        grenzen: vec![grens()],
        advies_einddoel: Some(Einddoelsoort::EigenFunctie),
        advies: "Begin met drie halve dagen.".to_owned(),
        interventies: String::new(),
        evaluaties: vec![dag("2026-06-01")],
    }
}

pub(crate) fn grens() -> Urengrens {
    Urengrens {
        van: dag("2026-04-13"),
        tot_en_met: None,
        minuten_per_dag: Some(240),
        dagen_per_week: Some(3),
        minuten_per_week: None,
        niet_voor: None,
        niet_na: None,
    }
}

pub(crate) fn oordeel(op: &str, mogelijkheden: Mogelijkheden, reden: &str) -> Opdracht {
    let (deel, reden) = (Box::new(deel(mogelijkheden)), reden.to_owned());
    Opdracht::ProbleemanalyseVaststellen { op: dag(op), deel, reden }
}

pub(crate) fn casemanager(naam: &str) -> Casemanager {
    Casemanager {
        naam: naam.to_owned(),
        adres: "Kade 4".to_owned(),
        postcode_en_plaats: "1011 AB Amsterdam".to_owned(),
        telefoonnummer: "020 1234567".to_owned(),
        functie: "hr-adviseur".to_owned(),
    }
}

pub(crate) fn voorstel(zijde: Zijde, naam: &str) -> Opdracht {
    Opdracht::CasemanagerVoorstellen { zijde, gegevens: casemanager(naam) }
}

pub(crate) fn activiteit(wat: &str) -> Activiteit {
    Activiteit {
        probleemveld: Probleemveld::Arbeidsomstandigheden,
        activiteit: wat.to_owned(),
        door: "Leidinggevende".to_owned(),
        planning: String::new(),
        gepland_op: Some(dag("2026-05-11")),
        gedaan_op: None,
        minuten_per_dag: None,
        dagen_per_week: None,
        reden_afwijking: String::new(),
    }
}

pub(crate) fn afspraak(op: &str) -> Evaluatieafspraak {
    Evaluatieafspraak { op: dag(op), tijd: None, afspraak: String::new() }
}

/// Nothing is missing from it, and it says something.
pub(crate) fn plan() -> Plan {
    Plan {
        casemanager: casemanager("Sanne de Wit"),
        arbodienst: Arbodienst {
            naam: "Arbo Vooruit".to_owned(),
            arts: "N. Bakker".to_owned(),
            telefoonnummer: "020 7654321".to_owned(),
        },
        einddoel: Einddoel { soort: Some(Einddoelsoort::EigenFunctie), ..Einddoel::default() },
        stappen: "Eerst drie halve dagen, daarna elke twee weken meer.".to_owned(),
        activiteiten: vec![activiteit("Werkplek aanpassen"), activiteit("Tilhulp kopen")],
        evaluaties: vec![afspraak("2026-05-25")],
        evaluaties_probleemanalyse: vec![afspraak("2026-06-01")],
        reden_te_laat: String::new(),
        visie_werkgever: "Haalbaar als de tilhulp er is.".to_owned(),
        visie_werknemer: "Ik wil graag terug naar mijn eigen werk.".to_owned(),
    }
}

pub(crate) fn aanbieden(plan: Plan, reden: &str) -> Opdracht {
    Opdracht::PlanAanbieden { plan: Box::new(plan), reden: reden.to_owned() }
}

/// Ill since 2 March; it is 20 April, and the doctor saw possibilities on the 13th.
pub(crate) fn met_mogelijkheden() -> Verhaal {
    Verhaal::op("2026-04-20").ziek("2026-03-02").doe(&oordeel("2026-04-13", Mogelijkheden::Ja, ""))
}

pub(crate) fn met_casemanager() -> Verhaal {
    met_mogelijkheden()
        .doe(&voorstel(WERKGEVER, "Sanne de Wit"))
        .doe(&Opdracht::CasemanagerAanvaarden { zijde: WERKNEMER, voorstel: 1 })
}

impl Verhaal {
    #[track_caller]
    pub(crate) fn versie(&self, versie: u32) -> &Planversie {
        self.dossier().planversie(versie).unwrap()
    }

    #[track_caller]
    pub(crate) fn tekent(&self, zijde: Zijde, versie: u32) -> Opdracht {
        Opdracht::PlanOndertekenen { zijde, versie, hash: self.versie(versie).hash.clone() }
    }

    #[track_caller]
    pub(crate) fn tekent_niet(&self, zijde: Zijde, versie: u32) -> Opdracht {
        let (hash, reden) = (self.versie(versie).hash.clone(), "Het begin is te zwaar.".to_owned());
        Opdracht::OndertekeningWeigeren { zijde, versie, hash, reden }
    }

    #[track_caller]
    pub(crate) fn getekend(self, zijde: Zijde, versie: u32) -> Self {
        let opdracht = self.tekent(zijde, versie);
        self.doe(&opdracht)
    }

    #[track_caller]
    pub(crate) fn niet_getekend(self, zijde: Zijde, versie: u32) -> Self {
        let opdracht = self.tekent_niet(zijde, versie);
        self.doe(&opdracht)
    }

    pub(crate) fn wacht_tot(mut self, vandaag: &str) -> Self {
        self.vandaag = dag(vandaag);
        self
    }
}
