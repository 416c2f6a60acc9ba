// SPDX-License-Identifier: EUPL-1.2
//! Facts that few dossiers have, handed to the law; and what the law has against them.

use super::geen;
use crate::{Dagfeit, Dossier, GeenTermijnen, Rechtsfeit, Weigercode, Weigering, woorden::Sanctiesoort};
use jiff::civil::Date;
use poortwachter::{Bezwaar, BriefWia, Daad, Dag, Feit, Feiten, Geweigerd, Loonsanctie};

impl Dossier {
    /// What is on record of these facts and does not fit the rest any more: a day was put right since, or something was
    /// erased. It stays on record and counts for nothing.
    pub fn past_niet(&self) -> Vec<Rechtsfeit> {
        self.gelezen().map(|(_, past_niet)| past_niet).unwrap_or_default()
    }

    /// What the law has against this fact, which is on record, by field.
    pub(crate) fn bezwaren_tegen(&self, feit: &Rechtsfeit) -> Vec<Weigering> {
        let plaats = self.rechtsfeiten().iter().position(|ander| ander == feit);
        let mut feiten = self.gewone_feiten();
        let plaats = plaats.map(|plaats| plaats + feiten.len());
        feiten.extend(self.rechtsfeiten().iter().map(naar_wet));
        let bezwaren = Feiten::nieuw(&feiten).err().unwrap_or_default();
        let eigen = bezwaren.into_iter().filter(|geweigerd| geweigerd.feit == plaats);
        eigen.map(|geweigerd| Weigering::bij(geweigerd.sleutel, in_code(geweigerd.bezwaar))).collect()
    }

    /// The facts, without those of [`Dossier::past_niet`].
    pub(super) fn gelezen(&self) -> Result<(Feiten, Vec<Rechtsfeit>), GeenTermijnen> {
        if self.ingetrokken().is_some() {
            return Err(GeenTermijnen::Ingetrokken);
        }
        let gewoon = self.gewone_feiten();
        let mut tellen = self.rechtsfeiten().to_vec();
        let mut past_niet = Vec::new();
        loop {
            let feiten: Vec<_> = gewoon.iter().cloned().chain(tellen.iter().map(naar_wet)).collect();
            let bezwaren = match Feiten::nieuw(&feiten) {
                Ok(feiten) => return Ok((feiten, past_niet)),
                Err(bezwaren) => bezwaren,
            };
            let plaats = |g: &Geweigerd| g.feit.and_then(|plaats| plaats.checked_sub(gewoon.len()));
            let Some(weg) = bezwaren.iter().filter_map(plaats).max() else { return Err(geen(&bezwaren)) };
            past_niet.push(tellen.remove(weg));
        }
    }
}

/// Why the law does not take a fact, as a refusal of this crate.
fn in_code(bezwaar: Bezwaar) -> Weigercode {
    match bezwaar {
        Bezwaar::Omgekeerd => Weigercode::LaatsteVoorEerste,
        Bezwaar::VoorHetRecht => Weigercode::RechtNietGemodelleerd,
        Bezwaar::VoorZiekte(dag) => Weigercode::VoorEersteZiektedag { eerste_ziektedag: dag.into() },
        Bezwaar::Weken(_) => Weigercode::WekenBuitenBereik,
        Bezwaar::NietNa(dag) => Weigercode::NietNa { na: dag.into() },
        Bezwaar::Na(dag) => Weigercode::NaDienstverband { tot_en_met: dag.into() },
        Bezwaar::GeenLoonsanctie => Weigercode::GeenLoonsanctie,
        Bezwaar::TeVroegVerkort(dag) => Weigercode::TeVroegVerkort { vroegst: dag.into() },
        Bezwaar::AndersBeslist(dag) => Weigercode::AndersVastgesteld { op: dag.into() },
        Bezwaar::NietZiek => Weigercode::NietZiek,
        Bezwaar::VerkorteWachttijd { van, tot_en_met } => {
            Weigercode::VerkorteWachttijd { vroegst: van.into(), tot_en_met: tot_en_met.into() }
        }
        Bezwaar::GeenZiekte
        | Bezwaar::Overlapt(_)
        | Bezwaar::Dubbel(_)
        | Bezwaar::NogEens
        | Bezwaar::Percentage(_)
        | Bezwaar::NietAfTeWijken
        | Bezwaar::AlleenZwangerschap
        | Bezwaar::WelkeVerlenging => Weigercode::Tegenstrijdig,
    }
}

fn naar_wet(feit: &Rechtsfeit) -> Feit {
    let mogelijk = |dag: Option<Date>| dag.map(Dag::from);
    match *feit {
        Rechtsfeit::Loonsanctie { besluit_verzonden_op, weken, tot_en_met, tekort } => {
            Feit::Loonsanctie(Loonsanctie {
                besluit_verzonden_op: besluit_verzonden_op.into(),
                weken,
                tot_en_met: mogelijk(tot_en_met),
                soort: tekort.map(naar_tekort),
            })
        }
        Rechtsfeit::TekortkomingHersteld { gemeld_op, vastgesteld_op } => Feit::TekortkomingHersteld {
            gemeld_op: mogelijk(gemeld_op),
            vastgesteld_op: vastgesteld_op.into(),
        },
        Rechtsfeit::TekortkomingNietHersteld { gemeld_op, vastgesteld_op } => {
            Feit::TekortkomingNietHersteld {
                gemeld_op: mogelijk(gemeld_op),
                vastgesteld_op: vastgesteld_op.into(),
            }
        }
        Rechtsfeit::VrijwilligeVerlenging { verzocht_op, tot_en_met: None } => {
            Feit::VerlengingGevraagd(verzocht_op.into())
        }
        Rechtsfeit::VrijwilligeVerlenging { verzocht_op, tot_en_met: Some(laatste) } => {
            Feit::VrijwilligeVerlenging { verzocht_op: Some(verzocht_op.into()), tot_en_met: laatste.into() }
        }
        Rechtsfeit::UwvBriefWia { ontvangen_op, ontvangen } => Feit::UwvBriefWia(if ontvangen {
            BriefWia::Ontvangen(ontvangen_op.into())
        } else {
            BriefWia::Nooit
        }),
        Rechtsfeit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met } => Feit::VervroegdeIva {
            aangevraagd_op: aangevraagd_op.into(),
            wachttijd_tot_en_met: mogelijk(wachttijd_tot_en_met),
        },
        Rechtsfeit::DienstverbandEindigt { op, laatste_werkdag } => {
            Feit::DienstverbandEindigt { op: op.into(), laatste_werkdag: mogelijk(laatste_werkdag) }
        }
        Rechtsfeit::Arbeidstherapie { van, tot_en_met } => {
            Feit::Arbeidstherapie { van: van.into(), tot_en_met: mogelijk(tot_en_met) }
        }
        Rechtsfeit::Dag(feit) => dag_naar_wet(feit),
    }
}

fn dag_naar_wet(feit: Dagfeit) -> Feit {
    let op = Dag::from(feit.op());
    match feit {
        Dagfeit::BezwaarLoonsanctie { .. } => Feit::BezwaarLoonsanctie(op),
        Dagfeit::TekortkomingGemeld { .. } => Feit::TekortkomingGemeld(op),
        Dagfeit::GeenLangdurigVerzuimVerwacht { .. } => Feit::Gedaan(Daad::GeenLangdurigVerzuimVerwacht, op),
        Dagfeit::LangdurigVerzuimBlijkt { .. } => Feit::Gedaan(Daad::LangdurigVerzuimBlijkt, op),
        Dagfeit::BedongenArbeidGewijzigd { .. } => Feit::BedongenArbeidGewijzigd(op),
        Dagfeit::TweedeSpoorNietNodig { .. } => Feit::Gedaan(Daad::TweedeSpoorNietNodig, op),
        Dagfeit::NietTerugVerwacht { .. } => Feit::Gedaan(Daad::NietTerugVerwacht, op),
        Dagfeit::AowLeeftijd { .. } => Feit::AowLeeftijd(op),
    }
}

const fn naar_tekort(tekort: Sanctiesoort) -> poortwachter::Sanctiesoort {
    match tekort {
        Sanctiesoort::Administratief => poortwachter::Sanctiesoort::Administratief,
        Sanctiesoort::Inhoudelijk => poortwachter::Sanctiesoort::Inhoudelijk,
    }
}
