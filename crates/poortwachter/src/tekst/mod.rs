// SPDX-License-Identifier: EUPL-1.2
//! The sentences of this crate, in Dutch and English. Rules yield codes; here they become words.

mod bezwaar;
pub(crate) mod blad;
mod en;
mod feiten;
mod feiten_en;
mod feiten_nl;
mod loon;
mod nl;
mod termijnen_en;
mod termijnen_nl;
mod vereisten;

use crate::regel::{Opmerking, Reden, Regel, TermijnId, Uitkomst, Verschil};
use crate::regels::aanvraag_blijft_uit;
use crate::verloop::Wat;
use crate::{Bezwaar, BriefWia, Dag, Geval, Partij, Sanctiesoort, Stand};
pub(crate) use loon::{bedragsoort, inhoudingsgrond, loonrecht};
use std::borrow::Cow;

/// The language of a sentence. Keys and ids never change with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Taal {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Taal {
    /// The one of these two that is in this language.
    pub(crate) const fn van(self, nl: &'static str, en: &'static str) -> &'static str {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }
}

/// What is asked, in a few words.
pub(crate) fn plicht(taal: Taal, id: TermijnId) -> &'static str {
    termijn(taal, id).1
}

/// The rule in one or two sentences.
pub(crate) fn regel(taal: Taal, id: TermijnId) -> &'static str {
    termijn(taal, id).2
}

/// The words of one term.
fn termijn(taal: Taal, id: TermijnId) -> &'static (TermijnId, &'static str, &'static str) {
    match taal {
        Taal::Nl => &termijnen_nl::TERMIJNEN[id as usize],
        Taal::En => &termijnen_en::TERMIJNEN[id as usize],
    }
}

/// One step.
pub(crate) fn stap(taal: Taal, wat: Wat) -> Cow<'static, str> {
    match taal {
        Taal::Nl => nl::stap(wat),
        Taal::En => en::stap(wat),
    }
}

/// Why a source differs.
pub(crate) fn verschil(taal: Taal, waarom: Verschil) -> &'static str {
    match taal {
        Taal::Nl => nl::verschil(waarom),
        Taal::En => en::verschil(waarom),
    }
}

impl TermijnId {
    /// What is asked, in a few words.
    pub fn plicht(self, taal: Taal) -> &'static str {
        plicht(taal, self)
    }
}

impl Partij {
    /// Who must act, in words.
    pub const fn naam(self, taal: Taal) -> &'static str {
        match taal {
            Taal::Nl => nl::partij(self),
            Taal::En => en::partij(self),
        }
    }
}

impl Reden {
    /// The reason in words, to follow "vervallen:".
    pub const fn tekst(self, taal: Taal) -> &'static str {
        match taal {
            Taal::Nl => nl::reden(self),
            Taal::En => en::reden(self),
        }
    }
}

impl Bezwaar {
    /// What is wrong and what to do.
    pub fn tekst(self, taal: Taal) -> String {
        match taal {
            Taal::Nl => bezwaar::nl(self),
            Taal::En => bezwaar::en(self),
        }
    }
}

/// The whole in a few sentences: the rule, what happened to it here, and what must be said besides.
pub(crate) fn uitleg(
    taal: Taal,
    geval: &Geval<'_>,
    regel: &Regel,
    uitkomst: &Uitkomst,
    stand: Stand,
    opmerking: Option<Opmerking>,
    vandaag: Dag,
) -> Cow<'static, str> {
    let mut zinnen = Zinnen::nieuw(termijn(taal, regel.id).2);
    if uitkomst.onverwijld {
        let terugkeer = regel.id == TermijnId::TweedeSpoor;
        zinnen.voeg_toe(&[if terugkeer {
            taal.van(nl::TERUGKEER_BLEEF_UIT, en::TERUGKEER_BLEEF_UIT)
        } else {
            taal.van(nl::LATER_LANG, en::LATER_LANG)
        }]);
    }
    if let Stand::Vervallen(reden) | Stand::Straks(Some(reden)) = stand {
        zinnen.voeg_toe(&match taal {
            Taal::Nl => nl::vanwege(stand, reden),
            Taal::En => en::vanwege(stand, reden),
        });
    }
    if let Some(zin) = bijzonder(taal, geval, regel.id, stand, vandaag) {
        zinnen.voeg_toe(&[zin]);
    }
    let telt_dagen = uitkomst.uiterlijk.is_some_and(|dag| dag >= geval.eerste_ziektedag());
    if telt_dagen && geval.onderbroken_dagen() > 0 && vandaag >= geval.eerste_ziektedag() {
        let dagen = geval.onderbroken_dagen();
        zinnen.voeg_toe(&[&match taal {
            Taal::Nl => nl::samengeteld(dagen),
            Taal::En => en::samengeteld(dagen),
        }]);
    }
    if let Some(Opmerking::OuderRecht) = opmerking {
        zinnen.voeg_toe(&[taal.van(nl::OUDER_RECHT, en::OUDER_RECHT)]);
    }
    zinnen.0
}

/// Sentences after each other, in one text. Most terms have only the sentence of their rule.
struct Zinnen(Cow<'static, str>);

impl Zinnen {
    const fn nieuw(zin: &'static str) -> Self {
        Self(Cow::Borrowed(zin))
    }

    /// A sentence in its parts.
    fn voeg_toe(&mut self, delen: &[&str]) {
        let lengte = delen.iter().map(|deel| deel.len()).sum::<usize>();
        let mut tekst = String::with_capacity(self.0.len() + 1 + lengte);
        tekst.push_str(&self.0);
        tekst.push(' ');
        tekst.extend(delen.iter().copied());
        self.0 = Cow::Owned(tekst);
    }
}

/// What only one term has to say.
fn bijzonder(
    taal: Taal,
    geval: &Geval<'_>,
    id: TermijnId,
    stand: Stand,
    vandaag: Dag,
) -> Option<&'static str> {
    let (nl, en) = match (id, geval.brief()) {
        (TermijnId::EindeOpzegverbod | TermijnId::LoonsanctieBesluit, _)
            if aanvraag_blijft_uit(geval, vandaag) =>
        {
            (nl::BLIJFT_UIT, en::BLIJFT_UIT)
        }
        (TermijnId::TweedeSpoor, _) if stand == Stand::Vervallen(Reden::TerugkeerVerwacht) => {
            (nl::TERUGKEER_IN_ZICHT, en::TERUGKEER_IN_ZICHT)
        }
        (TermijnId::WiaAanvraag, BriefWia::Onbekend) => (nl::BRIEF_VERMOED, en::BRIEF_VERMOED),
        (TermijnId::WiaAanvraag, BriefWia::Nooit) => (nl::BRIEF_NOOIT, en::BRIEF_NOOIT),
        (TermijnId::UwvBriefWia, BriefWia::Onbekend) if stand == Stand::Voldaan(None) => {
            (nl::BRIEF_AANGENOMEN, en::BRIEF_AANGENOMEN)
        }
        (TermijnId::EindeLoonsanctie, _) => match geval.sanctie().and_then(|sanctie| sanctie.soort)? {
            Sanctiesoort::Administratief => (nl::ADMINISTRATIEF, en::ADMINISTRATIEF),
            Sanctiesoort::Inhoudelijk => (nl::INHOUDELIJK, en::INHOUDELIJK),
        },
        _ => return None,
    };
    Some(match taal {
        Taal::Nl => nl,
        Taal::En => en,
    })
}

/// Numbers up to twenty are read as words; the larger ones as figures.
fn getal(woorden: &'static [&'static str; 21], n: i32) -> Cow<'static, str> {
    let woord = usize::try_from(n).ok().and_then(|n| woorden.get(n));
    woord.map_or_else(|| n.to_string().into(), |woord| Cow::Borrowed(*woord))
}

/// What is counted, in words.
struct Eenheid {
    een: &'static str,
    /// After a number.
    meer: &'static str,
    woorden: &'static [&'static str; 21],
}

impl Eenheid {
    /// So many of them, and what follows: one text, put together without the machinery of formats, since every
    /// explanation has some.
    fn zin(&self, n: i32, vervolg: &str) -> Cow<'static, str> {
        match n {
            1 => [self.een, vervolg].concat(),
            _ => [&*getal(self.woorden, n), self.meer, vervolg].concat(),
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn woorden_staan_bij_hun_termijn() {
        for taal in [Taal::Nl, Taal::En] {
            for id in TermijnId::ALLE {
                assert_eq!(termijn(taal, *id).0, *id);
            }
        }
    }
}
