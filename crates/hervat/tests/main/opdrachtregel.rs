// SPDX-License-Identifier: EUPL-1.2
//! The command line as scripts use it: shapes, exit status, sentences.

mod termijnen;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

pub(crate) fn hervat(argumenten: &[&str], invoer: &str) -> Output {
    let mut kind = Command::new(env!("CARGO_BIN_EXE_hervat"))
        .args(argumenten)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses its arguments does not read what we write.
    let _ = kind.stdin.take().expect("a pipe").write_all(invoer.as_bytes());
    kind.wait_with_output().expect("the program ends")
}

pub(crate) fn uit(uitvoer: &Output) -> String {
    String::from_utf8(uitvoer.stdout.clone()).expect("UTF-8")
}

pub(crate) fn fout(uitvoer: &Output) -> String {
    String::from_utf8(uitvoer.stderr.clone()).expect("UTF-8")
}

#[test]
fn verkeerd_gebruik_is_status_twee() {
    for argumenten in [
        &["termijnen", "--eerste-ziektedag", "gisteren"][..],
        &["termijne"],
        &["termijnen", "--json", "--ics", "-"],
    ] {
        assert_eq!(hervat(argumenten, "").status.code(), Some(2), "{argumenten:?}");
    }
}

#[test]
fn serve_weigert_een_leesbare_sleutel_en_raakt_niets_aan() {
    let map = tempfile::tempdir().expect("a directory");
    let sleutel = map.path().join("sleutel");
    std::fs::write(&sleutel, "0".repeat(64)).expect("written");
    let gegevens = map.path().join("gegevens");
    let uitvoer = hervat(
        &[
            "serve",
            "--map",
            gegevens.to_str().expect("text"),
            "--sleutelbestand",
            sleutel.to_str().expect("text"),
        ],
        "",
    );
    assert_eq!(uitvoer.status.code(), Some(1));
    assert!(fout(&uitvoer).contains("chmod 600"), "{}", fout(&uitvoer));
    assert!(!gegevens.exists(), "nothing was made");
}

#[test]
fn demo_weigert_een_map_waar_iets_anders_in_staat() {
    let map = tempfile::tempdir().expect("a directory");
    std::fs::write(map.path().join("brief.txt"), "van iemand").expect("written");
    let uitvoer =
        hervat(&["demo", "--map", map.path().to_str().expect("text"), "--adres", "127.0.0.1:0"], "");
    assert_eq!(uitvoer.status.code(), Some(1));
    assert!(fout(&uitvoer).contains("lege map"), "{}", fout(&uitvoer));
    let plaats = Plaats::nieuw();
    let echt = hervat(&["demo", "--map", &plaats.pad("gegevens"), "--adres", "127.0.0.1:0"], "");
    assert!(fout(&echt).contains("geen demo"), "{}", fout(&echt));
    let inhoud = std::fs::read_dir(map.path()).expect("a directory").count();
    assert_eq!(inhoud, 1, "nothing was made");
}

#[test]
fn een_tweede_demo_op_hetzelfde_adres_laat_de_eerste_met_rust() {
    let eerste = std::net::TcpListener::bind("127.0.0.1:0").expect("an address");
    let adres = eerste.local_addr().expect("an address").to_string();
    let map = tempfile::tempdir().expect("a directory");
    let demo = map.path().join("demo");
    let uitvoer = hervat(&["demo", "--map", demo.to_str().expect("text"), "--adres", &adres], "");
    assert_eq!(uitvoer.status.code(), Some(1));
    assert!(fout(&uitvoer).contains("kan niet worden geluisterd"), "{}", fout(&uitvoer));
    assert!(!demo.exists(), "its data would have been made anew under the one that runs");
}

/// A place of its own, with one employer and one person in it.
struct Plaats {
    map: tempfile::TempDir,
    werkgever: String,
    persoon: String,
}

impl Plaats {
    fn nieuw() -> Self {
        let map = tempfile::tempdir().expect("a directory");
        let mut zelf = Self { map, werkgever: String::new(), persoon: String::new() };
        zelf.werkgever = zelf.maak("organisatie --soort werkgever --naam Proef", "");
        zelf.persoon = zelf.maak(
            "persoon --naam An --rol werknemer --rol casemanager --email an@proef.example",
            "een lang wachtwoord\n",
        );
        zelf
    }

    fn pad(&self, naam: &str) -> String {
        self.map.path().join(naam).to_str().expect("text").to_owned()
    }

    fn gebruiker(&self, rest: &str, invoer: &str) -> Output {
        let gegevens = self.pad("gegevens");
        let argumenten: Vec<_> =
            ["gebruiker", "--map", &gegevens].into_iter().chain(rest.split(' ')).collect();
        hervat(&argumenten, invoer)
    }

    #[track_caller]
    fn maak(&self, rest: &str, invoer: &str) -> String {
        let uitvoer = self.gebruiker(rest, invoer);
        assert!(uitvoer.status.success(), "{rest}: {}", fout(&uitvoer));
        uit(&uitvoer).trim().to_owned()
    }
}

#[test]
fn mensen_dienstverbanden_en_relaties() {
    let plaats = Plaats::nieuw();
    let (werkgever, persoon) = (&plaats.werkgever, &plaats.persoon);
    plaats.maak(
        &format!(
            "dienstverband --persoon {persoon} --werkgever {werkgever} --functie bakker --uren 8,8,8,8,7.5,0,0 --van 2020-01-01"
        ),
        "",
    );
    let relatie = format!("relatie --persoon {persoon} --werkgever {werkgever} --van 2020-01-01 --rol");
    plaats.maak(&format!("{relatie} casemanager"), "");
    assert!(plaats.maak("lijst", "").contains("An"));
    let zonder_rol = plaats.gebruiker(&format!("{relatie} coach"), "");
    assert_eq!(zonder_rol.status.code(), Some(1));
    assert!(fout(&zonder_rol).contains("--rol"), "a relation asks the role");
    let kort = plaats.gebruiker("persoon --naam Bo --rol coach --email bo@proef.example", "kort\n");
    assert!(fout(&kort).contains("tekens"), "{}", fout(&kort));
}

#[test]
fn nakijken_bewaren_en_terugzetten() {
    let plaats = Plaats::nieuw();
    let (gegevens, kopie, terug) = (plaats.pad("gegevens"), plaats.pad("kopie.db"), plaats.pad("terug"));
    let sleutel = format!("{gegevens}.sleutel");
    let goed = |argumenten: &[&str]| {
        let uitvoer = hervat(argumenten, "");
        assert!(uitvoer.status.success(), "{argumenten:?}: {}", fout(&uitvoer));
    };
    goed(&["controle", "--map", &gegevens]);
    goed(&["backup", "--map", &gegevens, "--naar", &kopie]);
    goed(&["restore", "--map", &terug, "--sleutelbestand", &sleutel, "--van", &kopie]);
    goed(&["controle", "--map", &terug, "--sleutelbestand", &sleutel]);
    let nog_eens = hervat(&["restore", "--map", &terug, "--sleutelbestand", &sleutel, "--van", &kopie], "");
    assert!(fout(&nog_eens).contains("niet leeg"), "{}", fout(&nog_eens));
}
