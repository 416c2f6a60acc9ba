// SPDX-License-Identifier: EUPL-1.2
//! The answer as a document: what the page says, in the order of the page, without a name.

use super::antwoord::{Volgende, berichten, keten, kop, volgende, zin};
use super::staat::naam;
use super::woorden;
use crate::web::Tekst;
use crate::web::keten::{Keten, Termijnrij};
use crate::web::opmaak::groot;
use crate::web::tijdlijn::Tabel;
use crate::web::uitleg::{Bronregel, Stap};
use formulieren::{Overzichtkoppen, Termijnenoverzicht, Termijnregel};
use poortwachter::{Dag, Feiten, Termijnen};
use serde_json::Value;

/// The overview of the terms of these facts; `lijst` is what was told, as JSON of the contract.
pub fn overzicht(t: Tekst, lijst: &[Value], feiten: &Feiten, vandaag: Dag) -> Termijnenoverzicht {
    let termijnen = Termijnen::van(feiten);
    let keten = keten(t, &termijnen, vandaag);
    let op = t.met("papier-stand-op", &[("dag", t.dag(vandaag.datum()).into())]);
    let eerst = zin(t, &termijnen, vandaag, Some(vandaag));
    let zinnen = [eerst].into_iter().chain(berichten(t, feiten, &termijnen, vandaag)).chain([op]);
    Termijnenoverzicht {
        taal: t.taal().code(),
        datum: vandaag.datum(),
        titel: kop(t, &termijnen),
        zinnen: zinnen.collect(),
        koppen: koppen(t),
        nu: nu(&keten),
        feiten: lijst.iter().map(|feit| (woorden::kop(t, naam(feit)), woorden::inhoud(t, feit))).collect(),
        band: Some(keten.tijdlijn(Tabel::Elders).op_papier()),
        termijnen: keten.tabel().rijen.into_iter().map(|rij| regel(t, rij)).collect(),
        slot: ["termijnen-voorbehoud", "papier-belofte"].map(|sleutel| t.k(sleutel)).into(),
    }
}

fn koppen(t: Tekst) -> Overzichtkoppen {
    Overzichtkoppen {
        nu: t.k("papier-nu"),
        niets: t.k("papier-niets"),
        feiten: t.k("rekenhulp-bekend"),
        tijdlijn: t.k("termijnen-tijdlijn"),
        termijnen: t.k("termijnen-tabel"),
        kolommen: ["wat", "uiterlijk", "wie", "stand"].map(|kolom| t.uit("termijnen-kop", kolom)),
        uitleg: t.k("papier-uitleg"),
        voet: t.k("papier-voet"),
    }
}

fn nu(keten: &Keten<'_>) -> Option<[String; 3]> {
    let t = keten.t;
    let Volgende { wat, wie, wanneer, .. } = volgende(keten)?;
    let uiterlijk = groot(&t.k("termijnen-uiterlijk"));
    Some([wat, t.met("termijnen-door", &[("wie", wie.into())]), format!("{uiterlijk} {wanneer}.")])
}

fn regel(t: Tekst, rij: Termijnrij) -> Termijnregel {
    let uitleg = rij.uitleg;
    let stap = |stap: Stap| stap.dag.map_or(stap.tekst.clone(), |dag| format!("{}: {dag}", stap.tekst));
    let bron = |bron: Bronregel| match bron.citaat {
        Some(citaat) => format!("{}: “{citaat}”", bron.naam),
        None => bron.naam,
    };
    let anders = uitleg.anders.into_iter().map(|ander| {
        let waarden = [("dag", ander.dag.into()), ("bron", ander.bron.into())];
        format!("{} {}", t.met("uitleg-anders", &waarden), ander.uitleg)
    });
    let geen_werkdag =
        uitleg.laatste_werkdag.map(|dag| t.met("uitleg-laatste-werkdag", &[("dag", dag.into())]));
    Termijnregel {
        wat: rij.wat,
        uiterlijk: rij.uiterlijk,
        wie: rij.wie,
        stand: rij.label.tekst,
        uitleg: uitleg.samenvatting.into_iter().chain(geen_werkdag).collect::<Vec<_>>().join(" "),
        stappen: uitleg.stappen.into_iter().map(stap).collect(),
        bronnen: uitleg.bronnen.into_iter().map(bron).chain(anders).collect(),
    }
}
