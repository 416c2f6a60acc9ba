// SPDX-License-Identifier: EUPL-1.2
//! The acts about facts that few dossiers have, of UWV, of a return to work, and of the employment: put on record, and
//! withdraw.
//!
//! What kind it is, is chosen first. One table says what each kind asks (`vragen`); the page, the reading (`lezen`) and
//! the refusals all follow from it.

mod intrekking;
mod lezen;
mod vragen;

pub use intrekking::Rechtsfeitintrekformulier;
pub use lezen::Rechtsfeitformulier;

use super::{Actie, Bij, Blad, Handeling, Keuzegroep, Onderdeel};
use crate::web::Tekst;
use crate::web::formulier::{Fouten, Invoer, Keuze, Optie, Veld};
use crate::web::paginas::formulierwerk::{FORMULIER, opties_ja_nee, woord};
use crate::web::paginas::paden;
use dossier::woorden::{Rechtsfeitsoort, Sanctiesoort};
use dossier::{Dossier, Opdracht, Rechtsfeit};
use jiff::civil::Date;
use lezen::Lezer;
use vragen::{Vraag, groep, label, vragen};

impl Handeling for Rechtsfeitformulier {
    const ACTIE: Actie = Actie::RechtsfeitVastleggen;
    const VELDEN: &'static [&'static str] = Self::GEVRAAGD;

    /// What is known already: most of it is often the same.
    fn vooraf(self, bij: &Bij<'_>) -> Self {
        let Some(soort) = self.soort() else { return self };
        let leeg = vragen(soort).iter().all(|(veld, _)| self.getypt(veld).is_empty());
        if leeg { bekend(soort, bij.dossier).unwrap_or(self) } else { self }
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

/// What the dossier says already of this kind: what there is one of, or what waits for an answer of UWV.
fn bekend(soort: Rechtsfeitsoort, dossier: &Dossier) -> Option<Rechtsfeitformulier> {
    let wacht =
        |feit: &Rechtsfeit| matches!(feit, Rechtsfeit::VrijwilligeVerlenging { tot_en_met: None, .. });
    let past = |feit: &&Rechtsfeit| feit.soort() == soort && (!soort.herhaalbaar() || wacht(feit));
    let staat_er = dossier.rechtsfeiten().iter().rfind(past).map(Rechtsfeitformulier::van);
    let antwoordt =
        matches!(soort, Rechtsfeitsoort::TekortkomingHersteld | Rechtsfeitsoort::TekortkomingNietHersteld);
    let melding = open_melding(dossier).filter(|_| antwoordt);
    staat_er.or_else(|| melding.map(|op| Rechtsfeitformulier::over_melding(soort, op)))
}

/// The day of the last report that a shortcoming was made up for, of which UWV has said nothing.
fn open_melding(dossier: &Dossier) -> Option<Date> {
    let feiten = dossier.rechtsfeiten().iter();
    let beantwoord = |op: Date| feiten.clone().any(|feit| feit.gemeld_op() == Some(op));
    let gemeld = feiten.clone().filter(|feit| feit.soort() == Rechtsfeitsoort::TekortkomingGemeld);
    gemeld.map(Rechtsfeit::op).rfind(|op| !beantwoord(*op))
}

/// The kinds that can be recorded, each with its address.
fn kies_soort(t: Tekst, bij: &Bij<'_>) -> Blad {
    let is_loonsanctie = |feit: &Rechtsfeit| feit.soort() == Rechtsfeitsoort::Loonsanctie;
    let loonsanctie = bij.dossier.rechtsfeiten().iter().any(is_loonsanctie);
    let past = |soort: &Rechtsfeitsoort| loonsanctie || !soort.bij_loonsanctie();
    let soorten: Vec<_> = Rechtsfeitsoort::ALLE.iter().copied().filter(past).collect();
    let keuze = |soort: &Rechtsfeitsoort| {
        let velden = [("soort", Some(soort.woord()))];
        let adres = paden::handeling_met(bij.dossier.id(), Actie::RechtsfeitVastleggen, bij.als, &velden);
        (t.uit("rechtsfeit", soort.woord()), adres)
    };
    let groepen = soorten.chunk_by(|een, ander| groep(*een) == groep(*ander)).map(|soorten| Keuzegroep {
        kop: Some(t.uit("rechtsfeitgroep", groep(soorten[0]))),
        keuzes: soorten.iter().map(keuze).collect(),
    });
    Blad { inleiding: vec![t.k("rechtsfeit-welke")], keuzes: groepen.collect(), ..Blad::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Taal;
    use crate::web::paginas::proef;

    fn bij(dossier: &Dossier) -> Bij<'_> {
        Bij { dossier, naam: "Noor van Dalen", als: None, vandaag: proef::dag("2026-11-23") }
    }

    fn kies(soort: Rechtsfeitsoort, dossier: &Dossier) -> Rechtsfeitformulier {
        let leeg = Rechtsfeitformulier { soort: soort.woord().into(), ..Default::default() };
        leeg.vooraf(&bij(dossier))
    }

    #[test]
    fn elke_kop_staat_er_een_keer_en_elke_soort_eronder() {
        for t in Taal::ALLE.map(Tekst::nieuw) {
            let groepen = kies_soort(t, &bij(&proef::met_rechtsfeiten())).keuzes;
            let koppen: Vec<_> = groepen.iter().filter_map(|groep| groep.kop.as_deref()).collect();
            assert_eq!(koppen, ["uwv", "werk", "einde"].map(|groep| t.uit("rechtsfeitgroep", groep)));
            assert!(koppen.iter().all(|kop| !kop.contains('⟦')), "{koppen:?}");
            let keuzes = groepen.iter().flat_map(|groep| &groep.keuzes);
            assert_eq!(keuzes.count(), Rechtsfeitsoort::ALLE.len());
        }
    }

    #[test]
    fn zonder_loonsanctie_wordt_niets_gevraagd_wat_erbij_hoort() {
        let groepen = kies_soort(Tekst::nieuw(Taal::Nl), &bij(&proef::week_23())).keuzes;
        let adressen: Vec<_> =
            groepen.iter().flat_map(|groep| &groep.keuzes).map(|(_, adres)| adres.as_str()).collect();
        for soort in Rechtsfeitsoort::ALLE {
            let staat_er = adressen.iter().any(|adres| adres.ends_with(&format!("soort={soort}")));
            assert_eq!(staat_er, !soort.bij_loonsanctie(), "{soort}");
        }
    }

    #[test]
    fn wat_op_uwv_wacht_is_vooraf_ingevuld() {
        let dossier = proef::wacht_op_uwv();
        let verlenging = kies(Rechtsfeitsoort::VrijwilligeVerlenging, &dossier);
        assert_eq!((verlenging.verzocht_op.as_str(), verlenging.tot_en_met.as_str()), ("2026-09-07", ""));
        for soort in [Rechtsfeitsoort::TekortkomingHersteld, Rechtsfeitsoort::TekortkomingNietHersteld] {
            let antwoord = kies(soort, &dossier);
            assert_eq!((antwoord.gemeld_op.as_str(), antwoord.vastgesteld_op.as_str()), ("2026-11-02", ""));
        }
        // A report that was answered waits no more.
        assert_eq!(kies(Rechtsfeitsoort::TekortkomingNietHersteld, &proef::met_rechtsfeiten()).gemeld_op, "");
        assert_eq!(kies(Rechtsfeitsoort::Arbeidstherapie, &dossier).van, "");
    }
}
