// SPDX-License-Identifier: EUPL-1.2
//! Whole forms.

use formulieren::{
    FunctioneelFormulier, Planformulier, VOORBEELD_PLAN_VAN_AANPAK, VOORBEELD_PROBLEEMANALYSE,
};

#[test]
fn alles() {
    let map = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("formulieren");
    std::fs::create_dir_all(&map).unwrap();
    let schrijf = |naam: &str, pdf: Result<formulieren::Pdf, formulieren::FormulierFout>| {
        let pdf = pdf.unwrap_or_else(|fout| panic!("{naam}: {}", fout.melding()));
        std::fs::write(map.join(naam), pdf.bytes()).unwrap();
    };
    let plan = Planformulier::lees(VOORBEELD_PLAN_VAN_AANPAK).unwrap();
    schrijf("plan.pdf", formulieren::plan_van_aanpak(&plan));
    schrijf("plan-leeg.pdf", formulieren::plan_van_aanpak_leeg());
    let deel = FunctioneelFormulier::lees(VOORBEELD_PROBLEEMANALYSE).unwrap();
    schrijf("pa.pdf", formulieren::probleemanalyse(&deel));
    schrijf("pa-leeg.pdf", formulieren::probleemanalyse_leeg());
}
