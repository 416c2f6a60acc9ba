// SPDX-License-Identifier: EUPL-1.2
//! The rules themselves, in the order in which a case meets them. Data and one small function each.

#![expect(clippy::unnecessary_wraps, reason = "every rule has the signature of `Versie::bereken`")]

mod besluiten;
mod eerste_jaar;
mod eerste_maanden;
mod einde;
pub(crate) mod grens;
mod loon;
mod sanctie;
mod tweede_jaar;
mod vangnet;
mod vertrek;

pub(crate) use eerste_jaar::{terugkeer_verwacht_tot_en_met, verkorte_wachttijd_eindigt};
pub(crate) use eerste_maanden::{evaluaties, niet_lang_verwacht_op, volgende_evaluatie};
pub(crate) use loon::{aanvraag_blijft_uit, dagen_te_laat_aangevraagd, loon, voor_de_sanctie};
pub(crate) use tweede_jaar::aanvraag_uiterlijk;

use crate::bron::Bron;
use crate::gewoon::{Gewoon, Kolommen};
use crate::regel::{AANTAL, Aard, Geldt, Opmerking, Regel, TermijnId, Toets};
use crate::uitkomsten::Uitkomsten;
use crate::{Dag, Geval};

macro_rules! regels {
    ($($module:ident::$regel:ident),+ $(,)?) => {
        /// Every rule, in the order of [`TermijnId::ALLE`].
        pub static REGELS: [&Regel; AANTAL] = [$(&$module::$regel),+];

        /// What each of them is, in the same order.
        pub(crate) const AARDEN: [Aard; AANTAL] = [$($module::$regel.aard),+];

        /// What an ordinary case has of each of them, in the same order.
        pub(crate) const GEWOON: [Gewoon; AANTAL] = [$($module::$regel.gewoon),+];

        /// What rules say of an ordinary case beside what counting gives. Written out rule by rule: the compiler then
        /// sees which function it is and weaves them together, which a walk over [`REGELS`] would hide.
        #[inline]
        fn vraag_regels(geval: &Geval<'_>, uitkomsten: &mut Uitkomsten) {
            $(if matches!($module::$regel.gewoon, Gewoon::Gevraagd) {
                uitkomsten.zet($module::$regel.id, ($module::$regel.versie(geval).bereken.dagen)(geval));
            })+
        }
    };
}

regels!(
    eerste_maanden::ZIEKMELDING_ARBODIENST,
    eerste_maanden::PROBLEEMANALYSE,
    eerste_maanden::PLAN_VAN_AANPAK,
    eerste_maanden::EVALUATIE,
    eerste_maanden::ARBEIDSTHERAPIE_EINDE,
    eerste_jaar::UWV_MELDING_42_WEKEN,
    eerste_jaar::EERSTEJAARSEVALUATIE,
    eerste_jaar::TWEEDE_SPOOR,
    eerste_jaar::VERVROEGDE_IVA,
    tweede_jaar::UWV_BRIEF_WIA,
    tweede_jaar::RE_INTEGRATIEVERSLAG,
    tweede_jaar::WIA_AANVRAAG,
    sanctie::LOONSANCTIE_BESLUIT,
    einde::EINDE_WACHTTIJD,
    sanctie::EINDE_LOONSANCTIE,
    sanctie::EINDE_VERLENGING,
    einde::EINDE_OPZEGVERBOD,
    tweede_jaar::WIA_BESLUIT,
    vertrek::MELDING_EINDE_DIENSTVERBAND,
    vertrek::VERKORT_RE_INTEGRATIEVERSLAG,
    vangnet::MELDING_VANGNET,
    vertrek::BEWAARTERMIJN,
    vertrek::EINDE_LOONDOORBETALING,
    besluiten::BEZWAAR_LOONSANCTIE,
    besluiten::TEKORTKOMING_BESLUIT,
    besluiten::VERLENGING_BESLUIT,
    vertrek::EERSTEJAARS_ZW_BEOORDELING,
);

/// The days of every term.
#[inline]
pub(crate) fn dagen(geval: &Geval<'_>, uitkomsten: &mut Uitkomsten) {
    let omtrek = geval.omtrek();
    if !omtrek.gewoon {
        uitkomsten.maak_plaats();
        return vraag(ALLE_REGELS, geval, uitkomsten);
    }
    uitkomsten.begin_gewoon(&Kolommen::van(omtrek));
    vraag_regels(&geval.zonder_bijzonders(), uitkomsten);
    if omtrek.anders_dan_geteld != 0 {
        vraag(omtrek.anders_dan_geteld, geval, uitkomsten);
    }
}

const ALLE_REGELS: u32 = (1 << AANTAL) - 1;

/// Asks each rule of which there is a bit.
fn vraag(mut bits: u32, geval: &Geval<'_>, uitkomsten: &mut Uitkomsten) {
    while bits != 0 {
        let regel = REGELS[bits.trailing_zeros() as usize];
        uitkomsten.zet(regel.id, regel.uitkomst(geval));
        bits &= bits - 1;
    }
}

/// The rule of this term.
pub fn regel(id: TermijnId) -> &'static Regel {
    REGELS[id as usize]
}

/// The last day of a waiting time that older terms may have governed (D20): 30 September 2013.
const OUDER_RECHT_TOT_EN_MET: Dag = Dag::van_nummer(15_978);

const OUDER: Geldt =
    Geldt { toets: Toets::EindeWachttijd, van: None, tot_en_met: Some(OUDER_RECHT_TOT_EN_MET) };
const NU: Geldt =
    Geldt { toets: Toets::EindeWachttijd, van: Some(OUDER_RECHT_TOT_EN_MET.plus(1)), tot_en_met: None };

/// A rule's function, for both ways in which it is asked.
macro_rules! bereken {
    ($functie:path) => {{
        // Woven into the days of all terms, which are computed by the million.
        #[inline(always)]
        fn dagen(geval: &crate::Geval<'_>) -> Option<crate::Uitkomst> {
            $functie(geval, &mut crate::verloop::Stil)
        }
        crate::regel::Bereken { dagen, met_stappen: |geval, stappen| $functie(geval, stappen) }
    }};
}
pub(crate) use bereken;

/// Two versions of the chain: today's, and the same for older cases with the remark that older law is not modelled.
macro_rules! versies {
    ($bronnen:expr, $bereken:path, [$($zegt:path),*]) => {{
        const BEREKEN: crate::regel::Bereken = crate::regels::bereken!($bereken);
        &[
            crate::regel::Versie {
                geldt: crate::regels::NU,
                bronnen: $bronnen,
                opmerking: None,
                bereken: BEREKEN,
                tegenspraak: &[$($zegt),*],
            },
            crate::regel::Versie {
                geldt: crate::regels::OUDER,
                bronnen: $bronnen,
                opmerking: Some(crate::regels::OUDER_RECHT),
                bereken: BEREKEN,
                tegenspraak: &[$($zegt),*],
            },
        ]
    }};
}
pub(crate) use versies;

const OUDER_RECHT: Opmerking = Opmerking::OuderRecht;

// Names of the laws that several rules cite.
pub(crate) const RP: &str = "Regeling procesgang eerste en tweede ziektejaar";
pub(crate) const RP_BWB: &str = "BWBR0013540";
pub(crate) const WIA: &str = "Wet werk en inkomen naar arbeidsvermogen";
pub(crate) const WIA_BWB: &str = "BWBR0019057";
pub(crate) const ZW: &str = "Ziektewet";
pub(crate) const ZW_BWB: &str = "BWBR0001888";
pub(crate) const BW: &str = "Burgerlijk Wetboek";
pub(crate) const BW_BWB: &str = "BWBR0005290";
pub(crate) const BVV: &str = "Beleidsregels vorm- en herkenbaarheidsvereisten reïntegratieverslagen";
pub(crate) const BVV_BWB: &str = "BWBR0015184";
pub(crate) const AWB: &str = "Algemene wet bestuursrecht";
pub(crate) const AWB_BWB: &str = "BWBR0005537";
const ATW: &str = "Algemene termijnenwet";
const ATW_BWB: &str = "BWBR0002448";

const TELT_SAMEN: Bron =
    Bron::wet(WIA, WIA_BWB, "23", "3", "elkaar met een onderbreking van minder dan vier weken opvolgen");
