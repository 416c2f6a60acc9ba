// SPDX-License-Identifier: EUPL-1.2
//! Counting: which days are sick days, which periods make one case, and which day is the n-th.
//!
//! The rules: [`crate::tellen`] (D1-D4). WIA 23 lid 3 and 5, BW 7:629 lid 10, ZW 29 lid 5.

use crate::Dag;

/// An interruption of this many days or more starts a new case.
pub(crate) const NIEUW_GEVAL_DAGEN: i32 = 28;

/// Unbroken sick days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) van: Dag,
    /// [`Dag::OOIT`] while ill.
    pub(crate) laatste: Dag,
    /// The case it belongs to, from 0.
    pub(crate) geval: u32,
    /// Sick days of this case that came before.
    pub(crate) eerder: i32,
}

impl Segment {
    pub(crate) const fn open(van: Dag) -> Self {
        Self { van, laatste: Dag::OOIT, geval: 0, eerder: 0 }
    }

    pub(crate) const fn dagen(self) -> i32 {
        self.laatste.sinds(self.van) + 1
    }
}

/// Pregnancy or maternity leave, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Verlof {
    pub(crate) van: Dag,
    pub(crate) laatste: Dag,
    /// As judged by bedrijfsarts or UWV; the law presumes one cause.
    pub(crate) zelfde_oorzaak: Option<bool>,
}

impl Verlof {
    pub(crate) const fn dagen(self) -> i32 {
        self.laatste.sinds(self.van) + 1
    }
}

type Periode = (Dag, Dag, usize);

/// Sick days less the days of leave, cut into cases. Both lists are sorted and without overlap; no leave adjoins
/// another. From a day on which other work became the agreed work the employee is not ill for it, and illness after it
/// is a new case (SP-13).
pub(crate) fn segmenten(ziek: &[Periode], verlof: &[Verlof], ander_werk: &[Dag]) -> Vec<Segment> {
    let mut uit: Vec<Segment> = Vec::with_capacity(ziek.len());
    let gaat_over = Overgang { verlof, ander_werk };
    for &(van, laatste, _) in ziek {
        let mut begin = van;
        let tot_ander_werk = ander_werk.iter().filter(|per| **per > van).min();
        let laatste = tot_ander_werk.map_or(laatste, |per| laatste.min(per.plus(-1)));
        for vrij in verlof {
            if vrij.laatste < begin || vrij.van > laatste {
                continue;
            }
            if vrij.van > begin {
                neem_op(&mut uit, begin, vrij.van.plus(-1), gaat_over);
            }
            begin = vrij.laatste.plus(1);
        }
        if begin <= laatste {
            neem_op(&mut uit, begin, laatste, gaat_over);
        }
    }
    uit
}

/// Leave that was recorded in parts, one directly after the other, is one leave; one judgement on its cause counts
/// for all of it.
pub(crate) fn aaneengesloten(verlof: impl Iterator<Item = Verlof>) -> Vec<Verlof> {
    let mut uit: Vec<Verlof> = Vec::new();
    for deel in verlof {
        match uit.last_mut() {
            Some(vorige) if vorige.laatste.plus(1) == deel.van => {
                vorige.laatste = deel.laatste;
                vorige.zelfde_oorzaak = deel.zelfde_oorzaak.or(vorige.zelfde_oorzaak);
            }
            _ => uit.push(deel),
        }
    }
    uit
}

/// What may lie between one stretch of illness and the next.
#[derive(Clone, Copy)]
struct Overgang<'a> {
    verlof: &'a [Verlof],
    ander_werk: &'a [Dag],
}

fn neem_op(uit: &mut Vec<Segment>, van: Dag, laatste: Dag, overgang: Overgang<'_>) {
    let Some(vorige) = uit.last_mut() else {
        uit.push(Segment { laatste, ..Segment::open(van) });
        return;
    };
    let ander_werk = overgang.ander_werk.iter().any(|per| vorige.laatste < *per && *per <= van);
    if vorige.laatste.plus(1) == van && !ander_werk {
        vorige.laatste = laatste;
        return;
    }
    let (geval, eerder) = if !ander_werk && telt_samen(vorige.laatste, van, overgang.verlof) {
        (vorige.geval, vorige.eerder + vorige.dagen())
    } else {
        (vorige.geval + 1, 0)
    };
    uit.push(Segment { van, laatste, geval, eerder });
}

/// Does illness from `opnieuw` on belong to the case whose last sick day was `laatste`?
fn telt_samen(laatste: Dag, opnieuw: Dag, verlof: &[Verlof]) -> bool {
    let tussen = opnieuw.sinds(laatste) - 1;
    let aansluitend = verlof.iter().find(|v| v.van == laatste.plus(1) && v.laatste == opnieuw.plus(-1));
    match aansluitend {
        Some(verlof) => verlof.zelfde_oorzaak.unwrap_or(true),
        None => tussen < NIEUW_GEVAL_DAGEN,
    }
}

/// The n-th sick day lies in the last segment that has fewer than n before it.
#[inline(never)]
pub(crate) fn dag(segmenten: &[Segment], eerste: Dag, n: i32) -> Dag {
    let segment = segmenten.iter().rev().find(|s| s.eerder < n);
    segment.map_or(eerste.plus(n - 1), |s| s.van.plus(n - 1 - s.eerder))
}
