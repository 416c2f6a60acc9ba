// SPDX-License-Identifier: EUPL-1.2
//! Who may do what in a dossier: roles, relations, one capacity, prohibitions that win.
//!
//! A right takes a role AND a running relation to this employment. The answer is a value with private fields that
//! only this module makes, so whoever holds a [`Verleend`] has passed here. What one may not see does not exist
//! ([`Geweigerd::Onzichtbaar`]). The whole policy, tried in every combination, is printed in
//! `tests/rechtenmatrix.txt`.
//!
//! It does not know sharing of single items (that comes with the personal drawer) and it does not list dossiers.

use crate::{Arbocontract, Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Lade, Persoon, Relatie};
use jiff::civil::Date;

mod recht;
pub use recht::{Dienstverbandrecht, Recht};

/// How a relation of one kind stands on a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    /// There is none, or it has not begun.
    #[default]
    Geen,
    /// There was one.
    Beeindigd,
    /// There is one.
    Loopt,
}

/// What ties one person to one employment on one day. Made only from people, relations and contracts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Betrokkenheid {
    dienstverband: DienstverbandId,
    rollen: Vec<Hoedanigheid>,
    eigen: bool,
    leidinggevende: Stand,
    casemanager: Stand,
    /// Runs only while the arbodienst of that relation has a running contract with the employer.
    bedrijfsarts: Stand,
    coach: Stand,
}

/// A granted right: in this dossier, in this capacity. Only the policy makes one.
///
/// ```compile_fail,E0451
/// # fn f(dossier: dossier::DossierId, dienstverband: dossier::DienstverbandId, grond: dossier::Grond) {
/// let hoedanigheid = dossier::Hoedanigheid::Bedrijfsarts;
/// let recht = dossier::Recht::LadeLezen(dossier::Lade::Medisch);
/// let zelfgemaakt = dossier::Verleend { dossier, dienstverband, recht, hoedanigheid, grond };
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verleend {
    dossier: DossierId,
    dienstverband: DienstverbandId,
    recht: Recht,
    hoedanigheid: Hoedanigheid,
    grond: Grond,
}

/// A granted right on an employment. Only the policy makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerleendDienstverband {
    dienstverband: DienstverbandId,
    recht: Dienstverbandrecht,
    hoedanigheid: Hoedanigheid,
    grond: Grond,
}

/// What a granted right rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grond {
    /// It is their own dossier.
    EigenDienstverband,
    /// A relation to this employment that runs today.
    LopendeRelatie,
}

/// A refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Geweigerd {
    /// To this person it does not exist: answer 404.
    #[error("not visible")]
    Onzichtbaar,
    /// They see it, but may not do this, or not in this capacity: answer 403.
    #[error("not allowed")]
    NietToegestaan,
}

/// May they do this in this dossier? A wished capacity narrows the answer and never widens it; without one the
/// first open capacity that has the right is taken, in the order of [`hoedanigheden`].
///
/// # Errors
/// [`Geweigerd::Onzichtbaar`] when no capacity is open to them; else [`Geweigerd::NietToegestaan`].
pub fn mag(
    betrokkenheid: &Betrokkenheid,
    dossier: DossierId,
    recht: Recht,
    gewenst: Option<Hoedanigheid>,
) -> Result<Verleend, Geweigerd> {
    let hoedanigheid = kies(betrokkenheid, gewenst, |hoedanigheid| recht.van(hoedanigheid))?;
    let dienstverband = betrokkenheid.dienstverband;
    Ok(Verleend { dossier, dienstverband, recht, hoedanigheid, grond: grond(hoedanigheid) })
}

/// May they do this with this employment, whether or not there is a dossier?
///
/// # Errors
/// As [`mag`].
pub fn mag_bij_dienstverband(
    betrokkenheid: &Betrokkenheid,
    recht: Dienstverbandrecht,
    gewenst: Option<Hoedanigheid>,
) -> Result<VerleendDienstverband, Geweigerd> {
    let hoedanigheid = kies(betrokkenheid, gewenst, |hoedanigheid| recht.van(hoedanigheid))?;
    let dienstverband = betrokkenheid.dienstverband;
    Ok(VerleendDienstverband { dienstverband, recht, hoedanigheid, grond: grond(hoedanigheid) })
}

/// The capacities in which this person can open the dossier, the one with most rights first.
pub fn hoedanigheden(betrokkenheid: &Betrokkenheid) -> Vec<Hoedanigheid> {
    const VOLGORDE: [Hoedanigheid; 5] = [
        Hoedanigheid::Werknemer,
        Hoedanigheid::Bedrijfsarts,
        Hoedanigheid::Casemanager,
        Hoedanigheid::Leidinggevende,
        Hoedanigheid::Coach,
    ];
    VOLGORDE.into_iter().filter(|hoedanigheid| betrokkenheid.staat_open(*hoedanigheid)).collect()
}

impl Betrokkenheid {
    /// What ties this person to this employment today. `relaties` may hold any relations, also of others and to
    /// other employments; `contracten` any contracts.
    pub fn van(
        persoon: &Persoon,
        dienstverband: &Dienstverband,
        relaties: &[Relatie],
        contracten: &[Arbocontract],
        vandaag: Date,
    ) -> Self {
        let stand = |rol: Hoedanigheid| {
            let zijn = |r: &&Relatie| r.persoon == persoon.id && r.rol == rol && r.raakt(dienstverband);
            let standen = relaties.iter().filter(zijn).map(|relatie| {
                let loopt = relatie.loopt_op(vandaag)
                    && (rol != Hoedanigheid::Bedrijfsarts
                        || heeft_contract(relatie, dienstverband, contracten, vandaag));
                match (loopt, relatie.van <= vandaag) {
                    (true, _) => Stand::Loopt,
                    (false, true) => Stand::Beeindigd,
                    (false, false) => Stand::Geen,
                }
            });
            standen.max().unwrap_or_default()
        };
        Self {
            dienstverband: dienstverband.id,
            rollen: persoon.rollen.clone(),
            eigen: dienstverband.persoon == persoon.id,
            leidinggevende: stand(Hoedanigheid::Leidinggevende),
            casemanager: stand(Hoedanigheid::Casemanager),
            bedrijfsarts: stand(Hoedanigheid::Bedrijfsarts),
            coach: stand(Hoedanigheid::Coach),
        }
    }

    /// The employment it is about.
    pub const fn dienstverband(&self) -> DienstverbandId {
        self.dienstverband
    }

    fn staat_open(&self, hoedanigheid: Hoedanigheid) -> bool {
        self.rollen.contains(&hoedanigheid) && self.heeft_relatie(hoedanigheid)
    }

    /// The prohibitions are here. In their own dossier a person is employee and nothing else. Whoever stands on
    /// the employer's side is no doctor and no coach in it, whatever their roles.
    fn heeft_relatie(&self, hoedanigheid: Hoedanigheid) -> bool {
        match hoedanigheid {
            Hoedanigheid::Werknemer => self.eigen,
            Hoedanigheid::Leidinggevende => !self.eigen && self.leidinggevende == Stand::Loopt,
            Hoedanigheid::Casemanager => !self.eigen && self.casemanager == Stand::Loopt,
            Hoedanigheid::Bedrijfsarts => {
                !self.eigen && !self.aan_werkgeverszijde() && self.bedrijfsarts == Stand::Loopt
            }
            Hoedanigheid::Coach => !self.eigen && !self.aan_werkgeverszijde() && self.coach == Stand::Loopt,
            Hoedanigheid::Beheerder | Hoedanigheid::Fg => false,
        }
    }

    /// Follows the relation alone: laying down a role does not lift the prohibition.
    fn aan_werkgeverszijde(&self) -> bool {
        self.leidinggevende == Stand::Loopt || self.casemanager == Stand::Loopt
    }
}

impl Verleend {
    /// In which dossier.
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }

    /// The employment whose ties it rests on; the dossier must be one of this employment.
    pub const fn dienstverband(&self) -> DienstverbandId {
        self.dienstverband
    }

    /// Which right.
    pub const fn recht(&self) -> Recht {
        self.recht
    }

    /// In which capacity.
    pub const fn hoedanigheid(&self) -> Hoedanigheid {
        self.hoedanigheid
    }

    /// What it rests on.
    pub const fn grond(&self) -> Grond {
        self.grond
    }

    /// The drawer it lets them read, when it is that kind of right.
    pub const fn leest(&self) -> Option<Lade> {
        if let Recht::LadeLezen(lade) = self.recht { Some(lade) } else { None }
    }
}

impl VerleendDienstverband {
    /// On which employment.
    pub const fn dienstverband(&self) -> DienstverbandId {
        self.dienstverband
    }

    /// Which right.
    pub const fn recht(&self) -> Dienstverbandrecht {
        self.recht
    }

    /// In which capacity.
    pub const fn hoedanigheid(&self) -> Hoedanigheid {
        self.hoedanigheid
    }

    /// What it rests on.
    pub const fn grond(&self) -> Grond {
        self.grond
    }
}

fn kies(
    betrokkenheid: &Betrokkenheid,
    gewenst: Option<Hoedanigheid>,
    heeft_recht: impl Fn(Hoedanigheid) -> bool,
) -> Result<Hoedanigheid, Geweigerd> {
    let open = hoedanigheden(betrokkenheid);
    if open.is_empty() {
        return Err(Geweigerd::Onzichtbaar);
    }
    let past = |hoedanigheid: &Hoedanigheid| gewenst.is_none_or(|wens| wens == *hoedanigheid);
    let gekozen = open.into_iter().filter(past).find(|hoedanigheid| heeft_recht(*hoedanigheid));
    gekozen.ok_or(Geweigerd::NietToegestaan)
}

const fn grond(hoedanigheid: Hoedanigheid) -> Grond {
    match hoedanigheid {
        Hoedanigheid::Werknemer => Grond::EigenDienstverband,
        Hoedanigheid::Leidinggevende
        | Hoedanigheid::Casemanager
        | Hoedanigheid::Bedrijfsarts
        | Hoedanigheid::Coach
        | Hoedanigheid::Beheerder
        | Hoedanigheid::Fg => Grond::LopendeRelatie,
    }
}

fn heeft_contract(
    relatie: &Relatie,
    dienstverband: &Dienstverband,
    contracten: &[Arbocontract],
    vandaag: Date,
) -> bool {
    contracten.iter().any(|contract| {
        contract.werkgever == dienstverband.werkgever
            && Some(contract.arbodienst) == relatie.namens
            && contract.van <= vandaag
            && contract.tot_en_met.is_none_or(|laatste| vandaag <= laatste)
    })
}
