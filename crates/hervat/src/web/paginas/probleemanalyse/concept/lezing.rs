// SPDX-License-Identifier: EUPL-1.2
//! Reading a draft: the functional part, or everything that is wrong with what was typed or missing.

use super::{Concept, GRENSVELDEN, Gelezen, LANGSTE_TEKST, MEESTE_EVALUATIES, MEESTE_GRENZEN, rubriekvelden};
use crate::web::formulier::Fouten;
use crate::web::paginas::formulierwerk::{dag, dag_of_leeg, tijd, uren, woord};
use crate::web::{Tekst, Waarde};
use crate::zaak::medisch::MEDISCHE_VELDEN;
use dossier::probleemanalyse::{Probleemanalyse, Rubriekoordeel, Urengrens};
use dossier::woorden::Mogelijkheden;
use jiff::civil::Date;

/// A draft being read.
pub(super) struct Lezing<'a> {
    pub(super) t: Tekst,
    pub(super) concept: &'a Concept,
    pub(super) fouten: Fouten,
}

impl Lezing<'_> {
    pub(super) fn geheel(&mut self, bijstelling: bool) -> Option<Gelezen> {
        let mogelijkheden = self.mogelijkheden();
        let toelichting = self.tekst("toelichting");
        if mogelijkheden.is_some_and(|m| m != Mogelijkheden::Ja) && toelichting.is_empty() {
            self.fout("toelichting", "pa-fout-toelichting");
        }
        let vraag = self.t.k("pa-duur");
        let veld = self.concept.veld("verwachte_duur");
        let duur = woord(&mut self.fouten, self.t, "verwachte_duur", &vraag, veld);
        let mate = self.mate();
        let rubrieken = self.rubrieken();
        let grenzen = self.grenzen();
        let advies_einddoel = self.concept.veld("advies_einddoel").parse().ok();
        let (advies, interventies) = (self.tekst("advies"), self.tekst("interventies"));
        let evaluaties = self.evaluaties();
        let reden = self.tekst("reden");
        if bijstelling && reden.is_empty() {
            self.fout("reden", "pa-fout-reden");
        }
        for veld in MEDISCHE_VELDEN {
            self.tekst(veld);
        }
        if self.concept.medisch().next().is_none() {
            self.fout(MEDISCHE_VELDEN[0], "pa-fout-medisch");
        }
        let deel = Probleemanalyse {
            mogelijkheden: mogelijkheden?,
            toelichting,
            verwachte_duur: duur?,
            mate,
            rubrieken,
            grenzen,
            advies_einddoel,
            advies,
            interventies,
            evaluaties,
        };
        Some(Gelezen { deel, reden: if bijstelling { reden } else { String::new() } })
    }

    fn mogelijkheden(&mut self) -> Option<Mogelijkheden> {
        let vraag = self.t.k("pa-vraag-mogelijkheden");
        woord(&mut self.fouten, self.t, "mogelijkheden", &vraag, self.concept.veld("mogelijkheden"))
    }

    fn mate(&mut self) -> Option<u8> {
        let tekst = self.concept.veld("mate").trim().trim_end_matches('%').trim_end();
        if tekst.is_empty() {
            return None;
        }
        let mate = tekst.parse::<u8>().ok().filter(|mate| *mate <= 100);
        if mate.is_none() {
            self.fout("mate", "pa-fout-mate");
        }
        mate
    }

    fn rubrieken(&mut self) -> Vec<Rubriekoordeel> {
        let mut uit = Vec::new();
        for (rubriek, lukt, niet) in rubriekvelden() {
            let (mogelijkheden, beperkingen) = (self.tekst(&lukt), self.tekst(&niet));
            if !mogelijkheden.is_empty() || !beperkingen.is_empty() {
                uit.push(Rubriekoordeel { rubriek, mogelijkheden, beperkingen });
            }
        }
        uit
    }

    fn grenzen(&mut self) -> Vec<Urengrens> {
        (1..=MEESTE_GRENZEN).filter_map(|nummer| self.grens(nummer)).collect()
    }

    /// One row; none when it is empty or something is wrong with it.
    fn grens(&mut self, nummer: usize) -> Option<Urengrens> {
        let namen = GRENSVELDEN.map(|naam| format!("{naam}_{nummer}"));
        if namen.iter().all(|naam| self.concept.veld(naam).is_empty()) {
            return None;
        }
        let (t, concept) = (self.t, self.concept);
        let label = |naam: &str| {
            let rij = t.met("grens-rij", &[("nummer", Waarde::from(nummer))]);
            format!("{rij}, {}", t.uit("grens-veld", &naam["grens_".len()..]).to_lowercase())
        };
        let [van, tot, per_dag, dagen, per_week, voor, na] = &namen;
        let labels = GRENSVELDEN.map(label);
        let fouten = &mut self.fouten;
        let eerste = dag(fouten, t, van, &labels[0], concept.veld(van));
        let grens = Urengrens {
            van: eerste.unwrap_or(Date::MIN),
            tot_en_met: dag_of_leeg(fouten, t, tot, &labels[1], concept.veld(tot)),
            minuten_per_dag: uren(fouten, t, per_dag, &labels[2], concept.veld(per_dag)),
            dagen_per_week: self.dagen(dagen),
            minuten_per_week: uren(&mut self.fouten, t, per_week, &labels[4], concept.veld(per_week)),
            niet_voor: tijd(&mut self.fouten, t, voor, &labels[5], concept.veld(voor)),
            niet_na: tijd(&mut self.fouten, t, na, &labels[6], concept.veld(na)),
        };
        self.keur(&grens, &namen);
        eerste.map(|_| grens)
    }

    fn dagen(&mut self, veld: &str) -> Option<u8> {
        let tekst = self.concept.veld(veld).trim();
        if tekst.is_empty() {
            return None;
        }
        let dagen = tekst.parse::<u8>().ok().filter(|dagen| (1..=7).contains(dagen));
        if dagen.is_none() {
            self.fout(veld, "grens-fout-dagen");
        }
        dagen
    }

    /// What is wrong between the fields of one row.
    fn keur(&mut self, grens: &Urengrens, namen: &[String; 7]) {
        let [_, tot, per_dag, _, per_week, _, na] = namen;
        if grens.tot_en_met.is_some_and(|laatste| grens.van != Date::MIN && laatste < grens.van) {
            self.fout(tot, "grens-fout-volgorde");
        }
        if grens.minuten_per_dag.is_some_and(|minuten| minuten > 24 * 60) {
            self.fout(per_dag, "grens-fout-dag");
        }
        if grens.minuten_per_week.is_some_and(|minuten| minuten > 7 * 24 * 60) {
            self.fout(per_week, "grens-fout-week");
        }
        if let (Some(voor), Some(na_tijd)) = (grens.niet_voor, grens.niet_na)
            && na_tijd <= voor
        {
            self.fout(na, "grens-fout-tijden");
        }
        let leeg = namen[2..].iter().all(|naam| self.concept.veld(naam).is_empty());
        if leeg {
            self.fout(per_dag, "grens-fout-leeg");
        }
    }

    fn evaluaties(&mut self) -> Vec<Date> {
        let mut uit = Vec::new();
        for nummer in 1..=MEESTE_EVALUATIES {
            let veld = format!("evaluatie_{nummer}");
            let label = self.t.met("pa-evaluatie", &[("nummer", nummer.into())]);
            uit.extend(dag_of_leeg(&mut self.fouten, self.t, &veld, &label, self.concept.veld(&veld)));
        }
        uit.sort_unstable();
        uit.dedup();
        uit
    }

    fn tekst(&mut self, veld: &str) -> String {
        let tekst = self.concept.veld(veld).trim();
        if tekst.chars().count() > LANGSTE_TEKST {
            self.fouten.bij(veld, self.t.met("lezen-te-lang", &[("hoogstens", LANGSTE_TEKST.into())]));
        }
        tekst.to_owned()
    }

    fn fout(&mut self, veld: &str, sleutel: &str) {
        self.fouten.bij(veld, self.t.k(sleutel));
    }
}
