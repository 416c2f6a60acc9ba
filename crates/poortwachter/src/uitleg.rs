// SPDX-License-Identifier: EUPL-1.2
//! A term as people read it: made on demand, by the rule that computed the day.

use crate::kalender::laatste_werkdag;
use crate::regel::{Betwist, Partij, Regel, TermijnId};
use crate::toelichting::Nasleep;
use crate::{Bron, Dag, Geval, Stand, Taal, tekst};
use std::borrow::Cow;

/// One step in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StapUitgelegd {
    /// What is done.
    pub tekst: Cow<'static, str>,
    /// The day it leads to.
    pub dag: Dag,
}

/// What another source says, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BetwistUitgelegd {
    /// The day by that source.
    pub uiterlijk: Dag,
    /// Which source.
    pub bron: &'static str,
    /// Why it differs.
    pub uitleg: &'static str,
}

impl BetwistUitgelegd {
    pub(crate) fn van(betwist: Betwist, taal: Taal) -> Self {
        Self {
            uiterlijk: betwist.uiterlijk,
            bron: betwist.bron,
            uitleg: tekst::verschil(taal, betwist.waarom),
        }
    }
}

/// A term with everything that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermijnUitgelegd {
    /// Which term.
    pub id: TermijnId,
    /// What is asked, in a few words.
    pub plicht: &'static str,
    /// Of whom.
    pub voor: Partij,
    /// First day it can be done.
    pub vanaf: Option<Dag>,
    /// Last day it is in time.
    pub uiterlijk: Option<Dag>,
    /// At once, without a day.
    pub onverwijld: bool,
    /// What it means today.
    pub stand: Stand,
    /// Advice: the last working day on or before its day.
    pub laatste_werkdag: Option<Dag>,
    /// Where sources differ.
    pub betwist: Vec<BetwistUitgelegd>,
    /// The steps.
    pub verloop: Vec<StapUitgelegd>,
    /// Where it stands.
    pub bronnen: &'static [Bron],
    /// The whole in one or two sentences.
    pub uitleg: Cow<'static, str>,
    /// What follows when it is late, missing or incomplete, whether it is or not.
    pub nasleep: &'static [Nasleep],
}

impl TermijnUitgelegd {
    pub(crate) fn van(
        geval: &Geval<'_>,
        regel: &'static Regel,
        stand: Stand,
        vandaag: Dag,
        taal: Taal,
    ) -> Option<Self> {
        let versie = regel.versie(geval);
        let mut stappen = Vec::with_capacity(4);
        let uitkomst = regel.uitkomst_met_stappen(geval, &mut stappen)?;
        Some(Self {
            id: regel.id,
            plicht: tekst::plicht(taal, regel.id),
            voor: regel.voor,
            vanaf: uitkomst.vanaf,
            uiterlijk: uitkomst.uiterlijk,
            onverwijld: uitkomst.onverwijld,
            stand,
            laatste_werkdag: uitkomst.uiterlijk.map(laatste_werkdag),
            betwist: versie.betwist(geval, &uitkomst).map(|b| BetwistUitgelegd::van(b, taal)).collect(),
            verloop: stappen
                .iter()
                .map(|s| StapUitgelegd { tekst: tekst::stap(taal, s.wat), dag: s.dag })
                .collect(),
            bronnen: versie.bronnen,
            nasleep: regel.id.nasleep(),
            uitleg: tekst::uitleg(taal, geval, regel, &uitkomst, stand, versie.opmerking, vandaag),
        })
    }
}
