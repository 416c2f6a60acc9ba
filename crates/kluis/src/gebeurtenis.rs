// SPDX-License-Identifier: EUPL-1.2
//! What happened in the medical drawer, and how it is written down. It never changes; a correction is a new event.
//!
//! The types cannot be serialised or copied: this module writes and reads their payloads itself, and nobody else can.

use dossier::LeesFout;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// One thing that happened in the medical drawer. Each kind has a stored sample per version that must load for ever.
#[derive(PartialEq, Eq)]
pub enum MedischeGebeurtenis {
    /// The medical part of a version of the probleemanalyse.
    MedischDeelVastgelegd(MedischDeelVastgelegd),
    /// A doctor who is not assigned opened the dossier.
    GlasGebroken(GlasGebroken),
}

/// What the bedrijfsarts writes beside the functional part, and only bedrijfsarts and employee read.
#[derive(Default, PartialEq, Eq)]
pub struct MedischDeelVastgelegd {
    /// Of which version of the probleemanalyse.
    pub probleemanalyse: u32,
    /// Complaints and limitations, in the doctor's words.
    pub klachten_en_beperkingen: String,
    /// Medical facts and findings.
    pub medische_gegevens: String,
    /// Treatment, by whom, how it goes.
    pub behandeling: String,
    /// How it is expected to go on; the chance of recovery too.
    pub prognose: String,
    /// Why the judgement is as it is.
    pub overwegingen: String,
}

/// The glass was broken.
#[derive(PartialEq, Eq)]
pub struct GlasGebroken {
    /// Why, as the employee reads it.
    pub reden: String,
    /// Until when the dossier stands open.
    pub tot: Timestamp,
}

const DEEL: &str = "medisch_deel_vastgelegd";
const GLAS: &str = "glas_gebroken";

impl MedischeGebeurtenis {
    /// Every kind with the version of payload that is written now.
    pub const SOORTEN: &[(&str, u16)] = &[(DEEL, 1), (GLAS, 1)];

    /// The kind, as the log spells it.
    pub const fn soort(&self) -> &'static str {
        match self {
            Self::MedischDeelVastgelegd(_) => DEEL,
            Self::GlasGebroken(_) => GLAS,
        }
    }

    /// The version of its payload.
    pub const fn versie(&self) -> u16 {
        1
    }

    /// Says it something? A medical part without a word is not worth a row.
    pub fn is_leeg(&self) -> bool {
        match self {
            Self::MedischDeelVastgelegd(deel) => deel.is_leeg(),
            Self::GlasGebroken(glas) => glas.reden.trim().is_empty(),
        }
    }

    /// The payload, to be sealed.
    pub fn naar_inhoud(&self) -> Zeroizing<Vec<u8>> {
        let inhoud = match self {
            Self::MedischDeelVastgelegd(deel) => serde_json::to_vec(&DeelGeschreven {
                probleemanalyse: deel.probleemanalyse,
                klachten_en_beperkingen: &deel.klachten_en_beperkingen,
                medische_gegevens: &deel.medische_gegevens,
                behandeling: &deel.behandeling,
                prognose: &deel.prognose,
                overwegingen: &deel.overwegingen,
            }),
            Self::GlasGebroken(glas) => {
                serde_json::to_vec(&GlasGeschreven { reden: &glas.reden, tot: glas.tot })
            }
        };
        Zeroizing::new(inhoud.expect("invariant: numbers, instants and text, which JSON can always hold"))
    }

    /// Reads a payload of this kind and version.
    ///
    /// # Errors
    /// When kind or version is unknown here, or the payload is not of that kind.
    pub fn uit_inhoud(soort: &str, versie: u16, inhoud: &[u8]) -> Result<Self, LeesFout> {
        let gebeurtenis = match (soort, versie) {
            (DEEL, 1) => {
                let deel: DeelGelezen = serde_json::from_slice(inhoud).map_err(|_| LeesFout::Inhoud)?;
                Self::MedischDeelVastgelegd(MedischDeelVastgelegd {
                    probleemanalyse: deel.probleemanalyse,
                    klachten_en_beperkingen: deel.klachten_en_beperkingen,
                    medische_gegevens: deel.medische_gegevens,
                    behandeling: deel.behandeling,
                    prognose: deel.prognose,
                    overwegingen: deel.overwegingen,
                })
            }
            (GLAS, 1) => {
                let glas: GlasGelezen = serde_json::from_slice(inhoud).map_err(|_| LeesFout::Inhoud)?;
                Self::GlasGebroken(GlasGebroken { reden: glas.reden, tot: glas.tot })
            }
            (DEEL | GLAS, _) => return Err(LeesFout::OnbekendeVersie),
            _ => return Err(LeesFout::OnbekendeSoort),
        };
        if gebeurtenis.is_leeg() { Err(LeesFout::Inhoud) } else { Ok(gebeurtenis) }
    }

    /// The word of each field with its text, in order, without empty ones.
    pub(crate) fn teksten(&self) -> Vec<(&'static str, &str)> {
        let alle = match self {
            Self::MedischDeelVastgelegd(deel) => deel.velden().to_vec(),
            Self::GlasGebroken(glas) => vec![("reden", glas.reden.as_str())],
        };
        alle.into_iter().filter(|(_, tekst)| !tekst.trim().is_empty()).collect()
    }
}

impl MedischDeelVastgelegd {
    /// The words of its fields, in the order in which they are read: in drafts, forms and text keys.
    pub const VELDEN: [&str; 5] =
        ["klachten_en_beperkingen", "medische_gegevens", "behandeling", "prognose", "overwegingen"];

    /// Is there no word in it?
    pub fn is_leeg(&self) -> bool {
        self.velden().iter().all(|(_, tekst)| tekst.trim().is_empty())
    }

    /// Fills in the field of this word; a word that is none of [`Self::VELDEN`] changes nothing.
    pub fn zet(&mut self, veld: &str, tekst: &str) {
        let plaats = Self::VELDEN.iter().position(|woord| *woord == veld);
        let doel = plaats.and_then(|plaats| self.teksten_mut().into_iter().nth(plaats));
        if let Some(doel) = doel {
            tekst.clone_into(doel);
        }
    }

    fn velden(&self) -> [(&'static str, &str); 5] {
        let teksten = [
            &self.klachten_en_beperkingen,
            &self.medische_gegevens,
            &self.behandeling,
            &self.prognose,
            &self.overwegingen,
        ];
        std::array::from_fn(|plaats| (Self::VELDEN[plaats], teksten[plaats].as_str()))
    }

    fn teksten_mut(&mut self) -> [&mut String; 5] {
        [
            &mut self.klachten_en_beperkingen,
            &mut self.medische_gegevens,
            &mut self.behandeling,
            &mut self.prognose,
            &mut self.overwegingen,
        ]
    }
}

/// Until when the glass is broken, when this is the event that says so.
pub(crate) fn glas_tot(soort: &str, versie: u16, inhoud: &[u8]) -> Option<Timestamp> {
    if soort != GLAS {
        return None;
    }
    match MedischeGebeurtenis::uit_inhoud(soort, versie, inhoud).ok()? {
        MedischeGebeurtenis::GlasGebroken(glas) => Some(glas.tot),
        MedischeGebeurtenis::MedischDeelVastgelegd(_) => None,
    }
}

impl Zeroize for MedischeGebeurtenis {
    fn zeroize(&mut self) {
        match self {
            Self::MedischDeelVastgelegd(deel) => deel.zeroize(),
            Self::GlasGebroken(glas) => glas.reden.zeroize(),
        }
    }
}

impl Zeroize for MedischDeelVastgelegd {
    fn zeroize(&mut self) {
        self.teksten_mut().into_iter().for_each(Zeroize::zeroize);
    }
}

// Nothing medical prints.
macro_rules! zwijgt {
    ($($soort:ty),+) => {$(
        impl fmt::Debug for $soort {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("‹medisch›")
            }
        }
    )+};
}
zwijgt!(MedischeGebeurtenis, MedischDeelVastgelegd, GlasGebroken);

#[derive(Serialize)]
struct DeelGeschreven<'a> {
    probleemanalyse: u32,
    klachten_en_beperkingen: &'a str,
    medische_gegevens: &'a str,
    behandeling: &'a str,
    prognose: &'a str,
    overwegingen: &'a str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeelGelezen {
    probleemanalyse: u32,
    klachten_en_beperkingen: String,
    medische_gegevens: String,
    behandeling: String,
    prognose: String,
    overwegingen: String,
}

#[derive(Serialize)]
struct GlasGeschreven<'a> {
    reden: &'a str,
    tot: Timestamp,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlasGelezen {
    reden: String,
    tot: Timestamp,
}
