// SPDX-License-Identifier: EUPL-1.2
//! What stands on the papers of the werkhervattingsplan besides what a person wrote, in Dutch and English. A language
//! is a value of each of these types, so none can lack a word.

mod en;
mod nl;

use crate::Taal;
use serde::Serialize;

/// One of the five T's.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct T {
    pub(super) naam: &'static str,
    pub(super) vraag: &'static str,
    /// Who reads it besides the person.
    pub(super) voor: &'static str,
}

/// What all papers say.
#[derive(Debug, Serialize)]
pub(super) struct Algemeen {
    /// Tijd, Taken, Tempo, Thema, Toetsen.
    t: [T; 5],
    voet: &'static str,
    tekens_kop: &'static str,
    tekens_zin: &'static str,
    dag: &'static str,
    week: &'static str,
    uren: &'static str,
    samen: &'static str,
    taken: &'static str,
    zwaarte: &'static str,
    deadline: &'static str,
    leuk: &'static str,
    wanneer: &'static str,
    met_wie: &'static str,
    voorbereiden: &'static str,
    nodig: &'static str,
    anders: &'static str,
    valkuilen: &'static str,
    uitdagingen: &'static str,
}

/// The empty plan.
#[derive(Debug, Serialize)]
pub(super) struct Leeg {
    titel: &'static str,
    onder: &'static str,
    zo_kop: &'static str,
    zo: [&'static str; 5],
    naam: &'static str,
    coach: &'static str,
    begin_kop: &'static str,
    eerste_werkdag: &'static str,
    keer_kop: &'static str,
    keer_hint: &'static str,
    keer: [&'static str; 2],
    keer_tabel: [&'static str; 2],
    bladen_kop: &'static str,
    bladen: [&'static str; 3],
    bladen_hint: &'static str,
    contract: &'static str,
    tijd: [&'static str; 3],
    keuze_kop: &'static str,
    keuzes: [&'static str; 4],
    schema_kop: &'static str,
    schema_hint: &'static str,
    vanaf: &'static str,
    deel: &'static str,
    volledig: &'static str,
    klok: [&'static str; 3],
    taak: [&'static str; 4],
    taak_kop: &'static str,
    omcirkel: &'static str,
    zwaartes: [&'static str; 3],
    kruisje: &'static str,
    eigen_werk: &'static str,
    eerst: &'static str,
    tempo: [&'static str; 2],
    tempo_vragen: [&'static str; 3],
    thema: [&'static str; 2],
    helpt: &'static str,
    toets: [&'static str; 3],
    toets_hoe: &'static str,
    besproken: &'static str,
    besproken_met: [&'static str; 2],
}

/// The plan that was filled in.
#[derive(Debug, Serialize)]
pub(super) struct Plan {
    pub(super) titel: &'static str,
    trap: &'static str,
    tabel: &'static str,
    tabel_hint: &'static str,
    pub(super) stap: &'static str,
    pub(super) deel: &'static str,
    pub(super) tekort: &'static str,
    pub(super) gewerkt: &'static str,
    opmerkingen: &'static str,
    taken_kop: &'static str,
    pub(super) taak: &'static str,
    pub(super) soort: &'static str,
    pub(super) tempo: &'static str,
    geen_taken: &'static str,
    opbouw: &'static str,
    opbouw_hint: &'static str,
    hoe: &'static str,
    voorstel: &'static str,
    geen_terugblik: &'static str,
    besproken: &'static str,
    weken: &'static str,
    weken_hint: &'static str,
    klok: &'static str,
    thema_hint: &'static str,
    pub(super) nodig_werkgever: &'static str,
    /// For the person, for the employer, for the employer with Tempo.
    pub(super) wie_leest: [&'static str; 3],
    pub(super) voet_werkgever: &'static str,
    pub(super) ja: &'static str,
    pub(super) nee: &'static str,
    pub(super) eigen_werk: &'static str,
    pub(super) aangepast_werk: &'static str,
    /// Light, middle, heavy.
    pub(super) zwaartes: [&'static str; 3],
}

/// The card of one week.
#[derive(Debug, Serialize)]
pub(super) struct Kaart {
    pub(super) titel: &'static str,
    pub(super) week: &'static str,
    gedaan: &'static str,
    wat: &'static str,
    motto: &'static str,
    motto_onder: [&'static str; 2],
    gesprek: &'static str,
    gesprek_leeg: &'static str,
    leeg_dagen: [&'static str; 2],
    leeg_zin: &'static str,
}

pub(super) const fn algemeen(taal: Taal) -> &'static Algemeen {
    taal.kies(&nl::ALGEMEEN, &en::ALGEMEEN)
}

pub(super) const fn leeg(taal: Taal) -> &'static Leeg {
    taal.kies(&nl::LEEG, &en::LEEG)
}

pub(super) const fn plan(taal: Taal) -> &'static Plan {
    taal.kies(&nl::PLAN, &en::PLAN)
}

pub(super) const fn kaart(taal: Taal) -> &'static Kaart {
    taal.kies(&nl::KAART, &en::KAART)
}

impl Algemeen {
    pub(super) const fn voet(&self) -> &'static str {
        self.voet
    }

    pub(super) const fn nodig(&self) -> &'static str {
        self.nodig
    }

    pub(super) const fn week_en_samen(&self) -> [&'static str; 2] {
        [self.week, self.samen]
    }

    pub(super) const fn van_taken(&self) -> [&'static str; 3] {
        [self.zwaarte, self.deadline, self.leuk]
    }
}
