// SPDX-License-Identifier: EUPL-1.2
//! The form of all kinds of facts: from what was typed to a fact, and back.

use super::vragen::label;
use crate::web::Tekst;
use crate::web::formulier::Fouten;
use crate::web::paginas::formulierwerk::{dag, dag_of_leeg, formulier, ja_nee};
use dossier::woorden::{Rechtsfeitsoort, Sanctiesoort};
use dossier::{Dagfeit, Rechtsfeit};
use jiff::civil::Date;

/// Makes the form with these fields besides the kind, and finds a field by its name.
macro_rules! rechtsfeitformulier {
    ($($(#[$doc:meta])* $veld:ident),+ $(,)?) => {
        formulier! {
            /// Put a fact on record. Each kind uses some of the fields.
            Rechtsfeitformulier {
                /// Which kind.
                soort,
                $($(#[$doc])* $veld),+
            }
        }

        impl Rechtsfeitformulier {
            pub(super) const GEVRAAGD: &'static [&'static str] = &[$(stringify!($veld)),+];

            /// What was typed in this field.
            pub(super) fn getypt(&self, veld: &str) -> &str {
                match veld {
                    $(stringify!($veld) => &self.$veld,)+
                    _ => "",
                }
            }

            fn vul_in(&mut self, veld: &str, waarde: String) {
                match veld {
                    $(stringify!($veld) => self.$veld = waarde,)+
                    _ => {}
                }
            }
        }
    };
}

rechtsfeitformulier! {
    /// The day of UWV's decision.
    besluit_verzonden_op,
    /// How many weeks.
    weken,
    /// What fell short.
    tekort,
    /// The day on which it was reported that this was made up for.
    gemeld_op,
    /// The day on which UWV established that, or the opposite.
    vastgesteld_op,
    /// The day of a request.
    verzocht_op,
    /// Did the letter come?
    ontvangen,
    /// On which day it did, or was found not to.
    ontvangen_op,
    /// The day of the application.
    aangevraagd_op,
    /// The last day of the shortened waiting time.
    wachttijd_tot_en_met,
    /// The day of what is a day and nothing besides, and the last day of the employment.
    op,
    /// The last working day.
    laatste_werkdag,
    /// First day.
    van,
    /// The first day on which it is so.
    per,
    /// Last day.
    tot_en_met,
}

impl Rechtsfeitformulier {
    /// Which kind was chosen.
    pub(super) fn soort(&self) -> Option<Rechtsfeitsoort> {
        self.soort.parse().ok()
    }

    /// As somebody would fill it in for this fact.
    pub(super) fn van(feit: &Rechtsfeit) -> Self {
        let dag = |dag: Option<Date>| dag.map(|dag| dag.to_string());
        let rest = match *feit {
            Rechtsfeit::Loonsanctie { weken, tot_en_met, tekort, .. } => vec![
                ("weken", Some(weken.to_string())),
                ("tot_en_met", dag(tot_en_met)),
                ("tekort", tekort.map(|tekort: Sanctiesoort| tekort.woord().to_owned())),
            ],
            Rechtsfeit::TekortkomingHersteld { gemeld_op, .. }
            | Rechtsfeit::TekortkomingNietHersteld { gemeld_op, .. } => vec![("gemeld_op", dag(gemeld_op))],
            Rechtsfeit::VrijwilligeVerlenging { tot_en_met, .. }
            | Rechtsfeit::Arbeidstherapie { tot_en_met, .. } => vec![("tot_en_met", dag(tot_en_met))],
            Rechtsfeit::UwvBriefWia { ontvangen, .. } => {
                vec![("ontvangen", Some(if ontvangen { "ja" } else { "nee" }.to_owned()))]
            }
            Rechtsfeit::VervroegdeIva { wachttijd_tot_en_met, .. } => {
                vec![("wachttijd_tot_en_met", dag(wachttijd_tot_en_met))]
            }
            Rechtsfeit::DienstverbandEindigt { laatste_werkdag, .. } => {
                vec![("laatste_werkdag", dag(laatste_werkdag))]
            }
            Rechtsfeit::Dag(_) => Vec::new(),
        };
        let mut uit = Self { soort: feit.soort().woord().to_owned(), ..Self::default() };
        uit.vul_in(feit.veld(), feit.op().to_string());
        for (veld, waarde) in rest {
            uit.vul_in(veld, waarde.unwrap_or_default());
        }
        uit
    }

    /// What of this kind is to come: what UWV says of a report that waits for it.
    pub(super) fn over_melding(soort: Rechtsfeitsoort, gemeld_op: Date) -> Self {
        let gemeld_op = gemeld_op.to_string();
        Self { soort: soort.woord().to_owned(), gemeld_op, ..Self::default() }
    }
}

/// Reads the fields that the kind asks, all faults at once.
pub(super) struct Lezer<'a> {
    pub(super) formulier: &'a Rechtsfeitformulier,
    pub(super) t: Tekst,
    pub(super) soort: Rechtsfeitsoort,
    pub(super) fouten: &'a mut Fouten,
}

impl Lezer<'_> {
    pub(super) fn feit(mut self) -> Option<Rechtsfeit> {
        let op = self.dag(self.soort.veld());
        match self.soort {
            Rechtsfeitsoort::Loonsanctie => {
                let (weken, tot_en_met) = (self.weken(), self.misschien("tot_en_met"));
                let tekort = self.formulier.tekort.parse().ok();
                op.zip(weken).map(|(besluit_verzonden_op, weken)| Rechtsfeit::Loonsanctie {
                    besluit_verzonden_op,
                    weken,
                    tot_en_met,
                    tekort,
                })
            }
            Rechtsfeitsoort::TekortkomingHersteld => {
                let gemeld_op = self.misschien("gemeld_op");
                op.map(|vastgesteld_op| Rechtsfeit::TekortkomingHersteld { gemeld_op, vastgesteld_op })
            }
            Rechtsfeitsoort::TekortkomingNietHersteld => {
                let gemeld_op = self.misschien("gemeld_op");
                op.map(|vastgesteld_op| Rechtsfeit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op })
            }
            Rechtsfeitsoort::VrijwilligeVerlenging => {
                let tot_en_met = self.misschien("tot_en_met");
                op.map(|verzocht_op| Rechtsfeit::VrijwilligeVerlenging { verzocht_op, tot_en_met })
            }
            Rechtsfeitsoort::UwvBriefWia => {
                let vraag = label(self.t, self.soort, "ontvangen");
                let kwam = ja_nee(self.fouten, self.t, "ontvangen", &vraag, &self.formulier.ontvangen);
                op.zip(kwam)
                    .map(|(ontvangen_op, ontvangen)| Rechtsfeit::UwvBriefWia { ontvangen_op, ontvangen })
            }
            Rechtsfeitsoort::VervroegdeIva => {
                let wachttijd_tot_en_met = self.misschien("wachttijd_tot_en_met");
                op.map(|aangevraagd_op| Rechtsfeit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met })
            }
            Rechtsfeitsoort::DienstverbandEindigt => {
                let laatste_werkdag = self.misschien("laatste_werkdag");
                op.map(|op| Rechtsfeit::DienstverbandEindigt { op, laatste_werkdag })
            }
            Rechtsfeitsoort::Arbeidstherapie => {
                let tot_en_met = self.misschien("tot_en_met");
                op.map(|van| Rechtsfeit::Arbeidstherapie { van, tot_en_met })
            }
            Rechtsfeitsoort::BezwaarLoonsanctie
            | Rechtsfeitsoort::TekortkomingGemeld
            | Rechtsfeitsoort::GeenLangdurigVerzuimVerwacht
            | Rechtsfeitsoort::LangdurigVerzuimBlijkt
            | Rechtsfeitsoort::BedongenArbeidGewijzigd
            | Rechtsfeitsoort::TweedeSpoorNietNodig
            | Rechtsfeitsoort::NietTerugVerwacht
            | Rechtsfeitsoort::AowLeeftijd => {
                op.and_then(|op| Dagfeit::van(self.soort, op)).map(Rechtsfeit::Dag)
            }
        }
    }

    fn dag(&mut self, veld: &str) -> Option<Date> {
        let label = label(self.t, self.soort, veld);
        dag(self.fouten, self.t, veld, &label, self.formulier.getypt(veld))
    }

    fn misschien(&mut self, veld: &str) -> Option<Date> {
        let label = label(self.t, self.soort, veld);
        dag_of_leeg(self.fouten, self.t, veld, &label, self.formulier.getypt(veld))
    }

    /// Whether there can be so many is for the law to say; here it must be a number.
    fn weken(&mut self) -> Option<u8> {
        let weken = self.formulier.weken.trim().parse().ok();
        if weken.is_none() {
            self.fouten.bij("weken", self.t.k("weigering-weken-buiten-bereik"));
        }
        weken
    }
}

#[cfg(test)]
mod tests {
    use super::super::vragen::vragen;
    use super::*;
    use crate::web::Taal;
    use crate::web::paginas::handelingen::Handeling;
    use crate::web::paginas::proef::rechtsfeiten;
    use dossier::Opdracht;

    #[test]
    fn wat_er_staat_komt_zo_weer_uit_het_formulier() {
        let alle = rechtsfeiten();
        assert!(Rechtsfeitsoort::ALLE.iter().all(|soort| alle.iter().any(|feit| feit.soort() == *soort)));
        for feit in alle {
            let gelezen = Rechtsfeitformulier::van(&feit).lees(Tekst::nieuw(Taal::Nl));
            assert_eq!(gelezen, Ok(Opdracht::RechtsfeitVastleggen { feit }));
        }
    }

    #[test]
    fn elke_vraag_is_een_veld_waar_een_weigering_terecht_kan() {
        for soort in Rechtsfeitsoort::ALLE {
            assert!(vragen(*soort).iter().any(|(veld, _)| *veld == soort.veld()), "{soort}");
            for (veld, _) in vragen(*soort) {
                assert!(Rechtsfeitformulier::VELDEN.contains(veld), "{veld}");
                for t in Taal::ALLE.map(Tekst::nieuw) {
                    assert!(!label(t, *soort, veld).contains('⟦'), "{soort} {veld}");
                }
            }
        }
    }

    #[test]
    fn alle_fouten_komen_tegelijk() {
        let leeg = Rechtsfeitformulier { soort: "loonsanctie".into(), ..Default::default() };
        let fouten = leeg.lees(Tekst::nieuw(Taal::Nl)).unwrap_err();
        assert!(fouten.van("besluit_verzonden_op").is_some() && fouten.van("weken").is_some());
        let brief = Rechtsfeitformulier { soort: "uwv_brief_wia".into(), ..Default::default() };
        let fouten = brief.lees(Tekst::nieuw(Taal::Nl)).unwrap_err();
        assert!(fouten.van("ontvangen").is_some() && fouten.van("ontvangen_op").is_some());
    }
}
