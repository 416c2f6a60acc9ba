// SPDX-License-Identifier: EUPL-1.2
//! The acts about what UWV decided or wrote and about the end of the employment: put on record, and withdraw.
//!
//! What kind it is, is chosen first. One table says what each kind asks; the page, the reading and the refusals all
//! follow from it.

use super::{Actie, Bij, Blad, Handeling, Onderdeel};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld};
use crate::web::paginas::formulierwerk::{
    FORMULIER, dag, dag_of_leeg, formulier, ja_nee, opties_ja_nee, woord,
};
use crate::web::paginas::{paden, rechtsfeit};
use dossier::woorden::{Rechtsfeitreden, Rechtsfeitsoort, Sanctiesoort};
use dossier::{Opdracht, Rechtsfeit};
use jiff::civil::Date;

formulier! {
    /// Put a fact on record. Each kind uses some of the fields.
    Rechtsfeitformulier {
        /// Which kind.
        soort,
        /// The day of UWV's decision.
        besluit_verzonden_op,
        /// How many weeks.
        weken,
        /// What fell short.
        tekort,
        /// The day on which it was reported that this was made up for.
        gemeld_op,
        /// The day on which UWV established that.
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
        /// The last day of the employment.
        op,
        /// The last working day.
        laatste_werkdag,
        /// First day.
        van,
        /// Last day.
        tot_en_met,
    }
}

/// How a field is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Vraag {
    /// A day that must be there.
    Dag,
    /// A day that may be left open.
    MisschienDag,
    /// A number of weeks.
    Weken,
    /// What fell short; may be left open.
    Tekort,
    /// Yes or no.
    JaNee,
}

/// What each kind asks, in order.
const fn vragen(soort: Rechtsfeitsoort) -> &'static [(&'static str, Vraag)] {
    use Vraag::{Dag, JaNee, MisschienDag, Tekort, Weken};
    match soort {
        Rechtsfeitsoort::Loonsanctie => &[
            ("besluit_verzonden_op", Dag),
            ("weken", Weken),
            ("tot_en_met", MisschienDag),
            ("tekort", Tekort),
        ],
        Rechtsfeitsoort::TekortkomingHersteld => &[("vastgesteld_op", Dag), ("gemeld_op", MisschienDag)],
        Rechtsfeitsoort::VrijwilligeVerlenging => &[("verzocht_op", Dag), ("tot_en_met", Dag)],
        Rechtsfeitsoort::UwvBriefWia => &[("ontvangen", JaNee), ("ontvangen_op", Dag)],
        Rechtsfeitsoort::VervroegdeIva => &[("aangevraagd_op", Dag), ("wachttijd_tot_en_met", MisschienDag)],
        Rechtsfeitsoort::DienstverbandEindigt => &[("op", Dag), ("laatste_werkdag", MisschienDag)],
        Rechtsfeitsoort::Arbeidstherapie => &[("van", Dag), ("tot_en_met", MisschienDag)],
    }
}

impl Handeling for Rechtsfeitformulier {
    const ACTIE: Actie = Actie::RechtsfeitVastleggen;
    const VELDEN: &'static [&'static str] = &[
        "besluit_verzonden_op",
        "weken",
        "tekort",
        "gemeld_op",
        "vastgesteld_op",
        "verzocht_op",
        "ontvangen",
        "ontvangen_op",
        "aangevraagd_op",
        "wachttijd_tot_en_met",
        "op",
        "laatste_werkdag",
        "van",
        "tot_en_met",
    ];

    /// What stands there already, when it is of a kind that there is one of: most of it is often the same.
    fn vooraf(self, bij: &Bij<'_>) -> Self {
        let Some(soort) = self.soort() else { return self };
        let leeg = vragen(soort).iter().all(|(veld, _)| self.getypt(veld).is_empty());
        let staat_er = bij.dossier.rechtsfeiten().iter().find(|feit| feit.soort() == soort);
        match staat_er.filter(|_| leeg && !soort.herhaalbaar()) {
            Some(feit) => Self::van(feit),
            None => self,
        }
    }

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let soort = woord(&mut fouten, t, FORMULIER, &t.k("rechtsfeit-welke"), &self.soort);
        let feit = soort.and_then(|soort| Lezer { formulier: self, t, soort, fouten: &mut fouten }.feit());
        match feit.filter(|_| fouten.is_leeg()) {
            Some(feit) => Ok(Opdracht::RechtsfeitVastleggen { feit }),
            None => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let Some(soort) = self.soort() else { return kies_soort(t, bij) };
        let velden =
            vragen(soort).iter().map(|(veld, vraag)| self.onderdeel(t, (soort, veld, *vraag), fouten));
        Blad {
            inleiding: vec![
                t.uit("rechtsfeit", soort.woord()),
                t.uit("rechtsfeit-uitleg", soort.woord()),
                t.k("actie-uitleg-rechtsfeit-vastleggen"),
            ],
            velden: velden.collect(),
            vast: vec![("soort", soort.woord().to_owned())],
            keuzes: Vec::new(),
        }
    }
}

impl Rechtsfeitformulier {
    fn soort(&self) -> Option<Rechtsfeitsoort> {
        self.soort.parse().ok()
    }

    fn getypt(&self, veld: &str) -> &str {
        match veld {
            "besluit_verzonden_op" => &self.besluit_verzonden_op,
            "weken" => &self.weken,
            "tekort" => &self.tekort,
            "gemeld_op" => &self.gemeld_op,
            "vastgesteld_op" => &self.vastgesteld_op,
            "verzocht_op" => &self.verzocht_op,
            "ontvangen" => &self.ontvangen,
            "ontvangen_op" => &self.ontvangen_op,
            "aangevraagd_op" => &self.aangevraagd_op,
            "wachttijd_tot_en_met" => &self.wachttijd_tot_en_met,
            "op" => &self.op,
            "laatste_werkdag" => &self.laatste_werkdag,
            "van" => &self.van,
            "tot_en_met" => &self.tot_en_met,
            _ => "",
        }
    }

    /// As somebody would fill it in for this fact.
    fn van(feit: &Rechtsfeit) -> Self {
        let dag = |dag: Date| dag.to_string();
        let of_leeg = |dag: Option<Date>| dag.map(|dag| dag.to_string()).unwrap_or_default();
        let soort = feit.soort().woord().to_owned();
        let leeg = Self { soort, ..Self::default() };
        match *feit {
            Rechtsfeit::Loonsanctie { besluit_verzonden_op, weken, tot_en_met, tekort } => Self {
                besluit_verzonden_op: dag(besluit_verzonden_op),
                weken: weken.to_string(),
                tot_en_met: of_leeg(tot_en_met),
                tekort: tekort.map_or_else(String::new, |tekort| tekort.woord().to_owned()),
                ..leeg
            },
            Rechtsfeit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => {
                Self { gemeld_op: of_leeg(gemeld_op), vastgesteld_op: dag(vastgesteld_op), ..leeg }
            }
            Rechtsfeit::VrijwilligeVerlenging { verzocht_op, tot_en_met } => {
                Self { verzocht_op: dag(verzocht_op), tot_en_met: dag(tot_en_met), ..leeg }
            }
            Rechtsfeit::UwvBriefWia { ontvangen_op, ontvangen } => {
                let ontvangen = if ontvangen { "ja" } else { "nee" };
                Self { ontvangen_op: dag(ontvangen_op), ontvangen: ontvangen.to_owned(), ..leeg }
            }
            Rechtsfeit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met } => Self {
                aangevraagd_op: dag(aangevraagd_op),
                wachttijd_tot_en_met: of_leeg(wachttijd_tot_en_met),
                ..leeg
            },
            Rechtsfeit::DienstverbandEindigt { op, laatste_werkdag } => {
                Self { op: dag(op), laatste_werkdag: of_leeg(laatste_werkdag), ..leeg }
            }
            Rechtsfeit::Arbeidstherapie { van, tot_en_met } => {
                Self { van: dag(van), tot_en_met: of_leeg(tot_en_met), ..leeg }
            }
        }
    }

    fn onderdeel(
        &self,
        t: Tekst,
        (soort, veld, vraag): (Rechtsfeitsoort, &'static str, Vraag),
        fouten: &Fouten,
    ) -> Onderdeel {
        let label = label(t, soort, veld);
        let gewoon = |invoer| Veld::nieuw(t, veld, invoer, label.clone()).waarde(self.getypt(veld));
        let keuze = |opties| Keuze::nieuw(veld, label.clone(), opties, self.getypt(veld)).met_fouten(fouten);
        match vraag {
            Vraag::Dag => Onderdeel::Veld(gewoon(Invoer::Datum).met_fouten(fouten)),
            Vraag::MisschienDag => Onderdeel::Veld(gewoon(Invoer::Datum).niet_verplicht().met_fouten(fouten)),
            Vraag::Weken => Onderdeel::Veld(gewoon(Invoer::Getal).met_fouten(fouten)),
            Vraag::JaNee => Onderdeel::Keuze(keuze(opties_ja_nee(t))),
            Vraag::Tekort => {
                let optie = |tekort: &Sanctiesoort| {
                    Optie::nieuw(tekort.woord(), t.uit("rechtsfeit-tekort", tekort.woord()))
                };
                let weet_niet = Optie::nieuw("", t.k("rechtsfeit-tekort-onbekend"));
                let opties = Sanctiesoort::ALLE.iter().map(optie).chain([weet_niet]).collect();
                Onderdeel::Keuze(keuze(opties))
            }
        }
    }
}

fn label(t: Tekst, soort: Rechtsfeitsoort, veld: &str) -> String {
    t.uit(&format!("rechtsfeit-{}", soort.woord().replace('_', "-")), veld)
}

/// Reads the fields that the kind asks, all faults at once.
struct Lezer<'a> {
    formulier: &'a Rechtsfeitformulier,
    t: Tekst,
    soort: Rechtsfeitsoort,
    fouten: &'a mut Fouten,
}

impl Lezer<'_> {
    fn feit(mut self) -> Option<Rechtsfeit> {
        match self.soort {
            Rechtsfeitsoort::Loonsanctie => {
                let (op, weken) = (self.dag("besluit_verzonden_op"), self.weken());
                let (tot_en_met, tekort) = (self.misschien("tot_en_met"), self.formulier.tekort.parse().ok());
                op.zip(weken).map(|(besluit_verzonden_op, weken)| Rechtsfeit::Loonsanctie {
                    besluit_verzonden_op,
                    weken,
                    tot_en_met,
                    tekort,
                })
            }
            Rechtsfeitsoort::TekortkomingHersteld => {
                let (op, gemeld_op) = (self.dag("vastgesteld_op"), self.misschien("gemeld_op"));
                op.map(|vastgesteld_op| Rechtsfeit::TekortkomingHersteld { gemeld_op, vastgesteld_op })
            }
            Rechtsfeitsoort::VrijwilligeVerlenging => {
                let (op, laatste) = (self.dag("verzocht_op"), self.dag("tot_en_met"));
                op.zip(laatste).map(|(verzocht_op, tot_en_met)| Rechtsfeit::VrijwilligeVerlenging {
                    verzocht_op,
                    tot_en_met,
                })
            }
            Rechtsfeitsoort::UwvBriefWia => {
                let vraag = label(self.t, self.soort, "ontvangen");
                let kwam = ja_nee(self.fouten, self.t, "ontvangen", &vraag, &self.formulier.ontvangen);
                let op = self.dag("ontvangen_op");
                op.zip(kwam)
                    .map(|(ontvangen_op, ontvangen)| Rechtsfeit::UwvBriefWia { ontvangen_op, ontvangen })
            }
            Rechtsfeitsoort::VervroegdeIva => {
                let (op, laatste) = (self.dag("aangevraagd_op"), self.misschien("wachttijd_tot_en_met"));
                op.map(|aangevraagd_op| Rechtsfeit::VervroegdeIva {
                    aangevraagd_op,
                    wachttijd_tot_en_met: laatste,
                })
            }
            Rechtsfeitsoort::DienstverbandEindigt => {
                let (op, laatste_werkdag) = (self.dag("op"), self.misschien("laatste_werkdag"));
                op.map(|op| Rechtsfeit::DienstverbandEindigt { op, laatste_werkdag })
            }
            Rechtsfeitsoort::Arbeidstherapie => {
                let (van, tot_en_met) = (self.dag("van"), self.misschien("tot_en_met"));
                van.map(|van| Rechtsfeit::Arbeidstherapie { van, tot_en_met })
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

/// The kinds that can be recorded, each with its address.
fn kies_soort(t: Tekst, bij: &Bij<'_>) -> Blad {
    let past = |soort: &&Rechtsfeitsoort| {
        let is_loonsanctie = |feit: &Rechtsfeit| feit.soort() == Rechtsfeitsoort::Loonsanctie;
        **soort != Rechtsfeitsoort::TekortkomingHersteld
            || bij.dossier.rechtsfeiten().iter().any(is_loonsanctie)
    };
    let keuzes = Rechtsfeitsoort::ALLE.iter().filter(past).map(|soort| {
        let velden = [("soort", Some(soort.woord()))];
        let adres = paden::handeling_met(bij.dossier.id(), Actie::RechtsfeitVastleggen, bij.als, &velden);
        (t.uit("rechtsfeit", soort.woord()), adres)
    });
    Blad { inleiding: vec![t.k("rechtsfeit-welke")], keuzes: keuzes.collect(), ..Blad::default() }
}

formulier! {
    /// Withdraw a fact.
    Rechtsfeitintrekformulier {
        /// Which kind.
        soort,
        /// The day it counts from.
        op,
        /// Why.
        reden,
    }
}

impl Handeling for Rechtsfeitintrekformulier {
    const ACTIE: Actie = Actie::RechtsfeitIntrekken;
    const VELDEN: &'static [&'static str] = &["reden"];

    fn lees(&self, t: Tekst) -> Result<Opdracht, Fouten> {
        let mut fouten = Fouten::default();
        let welke = self.welke();
        if welke.is_none() {
            fouten.bij(FORMULIER, t.met("lezen-kies", &[("veld", t.k("rechtsfeit-welke-weg").into())]));
        }
        let reden = woord(&mut fouten, t, "reden", &t.k("handeling-waarom"), &self.reden);
        match (welke, reden) {
            (Some((soort, op)), Some(reden)) => Ok(Opdracht::RechtsfeitIntrekken { soort, op, reden }),
            _ => Err(fouten),
        }
    }

    fn blad(&self, t: Tekst, bij: &Bij<'_>, fouten: &Fouten) -> Blad {
        let feiten = bij.dossier.rechtsfeiten().iter();
        let gekozen =
            self.welke().and_then(|dit| feiten.clone().find(|feit| (feit.soort(), feit.op()) == dit));
        let Some(feit) = gekozen else { return kies_rechtsfeit(t, bij) };
        let opties = Rechtsfeitreden::ALLE
            .iter()
            .map(|reden| Optie::nieuw(reden.woord(), t.uit("rechtsfeitreden", reden.woord())));
        let waarom = Keuze::nieuw("reden", t.k("handeling-waarom"), opties.collect(), &self.reden);
        Blad {
            inleiding: vec![
                t.met("rechtsfeit-weg-gekozen", &[("feit", rechtsfeit::zin(t, feit).into())]),
                t.k("actie-uitleg-rechtsfeit-intrekken"),
            ],
            velden: vec![Onderdeel::Keuze(waarom.met_fouten(fouten))],
            vast: vec![("soort", feit.soort().woord().to_owned()), ("op", feit.op().to_string())],
            keuzes: Vec::new(),
        }
    }
}

impl Rechtsfeitintrekformulier {
    fn welke(&self) -> Option<(Rechtsfeitsoort, Date)> {
        Some((self.soort.parse().ok()?, self.op.parse().ok()?))
    }
}

fn kies_rechtsfeit(t: Tekst, bij: &Bij<'_>) -> Blad {
    let keuzes = bij.dossier.rechtsfeiten().iter().map(|feit| {
        let op = feit.op().to_string();
        let velden = [("soort", Some(feit.soort().woord())), ("op", Some(op.as_str()))];
        let adres = paden::handeling_met(bij.dossier.id(), Actie::RechtsfeitIntrekken, bij.als, &velden);
        (rechtsfeit::zin(t, feit), adres)
    });
    Blad { inleiding: vec![t.k("rechtsfeit-welke-weg")], keuzes: keuzes.collect(), ..Blad::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use crate::web::paginas::proef::rechtsfeiten;

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
