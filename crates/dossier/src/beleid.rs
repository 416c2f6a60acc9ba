// SPDX-License-Identifier: EUPL-1.2
//! Who may do what in a dossier: roles, relations, one capacity, prohibitions that win.
//!
//! A right takes a role AND a running relation to this employment. The answer is a value with private fields that
//! only this module makes, so whoever holds a [`Verleend`] has passed here. What one may not see does not exist
//! ([`Geweigerd::Onzichtbaar`]). The whole policy, tried in every combination, is printed in
//! `tests/rechtenmatrix.txt`.
//!
//! It does not know sharing of single items (that comes with the personal drawer) and it does not list dossiers.

use crate::{
    Arbocontract, Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Lade, Noodtoegang, OrganisatieId,
    Persoon, PersoonId, Relatie,
};
use jiff::{Timestamp, civil::Date};

mod recht;
pub use recht::{Dienstverbandrecht, Recht};

/// What a person is to an employment on the employer's side, today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Band {
    /// No running relation.
    #[default]
    Geen,
    /// A running relation.
    Loopt,
    /// A running relation that may sign for the employer.
    Tekenbevoegd,
}

/// What a person is to an employment as a doctor, today. Each but the first holds only while the arbodienst has a
/// running contract with the employer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
enum Artsband {
    /// Nothing.
    #[default]
    Geen,
    /// Works for the arbodienst, for other employments: may break the glass of this one.
    Collega(OrganisatieId),
    /// Such a colleague, who broke the glass not too long ago.
    GebrokenGlas(OrganisatieId),
    /// Has a running relation to this employment, on behalf of this arbodienst.
    Loopt(OrganisatieId),
}

/// What ties one person to one employment on one day. Made only from people, relations and contracts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Betrokkenheid {
    persoon: PersoonId,
    dienstverband: DienstverbandId,
    rollen: Vec<Hoedanigheid>,
    eigen: bool,
    leidinggevende: Band,
    casemanager: Band,
    bedrijfsarts: Artsband,
    coach: Band,
}

/// A granted right: to this person, in this dossier, in this capacity. Only the policy makes one.
///
/// ```compile_fail,E0451
/// # fn f(persoon: dossier::PersoonId, dossier: dossier::DossierId, dienstverband: dossier::DienstverbandId) {
/// let (arbodienst, grond) = (None, dossier::Grond::LopendeRelatie);
/// let hoedanigheid = dossier::Hoedanigheid::Bedrijfsarts;
/// let recht = dossier::Recht::LadeLezen(dossier::Lade::Medisch);
/// let zelfgemaakt = dossier::Verleend { persoon, dossier, dienstverband, recht, hoedanigheid, grond, arbodienst };
/// # }
/// ```
/// Nor does it pass from one to another:
///
/// ```compile_fail,E0616
/// fn geef_door(mut verleend: dossier::Verleend, ander: dossier::PersoonId) -> dossier::Verleend {
///     verleend.persoon = ander;
///     verleend
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verleend {
    persoon: PersoonId,
    dossier: DossierId,
    dienstverband: DienstverbandId,
    recht: Recht,
    hoedanigheid: Hoedanigheid,
    grond: Grond,
    arbodienst: Option<OrganisatieId>,
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
    /// They work for the arbodienst that the employer contracted: enough to break the glass, for nothing else.
    ZelfdeArbodienst,
    /// They broke the glass, and the time of that has not run out.
    GebrokenGlas,
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
    let Betrokkenheid { persoon, dienstverband, .. } = *betrokkenheid;
    let past = gewenst.is_none_or(|wens| wens == Hoedanigheid::Bedrijfsarts);
    if let Some(arbodienst) = betrokkenheid.waarneming().filter(|_| past && recht == Recht::GlasBreken) {
        let (hoedanigheid, grond) = (Hoedanigheid::Bedrijfsarts, Grond::ZelfdeArbodienst);
        let arbodienst = Some(arbodienst);
        return Ok(Verleend { persoon, dossier, dienstverband, recht, hoedanigheid, grond, arbodienst });
    }
    let heeft = |hoedanigheid| {
        recht.van(hoedanigheid) && (recht != Recht::PlanOndertekenen || betrokkenheid.tekent(hoedanigheid))
    };
    let hoedanigheid = kies(betrokkenheid, gewenst, heeft)?;
    let grond = betrokkenheid.grond(hoedanigheid);
    let arbodienst = betrokkenheid.arbodienst(hoedanigheid);
    Ok(Verleend { persoon, dossier, dienstverband, recht, hoedanigheid, grond, arbodienst })
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
    let grond = betrokkenheid.grond(hoedanigheid);
    Ok(VerleendDienstverband { dienstverband, recht, hoedanigheid, grond })
}

/// The capacities in which this person can open the dossier, the one with most rights first.
pub fn hoedanigheden(betrokkenheid: &Betrokkenheid) -> Vec<Hoedanigheid> {
    open(betrokkenheid).collect()
}

fn open(betrokkenheid: &Betrokkenheid) -> impl Iterator<Item = Hoedanigheid> {
    const VOLGORDE: [Hoedanigheid; 5] = [
        Hoedanigheid::Werknemer,
        Hoedanigheid::Bedrijfsarts,
        Hoedanigheid::Casemanager,
        Hoedanigheid::Leidinggevende,
        Hoedanigheid::Coach,
    ];
    VOLGORDE.into_iter().filter(|hoedanigheid| betrokkenheid.staat_open(*hoedanigheid))
}

impl Betrokkenheid {
    /// What ties this person to this employment today. `relaties` may hold any relations, also of others and to
    /// other employments; `contracten` any contracts. `noodtoegangen` are those of the one dossier that is asked
    /// for, of whomever, run out or not.
    pub fn van(
        persoon: &Persoon,
        dienstverband: &Dienstverband,
        relaties: &[Relatie],
        contracten: &[Arbocontract],
        noodtoegangen: &[Noodtoegang],
        vandaag: Date,
        nu: Timestamp,
    ) -> Self {
        let band = |rol: Hoedanigheid| {
            let eigen = |r: &&Relatie| r.persoon == persoon.id && r.rol == rol && r.raakt(dienstverband);
            let lopend = relaties.iter().filter(eigen).filter(|relatie| relatie.loopt_op(vandaag));
            let banden = lopend.map(|r| if r.tekenbevoegd { Band::Tekenbevoegd } else { Band::Loopt });
            banden.max().unwrap_or_default()
        };
        let als_arts = |r: &&Relatie| {
            r.persoon == persoon.id
                && r.rol == Hoedanigheid::Bedrijfsarts
                && r.loopt_op(vandaag)
                && heeft_contract(r, dienstverband, contracten, vandaag)
        };
        let diensten: Vec<&Relatie> = relaties.iter().filter(als_arts).collect();
        Self {
            persoon: persoon.id,
            dienstverband: dienstverband.id,
            rollen: persoon.rollen.clone(),
            eigen: dienstverband.persoon == persoon.id,
            leidinggevende: band(Hoedanigheid::Leidinggevende),
            casemanager: band(Hoedanigheid::Casemanager),
            bedrijfsarts: artsband(persoon, dienstverband, &diensten, noodtoegangen, nu),
            coach: band(Hoedanigheid::Coach),
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
            Hoedanigheid::Leidinggevende => !self.eigen && self.leidinggevende != Band::Geen,
            Hoedanigheid::Casemanager => !self.eigen && self.casemanager != Band::Geen,
            Hoedanigheid::Bedrijfsarts => self.buiten_werkgever() && self.arbodienst(hoedanigheid).is_some(),
            Hoedanigheid::Coach => self.buiten_werkgever() && self.coach != Band::Geen,
            Hoedanigheid::Beheerder | Hoedanigheid::Fg => false,
        }
    }

    /// Neither employee nor on the employer's side. Follows the relation alone: laying down a role does not lift
    /// the prohibition.
    fn buiten_werkgever(&self) -> bool {
        !self.eigen && self.leidinggevende == Band::Geen && self.casemanager == Band::Geen
    }

    /// The arbodienst whose glass they may break here: a doctor of that arbodienst without a tie of their own.
    fn waarneming(&self) -> Option<OrganisatieId> {
        match self.bedrijfsarts {
            Artsband::Collega(arbodienst)
                if self.buiten_werkgever() && self.rollen.contains(&Hoedanigheid::Bedrijfsarts) =>
            {
                Some(arbodienst)
            }
            Artsband::Collega(_) | Artsband::Geen | Artsband::GebrokenGlas(_) | Artsband::Loopt(_) => None,
        }
    }

    /// May they put their name under a plan in this capacity?
    fn tekent(&self, hoedanigheid: Hoedanigheid) -> bool {
        match hoedanigheid {
            Hoedanigheid::Werknemer => self.eigen,
            Hoedanigheid::Leidinggevende => self.leidinggevende == Band::Tekenbevoegd,
            Hoedanigheid::Casemanager => self.casemanager == Band::Tekenbevoegd,
            Hoedanigheid::Bedrijfsarts | Hoedanigheid::Coach | Hoedanigheid::Beheerder | Hoedanigheid::Fg => {
                false
            }
        }
    }

    fn arbodienst(&self, hoedanigheid: Hoedanigheid) -> Option<OrganisatieId> {
        match (hoedanigheid, self.bedrijfsarts) {
            (
                Hoedanigheid::Bedrijfsarts,
                Artsband::GebrokenGlas(arbodienst) | Artsband::Loopt(arbodienst),
            ) => Some(arbodienst),
            _ => None,
        }
    }

    fn grond(&self, hoedanigheid: Hoedanigheid) -> Grond {
        match (hoedanigheid, self.bedrijfsarts) {
            (Hoedanigheid::Werknemer, _) => Grond::EigenDienstverband,
            (Hoedanigheid::Bedrijfsarts, Artsband::GebrokenGlas(_)) => Grond::GebrokenGlas,
            _ => Grond::LopendeRelatie,
        }
    }
}

impl Verleend {
    /// To whom.
    pub const fn persoon(&self) -> PersoonId {
        self.persoon
    }

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

    /// For a bedrijfsarts: the arbodienst on whose behalf, and so whose medical writings. None for everyone else.
    pub const fn arbodienst(&self) -> Option<OrganisatieId> {
        self.arbodienst
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
    if open(betrokkenheid).next().is_none() {
        return Err(Geweigerd::Onzichtbaar);
    }
    let past = |hoedanigheid: &Hoedanigheid| gewenst.is_none_or(|wens| wens == *hoedanigheid);
    let gekozen = open(betrokkenheid).filter(past).find(|hoedanigheid| heeft_recht(*hoedanigheid));
    gekozen.ok_or(Geweigerd::NietToegestaan)
}

/// `diensten`: their running relations as a doctor of an arbodienst with a running contract, wherever they lead.
fn artsband(
    persoon: &Persoon,
    dienstverband: &Dienstverband,
    diensten: &[&Relatie],
    noodtoegangen: &[Noodtoegang],
    nu: Timestamp,
) -> Artsband {
    // Of two arbodiensten at once, the tie that began last says for which one they come.
    let laatste = |relaties: &mut dyn Iterator<Item = &&Relatie>| {
        relaties.max_by_key(|relatie| (relatie.van, relatie.id)).and_then(|relatie| relatie.namens)
    };
    if let Some(arbodienst) = laatste(&mut diensten.iter().filter(|relatie| relatie.raakt(dienstverband))) {
        return Artsband::Loopt(arbodienst);
    }
    let gebroken = noodtoegangen.iter().filter(|toegang| toegang.persoon == persoon.id && nu < toegang.tot);
    let mut namens = gebroken.map(|toegang| toegang.arbodienst);
    if let Some(arbodienst) = namens.find(|dienst| diensten.iter().any(|r| r.namens == Some(*dienst))) {
        return Artsband::GebrokenGlas(arbodienst);
    }
    laatste(&mut diensten.iter()).map_or(Artsband::Geen, Artsband::Collega)
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
