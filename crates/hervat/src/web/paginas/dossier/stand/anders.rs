// SPDX-License-Identifier: EUPL-1.2
//! What was recorded after a day, and what it made other than it was: "now we know …, and so … is now …".
//!
//! Each term that is another now stands once, under the last thing that changed it.

use super::super::geschiedenis::{self, Geschiedenisregel};
use super::super::kop::Plaats;
use super::super::zichtbaar;
use crate::web::Tekst;
use crate::web::keten::{Keten, Termijnrij, wettaal};
use dossier::Recht;
use poortwachter::{TermijnId, Termijnen};

/// What we know now, and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Anders {
    /// What was recorded; none for who may not read that.
    pub(super) regel: Option<Geschiedenisregel>,
    /// The terms that are another because of it.
    pub(super) zinnen: Vec<String>,
}

/// What was recorded since, with what follows from it; and what was recorded without changing a term.
pub(super) fn sinds(nu: &Plaats<'_>, toen: &Plaats<'_>) -> (Vec<Anders>, Vec<Geschiedenisregel>) {
    let (dossier, rechten) = (nu.invoer.dossier, nu.invoer.rechten);
    let zichtbaar = zichtbaar(rechten);
    let anders: Vec<TermijnId> =
        dossier.anders_dan(toen.invoer.dossier).into_iter().filter(|id| zichtbaar.contains(id)).collect();
    if !rechten.heeft(Recht::GeschiedenisLezen) {
        let zinnen = zinnen(nu, toen, &anders);
        return (
            (!anders.is_empty()).then_some(Anders { regel: None, zinnen }).into_iter().collect(),
            Vec::new(),
        );
    }
    let gevolgen = dossier.gevolgen();
    let laatste = |id: &TermijnId| gevolgen.iter().rposition(|gevolg| gevolg.contains(id));
    let (mut uit, mut overig) = (Vec::new(), Vec::new());
    let bekend = toen.invoer.dossier.geschiedenis().len();
    for (plaats, rij) in dossier.geschiedenis().iter().enumerate().skip(bekend) {
        let regel = geschiedenis::regel(nu.t, rij, nu.invoer.namen);
        let hierdoor: Vec<_> = anders.iter().copied().filter(|id| laatste(id) == Some(plaats)).collect();
        if hierdoor.is_empty() {
            overig.push(regel);
        } else {
            uit.push(Anders { regel: Some(regel), zinnen: zinnen(nu, toen, &hierdoor) });
        }
    }
    (uit, overig)
}

/// What each of these terms was then, and is now. When there are no terms any more, why.
fn zinnen(nu: &Plaats<'_>, toen: &Plaats<'_>, termijnen: &[TermijnId]) -> Vec<String> {
    let feiten = match nu.invoer.dossier.feiten() {
        Ok(feiten) => feiten,
        Err(fout) => return nu.zonder_termijnen(fout),
    };
    let van_nu = Termijnen::van(&feiten);
    let feiten_toen = toen.invoer.dossier.feiten().ok();
    let van_toen = feiten_toen.as_ref().map(Termijnen::van);
    let keten_nu = nu.keten(&van_nu, termijnen);
    let keten_toen = van_toen.as_ref().map(|van_toen| toen.keten(van_toen, termijnen));
    let zin = |id: TermijnId| {
        let was = keten_toen.and_then(|keten| stand(&keten, id));
        let waarden = [
            ("wat", id.plicht(wettaal(nu.t.taal())).into()),
            ("toen", was.unwrap_or_else(|| nu.t.k("stand-niet-gevraagd")).into()),
            ("nu", stand(&keten_nu, id).unwrap_or_else(|| nu.t.k("stand-niet-gevraagd")).into()),
        ];
        nu.t.met("stand-anders", &waarden)
    };
    termijnen.iter().copied().map(zin).collect()
}

fn stand(keten: &Keten<'_>, id: TermijnId) -> Option<String> {
    keten.rij(id, None).map(|rij| in_woorden(keten.t, &rij))
}

/// `27 juli 2026 (gedaan 24 jul)`.
fn in_woorden(t: Tekst, rij: &Termijnrij) -> String {
    let waarden = [("dag", rij.uiterlijk.as_str().into()), ("stand", rij.label.tekst.as_str().into())];
    t.met("stand-dag", &waarden)
}
