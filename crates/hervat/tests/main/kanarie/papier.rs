// SPDX-License-Identifier: EUPL-1.2
//! On paper, read as everybody reads it: by a program that is not ours and not the one the other searches use.

use super::toneel;
use super::woorden::Woorden;
use crate::bezoeker::{Bezoeker, Demo, IRIS, JORIS, MIRA, NOOR, SAM};
use axum::http::StatusCode;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What poppler reads in the PDF at this address, letters and digits only; none when this person gets no PDF.
async fn gelezen(bezoeker: &mut Bezoeker, pad: &str) -> Option<String> {
    let antwoord = bezoeker.get(pad).await;
    if antwoord.status != StatusCode::OK {
        return None;
    }
    let mut poppler = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`pdftotext` of poppler-utils");
    poppler.stdin.take().expect("a pipe").write_all(&antwoord.bytes).expect("it reads");
    let uitvoer = poppler.wait_with_output().expect("it answers");
    assert!(uitvoer.status.success(), "{pad} is no PDF");
    let tekst = String::from_utf8(uitvoer.stdout).expect("text");
    assert!(tekst.contains("Noor van Dalen"), "{pad} is about her: {tekst}");
    Some(tekst.chars().filter(char::is_ascii_alphanumeric).collect())
}

#[tokio::test]
async fn poppler_vindt_op_papier_alleen_wat_er_hoort() {
    let demo = Demo::nieuw().await;
    let mut woorden = Woorden::nieuw();
    let toneel = toneel::maak(&demo, &mut woorden).await;
    let dossier = format!("/dossiers/{}", toneel.noor);
    let medisch = format!("{dossier}/medisch/pdf");
    let uwv = format!("{dossier}/plan/versies/2/pdf?bsn=uwv");
    let voor_allen =
        ["plan/versies/1/pdf", "plan/versies/2/pdf", "probleemanalyse/1/pdf", "probleemanalyse/3/pdf"];
    let mut gevonden = 0;
    for wie in [NOOR, IRIS, SAM, MIRA, JORIS] {
        let mut bezoeker = demo.als(wie).await;
        let mag_medisch = wie == NOOR || wie == IRIS;
        let mag_uwv = wie == NOOR || wie == MIRA;
        let op_papier = gelezen(&mut bezoeker, &medisch).await;
        assert_eq!(op_papier.is_some(), mag_medisch, "{wie}");
        for woord in woorden.alle.iter().filter(|woord| woord.naam.starts_with("verstuurd aan noor")) {
            let staat_er = op_papier.as_ref().is_some_and(|tekst| tekst.contains(&woord.tekst));
            assert_eq!(staat_er, mag_medisch, "{wie}: {}", woord.naam);
            gevonden += usize::from(staat_er);
        }
        let nummer = gelezen(&mut bezoeker, &uwv).await.map(|tekst| tekst.contains(toneel::BSN));
        assert_eq!(nummer, mag_uwv.then_some(true), "{wie}");
        for pad in voor_allen {
            let Some(tekst) = gelezen(&mut bezoeker, &format!("{dossier}/{pad}")).await else {
                assert!(wie == JORIS && pad.starts_with("probleemanalyse"), "{wie} gets {pad}");
                continue;
            };
            let gelekt: Vec<_> = woorden.alle.iter().filter(|woord| tekst.contains(&woord.tekst)).collect();
            assert!(
                gelekt.is_empty(),
                "{wie} {pad}: {:?}",
                gelekt.iter().map(|w| &w.naam).collect::<Vec<_>>()
            );
        }
    }
    assert_eq!(gevonden, 10, "five words for each of two readers");
}
