// SPDX-License-Identifier: EUPL-1.2
//! The empty plan: nothing but words and lines.

use super::woorden::{self, Algemeen, Leeg};
use crate::Taal;
use crate::bladen::DAG_VAN_SJABLOON;
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use serde::Serialize;

#[derive(Serialize)]
struct Blad {
    taal: Taal,
    a: &'static Algemeen,
    w: &'static Leeg,
    dagen: [&'static str; 7],
}

pub(crate) fn leeg(taal: Taal) -> Result<Pdf, FormulierFout> {
    let blad = Blad {
        taal,
        a: woorden::algemeen(taal),
        w: woorden::leeg(taal),
        dagen: [0, 1, 2, 3, 4, 5, 6].map(|weekdag| taal.kort(weekdag)),
    };
    zetter::zet(Sjabloon::WerkhervattingsplanLeeg, &blad, DAG_VAN_SJABLOON)
}
