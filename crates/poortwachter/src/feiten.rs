// SPDX-License-Identifier: EUPL-1.2
//! What is known of one employee's illness, checked on the way in.
//!
//! [`Feiten`] is where the facts of a dossier and the rules of the law meet. It knows no events, no names and no
//! cause of illness.

use crate::bijzonder::{self, Bijzonder};
use crate::omtrek::Omtrek;
use crate::segment::{Segment, Verlof, aaneengesloten, segmenten};
use crate::{Bezwaar, BriefWia, Daad, Dag, Feit, Geweigerd, Mogelijkheden, TermijnId};
use std::collections::BTreeMap;

/// Facts that hold together: sorted, without overlap, none before the first sick day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feiten {
    pub(crate) segmenten: Vec<Segment>,
    /// Leave, each unbroken stretch once.
    pub(crate) verlof: Vec<Verlof>,
    pub(crate) gedaan: Vec<(Daad, Dag)>,
    pub(crate) oordelen: Vec<(Dag, Mogelijkheden)>,
    pub(crate) hervat: Vec<(Dag, u8)>,
    pub(crate) therapie: Vec<(Dag, Option<Dag>)>,
    pub(crate) brief: BriefWia,
    pub(crate) iva: Option<(Dag, Option<Dag>)>,
    pub(crate) afgeweken: Vec<(TermijnId, Dag)>,
    /// Days on which other work became the agreed work.
    pub(crate) ander_werk: Vec<Dag>,
    /// What few cases have; none for the others, so that they do not pay for it.
    pub(crate) bijzonder: Option<Box<Bijzonder>>,
    /// The latest case, and those before it.
    pub(crate) omtrek: Omtrek,
    pub(crate) eerdere: Vec<Omtrek>,
}

/// The first day of which the waiting time is 104 weeks (BWBR0016233).
const EERSTE_ZIEKTEDAG_VANAF: Dag = Dag::van_nummer(12_418);

impl Feiten {
    /// An illness that runs from this day, and nothing else known.
    ///
    /// # Errors
    /// When the day lies before 1 January 2004.
    pub fn vanaf(eerste_ziektedag: Dag) -> Result<Self, Geweigerd> {
        if eerste_ziektedag < EERSTE_ZIEKTEDAG_VANAF {
            return Err(Geweigerd { feit: None, sleutel: "van", bezwaar: Bezwaar::VoorHetRecht });
        }
        let segmenten = vec![Segment::open(eerste_ziektedag)];
        Ok(Self { omtrek: Omtrek::zonder_daden(&segmenten), segmenten, ..Self::default() })
    }

    /// Puts facts in order and checks them against each other; their order does not matter.
    ///
    /// # Errors
    /// All that is wrong at once, each with its place in `feiten`.
    pub fn nieuw(feiten: &[Feit]) -> Result<Self, Vec<Geweigerd>> {
        let mut fouten = Vec::new();
        let mut zelf = Self::default();
        let ziek = zelf.perioden(feiten, &mut fouten);
        if let Some(eerste) = ziek {
            for (plaats, feit) in feiten.iter().enumerate() {
                zelf.neem_op(plaats, feit, eerste, &mut fouten);
            }
            zelf.oordelen = oordelen(feiten);
            zelf.sorteer();
            zelf.dubbele(feiten, &mut fouten);
            if fouten.is_empty() {
                zelf.eerdere = Omtrek::alle(&zelf);
                zelf.omtrek = zelf.eerdere.pop().unwrap_or_default();
                bijzonder::keur(&zelf, feiten, &mut fouten);
            }
        } else if fouten.is_empty() {
            fouten.push(Geweigerd { feit: None, sleutel: "feiten", bezwaar: Bezwaar::GeenZiekte });
        }
        if fouten.is_empty() { Ok(zelf) } else { Err(fouten) }
    }

    /// Illness and leave first: all else is measured against them. Gives the first sick day.
    fn perioden(&mut self, feiten: &[Feit], fouten: &mut Vec<Geweigerd>) -> Option<Dag> {
        let mut ziek = Vec::new();
        let mut verlof: Vec<(Verlof, usize)> = Vec::new();
        let mut ander_werk = Vec::new();
        for (plaats, feit) in feiten.iter().enumerate() {
            match *feit {
                Feit::Ziek { van, tot_en_met } => ziek.push((van, tot_en_met.unwrap_or(Dag::OOIT), plaats)),
                Feit::Zwangerschapsverlof { van, tot_en_met, zelfde_oorzaak } => {
                    verlof.push((Verlof { van, laatste: tot_en_met, zelfde_oorzaak }, plaats));
                }
                Feit::BedongenArbeidGewijzigd(per) => ander_werk.push(per),
                Feit::Arbeidstherapie { van, tot_en_met: Some(laatste) } if laatste < van => {
                    fouten.push(Geweigerd::bij(plaats, "tot_en_met", Bezwaar::Omgekeerd));
                }
                _ => {}
            }
        }
        ziek.sort_unstable();
        verlof.sort_unstable();
        for (_, _, plaats) in ziek.iter().filter(|(van, ..)| *van < EERSTE_ZIEKTEDAG_VANAF) {
            fouten.push(Geweigerd::bij(*plaats, "van", Bezwaar::VoorHetRecht));
        }
        keur_reeks(ziek.iter().map(|(van, laatste, plaats)| (*van, *laatste, *plaats)), fouten);
        keur_reeks(verlof.iter().map(|(verlof, plaats)| (verlof.van, verlof.laatste, *plaats)), fouten);
        if !fouten.is_empty() {
            return None;
        }
        self.verlof = aaneengesloten(verlof.into_iter().map(|(verlof, _)| verlof));
        self.segmenten = segmenten(&ziek, &self.verlof, &ander_werk);
        self.ander_werk = ander_werk;
        self.segmenten.first().map(|eerste| eerste.van)
    }

    fn neem_op(&mut self, plaats: usize, feit: &Feit, eerste: Dag, fouten: &mut Vec<Geweigerd>) {
        let mut keur = |dag: Dag, sleutel| {
            if dag < eerste {
                fouten.push(Geweigerd::bij(plaats, sleutel, Bezwaar::VoorZiekte(eerste)));
            }
        };
        match *feit {
            Feit::BedongenArbeidGewijzigd(per) if per <= eerste => {
                fouten.push(Geweigerd::bij(plaats, "per", Bezwaar::NietNa(eerste)));
            }
            Feit::Ziek { .. } | Feit::Zwangerschapsverlof { .. } | Feit::BedongenArbeidGewijzigd(_) => {}
            Feit::GedeeltelijkHersteld { per, percentage } => {
                keur(per, "per");
                self.neem_hervatting_op(plaats, (per, percentage), fouten);
            }
            Feit::Gedaan(daad, op) => {
                keur(op, "op");
                self.gedaan.push((daad, op));
                if daad == Daad::NietTerugVerwacht {
                    self.bijzonder.get_or_insert_default();
                }
            }
            Feit::Oordeel { bijstelling, op, .. } => {
                keur(op, "op");
                let daad = if bijstelling { Daad::BijstellingProbleemanalyse } else { Daad::Probleemanalyse };
                self.gedaan.push((daad, op));
            }
            Feit::Arbeidstherapie { van, tot_en_met } => {
                keur(van, "van");
                self.neem_therapie_op(plaats, (van, tot_en_met), eerste, fouten);
            }
            Feit::UwvBriefWia(_) | Feit::VervroegdeIva { .. } => {
                self.neem_uwv_op(plaats, feit, eerste, fouten);
            }
            Feit::Loonsanctie(_)
            | Feit::TekortkomingHersteld { .. }
            | Feit::TekortkomingNietHersteld { .. }
            | Feit::TekortkomingGemeld(_)
            | Feit::BezwaarLoonsanctie(_)
            | Feit::VerlengingGevraagd(_)
            | Feit::VrijwilligeVerlenging { .. }
            | Feit::Dienstverband(_)
            | Feit::DienstverbandEindigt { .. }
            | Feit::Vangnet(_)
            | Feit::AowLeeftijd(_) => {
                self.bijzonder.get_or_insert_default().neem_op(plaats, feit, eerste, fouten);
            }
            Feit::Afgeweken { termijn, tot_en_met } => {
                keur(tot_en_met, "tot_en_met");
                if !matches!(termijn, TermijnId::Probleemanalyse | TermijnId::PlanVanAanpak) {
                    fouten.push(Geweigerd::bij(plaats, "termijn", Bezwaar::NietAfTeWijken));
                }
                self.afgeweken.push((termijn, tot_en_met));
            }
        }
    }

    /// One share of the work on one day, and not all of it.
    fn neem_hervatting_op(
        &mut self,
        plaats: usize,
        (per, percentage): (Dag, u8),
        fouten: &mut Vec<Geweigerd>,
    ) {
        if !(1..=99).contains(&percentage) {
            fouten.push(Geweigerd::bij(plaats, "percentage", Bezwaar::Percentage(percentage)));
        }
        if self.hervat.iter().any(|(dag, _)| *dag == per) {
            fouten.push(Geweigerd::bij(plaats, "per", Bezwaar::Dubbel(per)));
        }
        self.hervat.push((per, percentage));
    }

    /// Work to find out what is possible begins while ill.
    fn neem_therapie_op(
        &mut self,
        plaats: usize,
        therapie: (Dag, Option<Dag>),
        eerste: Dag,
        fouten: &mut Vec<Geweigerd>,
    ) {
        let van = therapie.0;
        let ziek = self.segmenten.iter().any(|segment| segment.van <= van && van <= segment.laatste);
        if !ziek && van >= eerste {
            fouten.push(Geweigerd::bij(plaats, "van", Bezwaar::NietZiek));
        }
        self.therapie.push(therapie);
    }

    /// What is known of UWV's letter and of early IVA; once each.
    fn neem_uwv_op(&mut self, plaats: usize, feit: &Feit, eerste: Dag, fouten: &mut Vec<Geweigerd>) {
        let mut keur = |dag: Dag, sleutel| {
            if dag < eerste {
                fouten.push(Geweigerd::bij(plaats, sleutel, Bezwaar::VoorZiekte(eerste)));
            }
        };
        if let Feit::UwvBriefWia(brief) = *feit {
            if brief == BriefWia::Onbekend {
                // Nothing is known: that adds nothing to what is, whichever comes first.
                return;
            }
            if let BriefWia::Ontvangen(op) = brief {
                keur(op, "ontvangen_op");
            }
            if std::mem::replace(&mut self.brief, brief) != BriefWia::Onbekend {
                fouten.push(Geweigerd::bij(plaats, "ontvangen_op", Bezwaar::NogEens));
            }
        } else if let Feit::VervroegdeIva { aangevraagd_op, wachttijd_tot_en_met } = *feit {
            keur(aangevraagd_op, "aangevraagd_op");
            if wachttijd_tot_en_met.is_some_and(|laatste| laatste < aangevraagd_op) {
                fouten.push(Geweigerd::bij(plaats, "wachttijd_tot_en_met", Bezwaar::Omgekeerd));
            }
            if self.iva.replace((aangevraagd_op, wachttijd_tot_en_met)).is_some() {
                fouten.push(Geweigerd::bij(plaats, "aangevraagd_op", Bezwaar::NogEens));
            }
        }
    }

    fn sorteer(&mut self) {
        self.gedaan.sort_unstable_by_key(|(daad, op)| (*op, *daad));
        self.hervat.sort_unstable();
        self.therapie.sort_unstable();
        if let Some(bijzonder) = &mut self.bijzonder {
            bijzonder.verlengingen.sort_unstable();
            bijzonder.afwijzingen.sort_unstable();
            bijzonder.verzoeken.sort_unstable();
        }
    }

    /// The same act twice in one case is a contradiction; in two cases it is not.
    fn dubbele(&self, feiten: &[Feit], fouten: &mut Vec<Geweigerd>) {
        let geval_op = |dag: Dag| {
            let begonnen = self.segmenten.partition_point(|segment| segment.van <= dag);
            self.segmenten[..begonnen].last().map(|segment| segment.geval)
        };
        let mut eerder = BTreeMap::new();
        for (plaats, feit) in feiten.iter().enumerate() {
            let (daad, op) = match *feit {
                Feit::Gedaan(daad, op) if !daad.herhaalbaar() => (daad, op),
                Feit::Oordeel { bijstelling: false, op, .. } => (Daad::Probleemanalyse, op),
                _ => continue,
            };
            let ander = *eerder.entry((daad, geval_op(op))).or_insert((plaats, op));
            if ander.0 < plaats {
                fouten.push(Geweigerd::bij(plaats, "op", Bezwaar::Dubbel(ander.1)));
            }
        }
    }
}

/// What the bedrijfsarts saw, in order. Of one day: the probleemanalyse before what adjusts it, and of two adjustments
/// last the one that sees most, for from possibilities on a plan is asked (Regeling procesgang 4 lid 1).
fn oordelen(feiten: &[Feit]) -> Vec<(Dag, Mogelijkheden)> {
    let oordeel = |feit: &Feit| match *feit {
        Feit::Oordeel { bijstelling, op, mogelijkheden } => Some((op, bijstelling, mogelijkheden)),
        _ => None,
    };
    let mut uit: Vec<_> = feiten.iter().filter_map(oordeel).collect();
    uit.sort_unstable_by_key(|(op, bijstelling, mogelijkheden)| {
        let ziet = match mogelijkheden {
            Mogelijkheden::Nee => 0,
            Mogelijkheden::Later => 1,
            Mogelijkheden::Ja => 2,
        };
        (*op, *bijstelling, ziet)
    });
    uit.into_iter().map(|(op, _, mogelijkheden)| (op, mogelijkheden)).collect()
}

/// Refuses reversed periods, and sorted periods that touch the same day.
fn keur_reeks(reeks: impl Iterator<Item = (Dag, Dag, usize)>, fouten: &mut Vec<Geweigerd>) {
    let mut vorige: Option<(Dag, Dag)> = None;
    for (van, laatste, plaats) in reeks {
        if laatste < van {
            fouten.push(Geweigerd::bij(plaats, "tot_en_met", Bezwaar::Omgekeerd));
            continue;
        }
        if let Some((eerder, tot)) = vorige
            && van <= tot
        {
            fouten.push(Geweigerd::bij(plaats, "van", Bezwaar::Overlapt(eerder)));
        }
        vorige = Some((van, laatste));
    }
}
