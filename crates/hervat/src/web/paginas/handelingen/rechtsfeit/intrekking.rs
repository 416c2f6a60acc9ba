// SPDX-License-Identifier: EUPL-1.2
//! Withdrawing a fact that few dossiers have: first which, then why.

use crate::web::Tekst;
use crate::web::formulier::{Fouten, Keuze, Optie};
use crate::web::paginas::formulierwerk::{FORMULIER, formulier, woord};
use crate::web::paginas::handelingen::{Actie, Bij, Blad, Handeling, Onderdeel, keuzelijst};
use crate::web::paginas::{paden, rechtsfeit};
use dossier::Opdracht;
use dossier::woorden::{Rechtsfeitreden, Rechtsfeitsoort};
use jiff::civil::Date;

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
    Blad { inleiding: vec![t.k("rechtsfeit-welke-weg")], keuzes: keuzelijst(keuzes), ..Blad::default() }
}
