// SPDX-License-Identifier: EUPL-1.2
//! What opens these drawers: values made from a right that the policy granted, and in no other way.
//!
//! It grants nothing itself. Each value carries the dossier, and where it matters the arbodienst and the person, so
//! that access and what it is used for cannot disagree.

use dossier::{DossierId, Hoedanigheid, Lade, OrganisatieId, PersoonId, Recht, Verleend};

/// May read the medical drawer of one dossier: a doctor what the own arbodienst put there, the employee all of it.
///
/// Comes from a granted right, and cannot be made otherwise:
///
/// ```
/// fn toegang(verleend: &dossier::Verleend) -> Option<kluis::MedischeToegang> {
///     kluis::MedischeToegang::van(verleend)
/// }
/// ```
/// ```compile_fail,E0451
/// fn toegang(dossier: dossier::DossierId) -> kluis::MedischeToegang {
///     kluis::MedischeToegang { dossier, ogen: unreachable!() }
/// }
/// ```
/// ```compile_fail,E0277
/// fn toegang(dossier: dossier::DossierId) -> kluis::MedischeToegang {
///     dossier.into()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedischeToegang {
    dossier: DossierId,
    ogen: Ogen,
}

/// Whose eyes read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ogen {
    /// Doctors of this arbodienst.
    Arbodienst(OrganisatieId),
    /// The employee, who reads what every arbodienst wrote.
    Werknemer,
}

impl MedischeToegang {
    /// From a right to read the medical drawer; none from any other right, nor for a doctor without an arbodienst.
    pub fn van(verleend: &Verleend) -> Option<Self> {
        if verleend.leest() != Some(Lade::Medisch) {
            return None;
        }
        let ogen = match verleend.hoedanigheid() {
            Hoedanigheid::Werknemer => Ogen::Werknemer,
            Hoedanigheid::Bedrijfsarts => Ogen::Arbodienst(verleend.arbodienst()?),
            Hoedanigheid::Leidinggevende
            | Hoedanigheid::Casemanager
            | Hoedanigheid::Coach
            | Hoedanigheid::Beheerder
            | Hoedanigheid::Fg => return None,
        };
        Some(Self { dossier: verleend.dossier(), ogen })
    }

    /// The dossier.
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }

    /// Is it the employee who reads?
    pub fn is_werknemer(&self) -> bool {
        self.ogen == Ogen::Werknemer
    }

    /// Does it reach what this arbodienst put in the medical drawer of this dossier?
    pub fn reikt_tot(&self, dossier: DossierId, arbodienst: Option<OrganisatieId>) -> bool {
        self.dossier == dossier
            && match self.ogen {
                Ogen::Arbodienst(eigen) => arbodienst == Some(eigen),
                Ogen::Werknemer => true,
            }
    }
}

/// May put something in the medical drawer of one dossier, for one arbodienst: a probleemanalyse with its draft, or
/// the breaking of the glass, whichever the right says.
///
/// ```
/// fn schrijven(verleend: &dossier::Verleend) -> Option<kluis::MedischSchrijven> {
///     kluis::MedischSchrijven::van(verleend)
/// }
/// ```
/// ```compile_fail,E0277
/// fn schrijven(toegang: kluis::MedischeToegang) -> kluis::MedischSchrijven {
///     toegang.into()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedischSchrijven {
    persoon: PersoonId,
    dossier: DossierId,
    arbodienst: OrganisatieId,
    hoedanigheid: Hoedanigheid,
    wat: Wat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wat {
    Probleemanalyse,
    Glas,
}

impl MedischSchrijven {
    /// From the right to write the probleemanalyse or to break the glass; none from any other right.
    pub fn van(verleend: &Verleend) -> Option<Self> {
        let wat = match verleend.recht() {
            Recht::ProbleemanalyseSchrijven => Wat::Probleemanalyse,
            Recht::GlasBreken => Wat::Glas,
            // Every other right, also those to come: what is not named here writes nothing medical.
            _ => return None,
        };
        let (persoon, dossier, arbodienst) = (verleend.persoon(), verleend.dossier(), verleend.arbodienst()?);
        Some(Self { persoon, dossier, arbodienst, hoedanigheid: verleend.hoedanigheid(), wat })
    }

    /// Who writes.
    pub const fn persoon(&self) -> PersoonId {
        self.persoon
    }

    /// The dossier.
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }

    /// For which arbodienst.
    pub const fn arbodienst(&self) -> OrganisatieId {
        self.arbodienst
    }

    /// In which capacity.
    pub const fn hoedanigheid(&self) -> Hoedanigheid {
        self.hoedanigheid
    }

    /// May it keep a draft of the probleemanalyse and send it?
    pub fn schrijft_probleemanalyse(&self) -> bool {
        self.wat == Wat::Probleemanalyse
    }

    /// May it break the glass?
    pub fn breekt_glas(&self) -> bool {
        self.wat == Wat::Glas
    }
}

/// May read and write the personal drawer of one dossier: the employee's own.
///
/// ```compile_fail,E0451
/// fn toegang(dossier: dossier::DossierId) -> kluis::PersoonlijkeToegang {
///     kluis::PersoonlijkeToegang { dossier }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersoonlijkeToegang {
    dossier: DossierId,
}

impl PersoonlijkeToegang {
    /// From the employee's right to read or write the own drawer; none from any other right.
    pub fn van(verleend: &Verleend) -> Option<Self> {
        let eigen = match verleend.recht() {
            Recht::LadeLezen(Lade::Persoonlijk) | Recht::LadeSchrijven(Lade::Persoonlijk) => {
                verleend.hoedanigheid() == Hoedanigheid::Werknemer
            }
            // Every other right, also those to come.
            _ => false,
        };
        eigen.then_some(Self { dossier: verleend.dossier() })
    }

    /// The dossier.
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }
}

/// May keep their own working notes about one dossier: carries whose they are, so nobody can ask for another's.
///
/// ```compile_fail,E0451
/// fn toegang(dossier: dossier::DossierId, auteur: dossier::PersoonId) -> kluis::Aantekentoegang {
///     kluis::Aantekentoegang { dossier, auteur }
/// }
/// ```
/// ```compile_fail,E0616
/// fn van_een_ander(mut toegang: kluis::Aantekentoegang, ander: dossier::PersoonId) -> kluis::Aantekentoegang {
///     toegang.auteur = ander;
///     toegang
/// }
/// ```
/// ```compile_fail,E0061
/// # fn f(w: &kluis::Wikkel, t: &kluis::Aantekentoegang, s: &kluis::Gewikkeld, p: &kluis::Plaats<'_>) {
/// # let ander = dossier::PersoonId::new(1);
/// w.lees_aantekening(t, ander, s, p, b"");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aantekentoegang {
    dossier: DossierId,
    auteur: PersoonId,
}

impl Aantekentoegang {
    /// From the right to keep working notes; none from any other right.
    pub fn van(verleend: &Verleend) -> Option<Self> {
        let houdt = verleend.recht() == Recht::AantekeningenHouden
            && verleend.hoedanigheid() == Hoedanigheid::Bedrijfsarts;
        houdt.then_some(Self { dossier: verleend.dossier(), auteur: verleend.persoon() })
    }

    /// The dossier.
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }

    /// Whose notes.
    pub const fn auteur(&self) -> PersoonId {
        self.auteur
    }
}
