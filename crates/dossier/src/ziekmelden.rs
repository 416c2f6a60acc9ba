// SPDX-License-Identifier: EUPL-1.2
//! Reporting ill: makes a dossier, or joins the one whose case has not ended in law.
//!
//! Whether two periods are one case is asked of the law, never computed here.

use crate::{
    Dienstverband, Dossier, DossierId, Gebeurtenis, Weigercode, Weigering, Ziekmelding, Ziekteperiode,
    gebeurtenis::{OpnieuwZiekgemeld, Ziekgemeld},
    termijnen::{GeenTermijnen, tel},
};
use jiff::civil::Date;

/// What a command is judged against besides the dossier itself.
#[derive(Debug, Clone, Copy)]
pub struct Omgeving<'a> {
    /// The employment.
    pub dienstverband: &'a Dienstverband,
    /// All dossiers of this employment, also withdrawn ones; the dossier at hand may be among them.
    pub dossiers: &'a [Dossier],
}

/// What a report of illness leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meldbesluit {
    /// A dossier begins with these events; the caller draws its identifier.
    NieuwDossier(Vec<Gebeurtenis>),
    /// The earlier case goes on.
    Aansluiten {
        /// In which dossier.
        dossier: DossierId,
        /// What happens in it.
        gebeurtenissen: Vec<Gebeurtenis>,
        /// The days in between, which are not counted as days of illness.
        onderbroken_dagen: u32,
    },
}

const TELEFOON_CIJFERS: std::ops::RangeInclusive<usize> = 6..=15;
const ADRES_TEKENS: usize = 300;
const AFSPRAKEN_TEKENS: usize = 2_000;

/// Decides on a report of illness.
///
/// # Errors
/// All reasons for refusal at once.
pub fn ziekmelden(
    melding: &Ziekmelding,
    omgeving: &Omgeving<'_>,
    vandaag: Date,
) -> Result<Meldbesluit, Vec<Weigering>> {
    let melding = opgeschoond(melding);
    let dag = melding.eerste_ziektedag;
    let mut bezwaren = keur_velden(&melding);
    bezwaren.extend(keur_dag("eerste_ziektedag", dag, omgeving, vandaag));
    bezwaren.extend(keur_tegen_eerdere(dag, omgeving));
    if !bezwaren.is_empty() {
        return Err(bezwaren);
    }
    let nieuw = Ziekteperiode { van: dag, tot_en_met: None };
    tel(&[nieuw], &[], &[]).map_err(|fout| vec![Weigering::bij("eerste_ziektedag", van_wet(fout))])?;
    for dossier in omgeving.dossiers {
        if let Some(onderbroken_dagen) = sluit_aan(dossier, nieuw) {
            let gebeurtenissen = vec![OpnieuwZiekgemeld(melding).into()];
            return Ok(Meldbesluit::Aansluiten { dossier: dossier.id(), gebeurtenissen, onderbroken_dagen });
        }
    }
    Ok(Meldbesluit::NieuwDossier(vec![Ziekgemeld(melding).into()]))
}

/// The days in between, when the law counts the new period with the last case of this dossier.
fn sluit_aan(dossier: &Dossier, nieuw: Ziekteperiode) -> Option<u32> {
    let (verloven, ander_werk) = (dossier.verloven(), dossier.ander_werk());
    let voor = tel(dossier.perioden(), verloven, &ander_werk).ok()?;
    let na = tel(&[dossier.perioden(), &[nieuw]].concat(), verloven, &ander_werk).ok()?;
    (voor.gevallen == na.gevallen).then(|| na.onderbroken_dagen.saturating_sub(voor.onderbroken_dagen))
}

/// A first sick day lies neither in the future nor outside the employment, nor in a leave.
pub(crate) fn keur_dag(
    veld: &'static str,
    dag: Date,
    omgeving: &Omgeving<'_>,
    vandaag: Date,
) -> Vec<Weigering> {
    let mut codes = Vec::new();
    if dag > vandaag {
        codes.push(Weigercode::InDeToekomst { hoogstens: vandaag });
    }
    let dienstverband = omgeving.dienstverband;
    if dag < dienstverband.van {
        codes.push(Weigercode::VoorDienstverband { van: dienstverband.van });
    }
    if let Some(tot_en_met) = dienstverband.tot_en_met.filter(|laatste| dag > *laatste) {
        codes.push(Weigercode::NaDienstverband { tot_en_met });
    }
    let lopend = omgeving.dossiers.iter().filter(|dossier| dossier.ingetrokken().is_none());
    let verloven = lopend.flat_map(Dossier::verloven);
    if let Some(verlof) = verloven.into_iter().find(|v| v.van <= dag && dag <= v.tot_en_met) {
        codes.push(Weigercode::TijdensVerlof { van: verlof.van, tot_en_met: verlof.tot_en_met });
    }
    codes.into_iter().map(|code| Weigering::bij(veld, code)).collect()
}

/// Nobody is reported ill twice: a new report lies after everything that is on record.
fn keur_tegen_eerdere(dag: Date, omgeving: &Omgeving<'_>) -> Option<Weigering> {
    let perioden = omgeving.dossiers.iter().flat_map(Dossier::perioden);
    let raakt = perioden.filter(|p| p.tot_en_met.is_none_or(|laatste| dag <= laatste));
    let laatste = raakt.max_by_key(|p| p.van)?;
    Some(Weigering::bij("eerste_ziektedag", overlapt(*laatste)))
}

pub(crate) const fn overlapt(periode: Ziekteperiode) -> Weigercode {
    match periode.tot_en_met {
        None => Weigercode::LoptAl { van: periode.van },
        Some(tot_en_met) => Weigercode::OverlaptMelding { van: periode.van, tot_en_met },
    }
}

pub(crate) const fn van_wet(fout: GeenTermijnen) -> Weigercode {
    match fout {
        GeenTermijnen::Ingetrokken => Weigercode::Ingetrokken,
        GeenTermijnen::RechtNietGemodelleerd => Weigercode::RechtNietGemodelleerd,
        GeenTermijnen::Tegenstrijdig => Weigercode::Tegenstrijdig,
    }
}

/// Without spaces around, and without texts that say nothing.
fn opgeschoond(melding: &Ziekmelding) -> Ziekmelding {
    let schoon = |tekst: &Option<String>| {
        tekst.as_deref().map(str::trim).filter(|tekst| !tekst.is_empty()).map(str::to_owned)
    };
    Ziekmelding {
        telefoon: schoon(&melding.telefoon),
        verpleegadres: schoon(&melding.verpleegadres),
        lopende_afspraken: schoon(&melding.lopende_afspraken),
        ..melding.clone()
    }
}

fn keur_velden(melding: &Ziekmelding) -> Vec<Weigering> {
    let mut bezwaren = Vec::new();
    if melding.telefoon.as_deref().is_some_and(|nummer| !is_telefoon(nummer)) {
        bezwaren.push(Weigering::bij("telefoon", Weigercode::Telefoon));
    }
    for (veld, tekst, hoogstens) in [
        ("verpleegadres", &melding.verpleegadres, ADRES_TEKENS),
        ("lopende_afspraken", &melding.lopende_afspraken, AFSPRAKEN_TEKENS),
    ] {
        if tekst.as_deref().is_some_and(|tekst| tekst.chars().count() > hoogstens) {
            let hoogstens = u32::try_from(hoogstens).unwrap_or(u32::MAX);
            bezwaren.push(Weigering::bij(veld, Weigercode::TekstTeLang { hoogstens }));
        }
    }
    bezwaren
}

fn is_telefoon(nummer: &str) -> bool {
    let bekend = nummer.chars().all(|t| t.is_ascii_digit() || matches!(t, '+' | '-' | '(' | ')' | ' ' | '.'));
    bekend && TELEFOON_CIJFERS.contains(&nummer.chars().filter(char::is_ascii_digit).count())
}
