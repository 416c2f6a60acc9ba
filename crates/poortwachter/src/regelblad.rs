// SPDX-License-Identifier: EUPL-1.2
//! Everything there is to say of one rule, without a case: the duty, its sources, its versions and its examples worked
//! out. What a page or a document shows; it makes neither.

use crate::regel::{Aard, Partij, TermijnId};
use crate::tekst::{self, blad};
use crate::toelichting::{Nasleep, Noot};
use crate::voorbeelden::{Antwoord, Voorbeeld, Voorbeeldsoort};
use crate::{BetwistUitgelegd, Bron, Feiten, StapUitgelegd, Taal, Termijnen, regel};

/// A rule, explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regelblad {
    /// Which rule.
    pub id: TermijnId,
    /// What is asked, in a few words.
    pub plicht: &'static str,
    /// The rule in one or two sentences.
    pub uitleg: &'static str,
    /// Of whom.
    pub voor: Partij,
    /// What kind of rule it is.
    pub aard: Aard,
    /// What follows when it is late, missing or incomplete.
    pub nasleep: &'static [Nasleep],
    /// What is good to know.
    pub weetjes: &'static [Noot],
    /// Its versions, the present one first.
    pub versies: Vec<Versieblad>,
    /// Its examples, as in their table.
    pub voorbeelden: Vec<Voorbeeldblad>,
}

/// A version of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versieblad {
    /// When it holds, in words.
    pub geldt: String,
    /// What must be said besides.
    pub opmerking: Option<&'static str>,
    /// Where it stands.
    pub bronnen: &'static [Bron],
}

/// An example, worked out by the rule itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voorbeeldblad {
    /// What kind of example.
    pub soort: Voorbeeldsoort,
    /// The facts in words.
    pub feiten: Vec<String>,
    /// What the rule says of them, in words.
    pub antwoord: String,
    /// The steps that led there.
    pub verloop: Vec<StapUitgelegd>,
    /// What other sources would say.
    pub betwist: Vec<BetwistUitgelegd>,
    /// Why, and where that stands. In Dutch, with the abbreviations of jurists.
    pub bron: &'static str,
}

impl Regelblad {
    /// The page of this rule.
    ///
    /// ```
    /// use poortwachter::{Taal, TermijnId, regelblad::Regelblad};
    ///
    /// let blad = Regelblad::van(TermijnId::Probleemanalyse, Taal::Nl);
    /// assert_eq!(blad.plicht, "Probleemanalyse vragen aan de bedrijfsarts");
    /// assert_eq!(blad.voorbeelden[0].feiten, ["ziek vanaf 15 juni 2026"]);
    /// assert_eq!(blad.voorbeelden[0].antwoord, "uiterlijk 27 juli 2026");
    /// ```
    pub fn van(id: TermijnId, taal: Taal) -> Self {
        let regel = regel(id);
        let versie = |versie: &'static crate::Versie| Versieblad {
            geldt: blad::geldt(taal, versie.geldt),
            opmerking: versie.opmerking.map(|opmerking| blad::opmerking(taal, opmerking)),
            bronnen: versie.bronnen,
        };
        // A row that cannot be read fails the tests of this crate, so nobody meets it here.
        let voorbeelden = Voorbeeld::van(id).unwrap_or_default();
        Self {
            id,
            plicht: id.plicht(taal),
            uitleg: tekst::regel(taal, id),
            voor: regel.voor,
            aard: regel.aard,
            nasleep: id.nasleep(),
            weetjes: id.weetjes(),
            versies: regel.versies.iter().map(versie).collect(),
            voorbeelden: voorbeelden.iter().filter_map(|v| Voorbeeldblad::van(id, v, taal)).collect(),
        }
    }
}

impl Voorbeeldblad {
    /// None when the facts contradict each other.
    fn van(id: TermijnId, voorbeeld: &Voorbeeld, taal: Taal) -> Option<Self> {
        let feiten = Feiten::nieuw(&voorbeeld.feiten).ok()?;
        let termijnen = Termijnen::van(&feiten);
        let (regel, geval) = (regel(id), termijnen.geval());
        let mut stappen = Vec::new();
        let uitkomst = regel.uitkomst_met_stappen(geval, &mut stappen);
        let versie = regel.versie(geval);
        let betwist = uitkomst.iter().flat_map(|uitkomst| versie.betwist(geval, uitkomst));
        let antwoord = Antwoord::van(&termijnen, id);
        Some(Self {
            soort: voorbeeld.soort,
            feiten: voorbeeld.feiten.iter().map(|feit| feit.tekst(taal)).collect(),
            antwoord: blad::antwoord(taal, antwoord, uitkomst.and_then(|uitkomst| uitkomst.vervallen)),
            verloop: stappen
                .iter()
                .map(|stap| StapUitgelegd { tekst: tekst::stap(taal, stap.wat), dag: stap.dag })
                .collect(),
            betwist: betwist.map(|betwist| BetwistUitgelegd::van(betwist, taal)).collect(),
            bron: voorbeeld.bron,
        })
    }
}
