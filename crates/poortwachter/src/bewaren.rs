// SPDX-License-Identifier: EUPL-1.2
//! How long which document is kept: dated, with what it is counted from and how strong the source is.
//!
//! The day for the absence file of one case is a term, [`TermijnId::Bewaartermijn`](crate::TermijnId::Bewaartermijn);
//! this is the list around it.

use crate::bron::BronSoort;
use crate::regels::{BW, BW_BWB};
use crate::{Bron, Dag, Taal};

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stuk {
    /// The absence and re-integration file of the employer.
    Verzuimdossier,
    /// That of an employer that carries the risk of the Ziektewet itself.
    DossierErdZw,
    /// That of an employer that carries the risk of the WGA itself.
    DossierErdWga,
    /// The file of the bedrijfsarts.
    MedischDossier,
    /// The examination before the appointment.
    Aanstellingskeuring,
    /// What a payroll needs.
    Loonadministratie,
}

/// From when it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Vanaf {
    /// The end of the employment.
    EindeDienstverband,
    /// The recovery.
    Herstel,
    /// The end of the benefit.
    EindeUitkering,
    /// The last change of the file.
    LaatsteWijziging,
    /// The examination.
    Keuring,
    /// The end of the calendar year.
    EindeKalenderjaar,
}

/// Kept at most, or at least?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grens {
    /// Not longer, without a reason.
    Hoogstens,
    /// Not shorter.
    Minstens,
}

/// A term of keeping, over the days on which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bewaarregel {
    /// What.
    pub stuk: Stuk,
    /// In months.
    pub maanden: u16,
    /// At most or at least.
    pub grens: Grens,
    /// Counted from.
    pub vanaf: Vanaf,
    /// First day on which this holds; none: as far back as is known.
    pub geldt_van: Option<Dag>,
    /// Last day; none: no change is known.
    pub geldt_tot_en_met: Option<Dag>,
    /// Who says so.
    pub bron: Bron,
}

impl Stuk {
    /// All of them.
    pub const ALLE: &[Self] = &[
        Self::Verzuimdossier,
        Self::DossierErdZw,
        Self::DossierErdWga,
        Self::MedischDossier,
        Self::Aanstellingskeuring,
        Self::Loonadministratie,
    ];

    /// The word in JSON.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Verzuimdossier => "verzuimdossier",
            Self::DossierErdZw => "dossier_erd_zw",
            Self::DossierErdWga => "dossier_erd_wga",
            Self::MedischDossier => "medisch_dossier",
            Self::Aanstellingskeuring => "aanstellingskeuring",
            Self::Loonadministratie => "loonadministratie",
        }
    }

    /// What it is, in words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::Verzuimdossier => ("Verzuimdossier bij de werkgever", "Absence file of the employer"),
            Self::DossierErdZw => (
                "Dossier van een eigenrisicodrager voor de Ziektewet",
                "File of an employer that carries the risk of the Ziektewet itself",
            ),
            Self::DossierErdWga => (
                "Dossier van een eigenrisicodrager voor de WGA",
                "File of an employer that carries the risk of the WGA itself",
            ),
            Self::MedischDossier => {
                ("Medisch dossier bij de bedrijfsarts", "Medical file of the bedrijfsarts")
            }
            Self::Aanstellingskeuring => ("Aanstellingskeuring", "Examination before the appointment"),
            Self::Loonadministratie => ("Loonadministratie", "Payroll"),
        };
        taal.van(nl, en)
    }

    /// How long it is kept, of old to new.
    pub fn regels(self) -> impl Iterator<Item = &'static Bewaarregel> {
        REGELS.iter().filter(move |regel| regel.stuk == self)
    }

    /// The term that holds on this day; each kind has one.
    ///
    /// ```
    /// use poortwachter::{Dag, bewaren::Stuk};
    ///
    /// let jaren = |dag| Stuk::MedischDossier.op(Dag::lees(dag).expect("a day")).map(|regel| regel.maanden / 12);
    /// assert_eq!(jaren("2019-12-31"), Some(15));
    /// assert_eq!(jaren("2020-01-01"), Some(20));
    /// ```
    pub fn op(self, dag: Dag) -> Option<&'static Bewaarregel> {
        self.regels().find(|regel| dag.tussen(regel.geldt_van, regel.geldt_tot_en_met))
    }
}

impl Bewaarregel {
    /// How long and from when, in words: `ten hoogste 2 jaar na het einde van het dienstverband`.
    pub fn tekst(&self, taal: Taal) -> String {
        let grens = match self.grens {
            Grens::Hoogstens => taal.van("ten hoogste", "at most"),
            Grens::Minstens => taal.van("ten minste", "at least"),
        };
        let (aantal, eenheid) = match self.maanden % 12 {
            0 => (self.maanden / 12, taal.van("jaar", "years")),
            _ => (self.maanden, taal.van("maanden", "months")),
        };
        format!("{grens} {aantal} {eenheid} {}", self.vanaf.naam(taal))
    }
}

impl Vanaf {
    /// In words, to follow the length.
    pub const fn naam(self, taal: Taal) -> &'static str {
        let (nl, en) = match self {
            Self::EindeDienstverband => {
                ("na het einde van het dienstverband", "after the end of the employment")
            }
            Self::Herstel => ("na het herstel", "after the recovery"),
            Self::EindeUitkering => ("na het einde van de uitkering", "after the end of the benefit"),
            Self::LaatsteWijziging => {
                ("na de laatste wijziging van het dossier", "after the last change of the file")
            }
            Self::Keuring => ("na de keuring", "after the examination"),
            Self::EindeKalenderjaar => {
                ("na het einde van het kalenderjaar", "after the end of the calendar year")
            }
        };
        taal.van(nl, en)
    }
}

/// Since 1 January 2020 the medical file is kept for twenty years.
const TWINTIG_JAAR_VANAF: Dag = Dag::van_nummer(18_262);

const REGELS: &[Bewaarregel] = &[
    regel(Stuk::Verzuimdossier, 24, Grens::Hoogstens, Vanaf::EindeDienstverband, AP),
    regel(Stuk::DossierErdZw, 60, Grens::Minstens, Vanaf::Herstel, ERD),
    regel(Stuk::DossierErdWga, 120, Grens::Minstens, Vanaf::EindeUitkering, ERD),
    Bewaarregel {
        geldt_tot_en_met: Some(TWINTIG_JAAR_VANAF.plus(-1)),
        ..regel(Stuk::MedischDossier, 180, Grens::Minstens, Vanaf::LaatsteWijziging, WGBO_OUD)
    },
    Bewaarregel {
        geldt_van: Some(TWINTIG_JAAR_VANAF),
        ..regel(Stuk::MedischDossier, 240, Grens::Minstens, Vanaf::LaatsteWijziging, WGBO)
    },
    regel(Stuk::Aanstellingskeuring, 6, Grens::Hoogstens, Vanaf::Keuring, KEURING),
    regel(Stuk::Loonadministratie, 84, Grens::Minstens, Vanaf::EindeKalenderjaar, BELASTING),
];

/// What the regulator holds, also of what may be asked of who is ill.
pub(crate) const AP: Bron = Bron::ongelezen("AP, beleidsregels De zieke werknemer", "BWBR0037896");
const ERD: Bron = Bron::buiten_de_wet(BronSoort::Praktijk, "praktijk van eigenrisicodragers");
const WGBO: Bron = Bron { artikel: Some("7:454"), lid: Some("3"), ..Bron::ongelezen(BW, BW_BWB) };
/// The link would open the article as it stands today, which says another number.
const WGBO_OUD: Bron =
    Bron::buiten_de_wet(BronSoort::Praktijk, "Burgerlijk Wetboek, artikel 7:454 lid 3, voor 1 januari 2020");
const KEURING: Bron = Bron::buiten_de_wet(BronSoort::Praktijk, "AP en praktijk: zes maanden na de keuring");
const BELASTING: Bron = Bron::buiten_de_wet(BronSoort::Praktijk, "Belastingdienst: zeven jaar");

const fn regel(stuk: Stuk, maanden: u16, grens: Grens, vanaf: Vanaf, bron: Bron) -> Bewaarregel {
    Bewaarregel { stuk, maanden, grens, vanaf, geldt_van: None, geldt_tot_en_met: None, bron }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elk_stuk_heeft_op_elke_dag_een_termijn() {
        for stuk in Stuk::ALLE {
            for nummer in (Dag::EERSTE.nummer()..Dag::LAATSTE.nummer()).step_by(31) {
                let dag = Dag::van_nummer(nummer);
                let geldt = stuk.regels().filter(|regel| dag.tussen(regel.geldt_van, regel.geldt_tot_en_met));
                assert_eq!(geldt.count(), 1, "{stuk:?} on {dag}");
            }
        }
    }

    #[test]
    fn een_termijn_in_woorden() {
        let tekst =
            |stuk: Stuk, taal| stuk.regels().last().map(|regel| regel.tekst(taal)).unwrap_or_default();
        assert_eq!(
            tekst(Stuk::Verzuimdossier, Taal::Nl),
            "ten hoogste 2 jaar na het einde van het dienstverband"
        );
        assert_eq!(tekst(Stuk::Aanstellingskeuring, Taal::En), "at most 6 months after the examination");
        assert_eq!(
            tekst(Stuk::MedischDossier, Taal::En),
            "at least 20 years after the last change of the file"
        );
    }
}
