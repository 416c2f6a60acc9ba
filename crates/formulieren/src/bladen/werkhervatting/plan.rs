// SPDX-License-Identifier: EUPL-1.2
//! The plan as it was filled in, for the person or for the employer.

use super::trap::{Tabel, Trap};
use super::weken::{self, Tempo, Weekblad};
use super::woorden::{self, Algemeen};
use super::zinnen;
use crate::Taal;
use crate::bladen::hoofdletter;
use crate::invoer::{Schemataak, Terugblik, Voor, Werkhervattingsplan, Zwaarte};
use crate::tekst::{Alineas, Breedte, Letter};
use crate::zetter::{self, FormulierFout, Pdf, Sjabloon};
use serde::Serialize;

/// Everything that the template prints.
#[derive(Serialize)]
struct Blad {
    taal: Taal,
    a: &'static Algemeen,
    w: &'static woorden::Plan,
    titel: &'static str,
    voet: &'static str,
    onder: String,
    wie_leest: &'static str,
    eerst: Vec<String>,
    tijd: Alineas,
    trap: Trap,
    tabel: Tabel,
    therapie: String,
    opmerkingen: Vec<String>,
    taken: Alineas,
    voorbereiden: Alineas,
    takentabel: Tabel,
    opbouw: Vec<(String, Vec<String>)>,
    tempo: Option<Alineas>,
    thema: Option<Themablad>,
    toetsen: Alineas,
    terugblikken: Vec<(String, Alineas, Alineas)>,
    voorstel: Vec<String>,
    nodig_kop: &'static str,
    nodig: Alineas,
    besproken: Alineas,
    weken: Vec<Weekblad>,
    ontbrekend: Vec<String>,
}

#[derive(Serialize)]
struct Themablad {
    anders: Alineas,
    valkuilen: Alineas,
    uitdagingen: Alineas,
}

/// The names of tasks, in their narrowest column.
const TAAK: Breedte = Breedte::van(44, 9);
const NAMEN: Breedte = Breedte::van(170, 11);
const MET_WIE: Breedte = Breedte::van(34, 9);
const HOE: Breedte = Breedte::van(76, 9);

pub(crate) fn ingevuld(plan: &Werkhervattingsplan, voor: Voor, taal: Taal) -> Result<Pdf, FormulierFout> {
    let blad = blad(plan, voor, taal, &mut zetter::letter());
    zetter::zet(Sjabloon::Werkhervattingsplan, &blad, plan.datum)
}

fn blad(plan: &Werkhervattingsplan, voor: Voor, taal: Taal, letter: &mut Letter<'_>) -> Blad {
    let (a, w, t) = (woorden::algemeen(taal), woorden::plan(taal), &plan.vijf_t);
    let namen: Vec<_> = plan.schema.taken.iter().map(|taak| letter.regel(&taak.naam, TAAK)).collect();
    let van_mij = voor == Voor::Mij;
    let met_tempo = if voor == Voor::Werkgever { Tempo::Weg } else { Tempo::Erbij };
    Blad {
        taal,
        a,
        w,
        titel: w.titel,
        voet: if van_mij { a.voet() } else { w.voet_werkgever },
        onder: onder(plan, taal, letter),
        wie_leest: match voor {
            Voor::Mij => w.wie_leest[0],
            Voor::Werkgever => w.wie_leest[1],
            Voor::WerkgeverMetTempo => w.wie_leest[2],
        },
        eerst: zinnen::eerst(plan, voor, taal),
        tijd: letter.alineas(&t.tijd, Breedte::BLAD),
        trap: Trap::nieuw(&plan.schema, taal),
        tabel: Tabel::uren(&plan.schema, w, a.week_en_samen(), taal),
        therapie: plan
            .schema
            .arbeidstherapie_tot_en_met
            .map(|tot_en_met| zinnen::therapie(tot_en_met, taal))
            .unwrap_or_default(),
        opmerkingen: if van_mij {
            plan.schema.opmerkingen.iter().map(|zin| taal.met_dagen(zin)).collect()
        } else {
            // Advice about a plan is for who makes it.
            Vec::new()
        },
        taken: letter.alineas(&t.taken, Breedte::BLAD),
        voorbereiden: letter.alineas(&t.voorbereiden, Breedte::BLAD),
        takentabel: takentabel(plan, &namen, voor, taal),
        opbouw: weken::opbouw(&plan.schema, &namen, met_tempo, taal),
        tempo: (met_tempo == Tempo::Erbij).then(|| letter.alineas(&t.tempo, Breedte::BLAD)),
        thema: van_mij.then(|| Themablad {
            anders: letter.alineas(&t.thema.anders, Breedte::BLAD),
            valkuilen: letter.alineas(&t.thema.valkuilen, Breedte::BLAD),
            uitdagingen: letter.alineas(&t.thema.uitdagingen, Breedte::BLAD),
        }),
        toetsen: letter.alineas(&t.toetsen, Breedte::BLAD),
        terugblikken: afgesproken(plan).map(|een| terugblik(een, taal, letter)).collect(),
        voorstel: voorgesteld(plan).map(|een| zinnen::wanneer(een, taal)).collect(),
        nodig_kop: if van_mij { a.nodig() } else { w.nodig_werkgever },
        nodig: letter.alineas(&plan.nodig, Breedte::BLAD),
        besproken: besproken(plan, taal, letter),
        weken: weken::alle(&plan.schema, &namen, taal),
        ontbrekend: letter.ontbrekend(),
    }
}

fn onder(plan: &Werkhervattingsplan, taal: Taal, letter: &mut Letter<'_>) -> String {
    let coach =
        Some(plan.coach.trim()).filter(|coach| !coach.is_empty()).map(|coach| format!("Coach: {coach}"));
    let dag = taal.dag(plan.datum);
    let delen = [Some(plan.naam.trim().to_owned()).filter(|naam| !naam.is_empty()), coach, Some(dag)];
    let regel = delen.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    letter.regel(&regel, NAMEN)
}

/// Moments with somebody or some way to them were agreed; bare days are a proposal of the schedule.
fn afgesproken(plan: &Werkhervattingsplan) -> impl Iterator<Item = &Terugblik> {
    plan.evaluaties.iter().filter(|een| een.afgesproken)
}

fn voorgesteld(plan: &Werkhervattingsplan) -> impl Iterator<Item = &Terugblik> {
    plan.evaluaties.iter().filter(|een| !een.afgesproken)
}

fn terugblik(een: &Terugblik, taal: Taal, letter: &mut Letter<'_>) -> (String, Alineas, Alineas) {
    (zinnen::wanneer(een, taal), letter.alineas(&een.met, MET_WIE), letter.alineas(&een.hoe, HOE))
}

fn besproken(plan: &Werkhervattingsplan, taal: Taal, letter: &mut Letter<'_>) -> Alineas {
    let Some(besproken) = &plan.besproken else { return Alineas::default() };
    let dag = taal.weekdag(besproken.op);
    let met = besproken.met.trim();
    let met = if met.is_empty() { String::new() } else { format!(" {} {met}", taal.kies("met", "with")) };
    let zin = format!("{} {dag}{met}.", taal.kies("op", "on"));
    letter.alineas(&hoofdletter(&zin), Breedte::BLAD)
}

/// What a task takes of a person, and whether it is liked, is not for the employer; its pace only by choice.
fn takentabel(plan: &Werkhervattingsplan, namen: &[String], voor: Voor, taal: Taal) -> Tabel {
    let (w, [zwaarte, deadline, leuk]) = (woorden::plan(taal), woorden::algemeen(taal).van_taken());
    let ja_nee = |waar: bool| if waar { w.ja } else { w.nee };
    let soort = |taak: &Schemataak| if taak.eigen_werk { w.eigen_werk } else { w.aangepast_werk };
    let rij = |(taak, naam): (&Schemataak, &String)| {
        let mut rij = vec![naam.clone(), soort(taak).to_owned(), ja_nee(taak.deadline).to_owned()];
        match voor {
            Voor::Mij => {
                let zwaar = match taak.zwaarte {
                    Zwaarte::Licht => w.zwaartes[0],
                    Zwaarte::Middel => w.zwaartes[1],
                    Zwaarte::Zwaar => w.zwaartes[2],
                };
                rij.extend([zwaar.to_owned(), ja_nee(taak.leuk).to_owned(), taal.procent(taak.tempo * 10)]);
            }
            Voor::WerkgeverMetTempo => rij.push(taal.procent(taak.tempo * 10)),
            Voor::Werkgever => {}
        }
        rij
    };
    let verder: &[&str] = match voor {
        Voor::Mij => &[zwaarte, leuk, w.tempo],
        Voor::WerkgeverMetTempo => &[w.tempo],
        Voor::Werkgever => &[],
    };
    Tabel {
        koppen: [&[w.taak, w.soort, deadline][..], verder].concat(),
        rijen: plan.schema.taken.iter().zip(namen).map(rij).collect(),
    }
}
