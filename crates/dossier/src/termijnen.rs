// SPDX-License-Identifier: EUPL-1.2
//! The meeting place with the law: a dossier hands its facts to [`poortwachter`] and asks. The only module of this
//! crate that names it.

mod rechtsfeit;

use crate::{
    Dossier, Projectie, TermijnDagen, Verlof, Ziekteperiode,
    gebeurtenis::KopieVerstrekt,
    woorden::{Afwijkbaar, Mogelijkheden, Stap, Vangnet},
};
use jiff::civil::Date;
use poortwachter::{
    Aard, Bezwaar, Daad, Dag, Feit, Feiten, Geval, Geweigerd, Stand, TermijnId, Termijnen, Uitkomst,
    VangnetSoort, regel,
};

/// Why there are no terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GeenTermijnen {
    /// The report was withdrawn: nothing is asked of anyone.
    #[error("the report was withdrawn")]
    Ingetrokken,
    /// The first sick day lies before the law that is modelled.
    #[error("the first sick day lies before the law that is modelled")]
    RechtNietGemodelleerd,
    /// The facts contradict each other.
    #[error("the facts contradict each other")]
    Tegenstrijdig,
}

/// What the law makes of periods and leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Samentelling {
    /// How many cases they make.
    pub(crate) gevallen: usize,
    /// Interrupted days within the latest.
    pub(crate) onderbroken_dagen: u32,
}

impl Dossier {
    /// The facts of this dossier, as the law wants them: `poortwachter::Termijnen::van(&feiten)` says what it asks.
    ///
    /// # Errors
    /// When the dossier was withdrawn; or when the law cannot take these facts, which no accepted command leads to.
    pub fn feiten(&self) -> Result<Feiten, GeenTermijnen> {
        self.gelezen().map(|(feiten, _)| feiten)
    }

    /// What every dossier has: illness, leave, and what was done.
    fn gewone_feiten(&self) -> Vec<Feit> {
        let mut feiten = ziekte_en_verlof(self.perioden(), self.verloven());
        feiten.extend(self.aandelen().iter().map(|aandeel| Feit::GedeeltelijkHersteld {
            per: aandeel.per.into(),
            percentage: aandeel.percentage,
        }));
        let ingelicht = self.ingelicht().first().copied();
        feiten.extend(ingelicht.map(|op| Feit::Gedaan(Daad::ZiekmeldingArbodienst, op.into())));
        feiten.extend(self.stappen().iter().map(|gezet| feit_van(gezet.stap, gezet.op, gezet.mogelijkheden)));
        feiten.extend(self.afwijkingen().iter().map(|afwijking| Feit::Afgeweken {
            termijn: naar_termijn(afwijking.termijn),
            tot_en_met: afwijking.tot_en_met.into(),
        }));
        let vangnet = self.melding().filter(|melding| melding.vangnet == Vangnet::Ja);
        feiten.extend(vangnet.map(|_| {
            let soort = VangnetSoort::Onbekend;
            Feit::Vangnet(poortwachter::Vangnet { soort, fase: None, duidelijk_op: None })
        }));
        feiten
    }

    /// The last day of a term that may be departed from; none when it has none, or there are no terms.
    pub(crate) fn uiterlijk(&self, termijn: Afwijkbaar) -> Option<Date> {
        let feiten = self.feiten().ok()?;
        Termijnen::van(&feiten).uitkomst(naar_termijn(termijn))?.uiterlijk.map(Date::from)
    }

    /// Was the plan van aanpak late, or is it: with a day that both agreed instead it is not.
    pub(crate) fn plan_is_te_laat(&self, vandaag: Date) -> bool {
        let Ok(feiten) = self.feiten() else { return false };
        let stand = Termijnen::van(&feiten).stand(TermijnId::PlanVanAanpak, vandaag.into());
        matches!(stand, Some(Stand::TeLaat { .. } | Stand::TeLaatVoldaan { .. }))
    }

    /// The last day for the next evaluation, if the plan is agreed today or was before.
    pub(crate) fn eerste_evaluatie(&self, vandaag: Date) -> Option<Date> {
        let met_plan = |dossier: &Self| {
            let feiten = dossier.feiten().ok()?;
            Termijnen::van(&feiten).uitkomst(TermijnId::Evaluatie)?.uiterlijk.map(Date::from)
        };
        if self.stappen().iter().any(|gezet| gezet.stap == Stap::PlanVanAanpak) {
            return met_plan(self);
        }
        met_plan(&self.na(&[KopieVerstrekt { versie: 0, op: vandaag }.into()]))
    }

    /// Which terms each row of the history made other than they were before it, in the order of the log: their days,
    /// and what was done or departed from; not what today makes of those.
    pub fn gevolgen(&self) -> Vec<Vec<TermijnId>> {
        let mut stand = Self::leeg(self.id());
        let mut vorige = stand.uitkomsten();
        let gevolg = |regel| {
            stand.pas_regel_toe(regel);
            let nu = stand.uitkomsten();
            let anders = verschillend(&vorige, &nu);
            vorige = nu;
            anders
        };
        self.geschiedenis().iter().map(gevolg).collect()
    }

    /// The terms that are others than in a dossier that knew less or more, in order.
    pub fn anders_dan(&self, ander: &Self) -> Vec<TermijnId> {
        verschillend(&self.uitkomsten(), &ander.uitkomsten())
    }

    /// The days of every term, as far as it has a ground; nothing when there are no terms.
    fn uitkomsten(&self) -> Vec<(TermijnId, Uitkomst)> {
        let feiten = self.feiten().ok();
        let dagen = |feiten| Termijnen::van(feiten).alle().collect();
        feiten.as_ref().map(dagen).unwrap_or_default()
    }

    /// What the database keeps beside the log for lists. Days only: nothing in it depends on today.
    ///
    /// # Errors
    /// As [`Dossier::feiten`], but for a withdrawn dossier, which has a projection without terms.
    pub fn projectie(&self) -> Result<Projectie, GeenTermijnen> {
        let ingetrokken = self.ingetrokken().is_some();
        let mut projectie = Projectie {
            eerste_ziektedag: self.eerste_ziektedag(),
            laatste_ziektedag: self.laatste_ziektedag(),
            gerekend_vanaf: self.eerste_ziektedag(),
            onderbreking: None,
            ingetrokken,
            hervat_percentage: self.hervat_percentage(),
            termijnen: Vec::new(),
        };
        if ingetrokken {
            return Ok(projectie);
        }
        let feiten = self.feiten()?;
        let termijnen = Termijnen::van(&feiten);
        let geval = termijnen.geval();
        projectie.eerste_ziektedag = geval.eerste_ziektedag().into();
        projectie.gerekend_vanaf = geval.eerste_ziektedag().plus(geval.onderbroken_dagen()).into();
        projectie.onderbreking =
            geval.onderbrekingen().last().map(|(van, laatste)| (van.into(), laatste.into()));
        projectie.termijnen = termijnen.alle().map(|(id, uitkomst)| dagen(geval, id, uitkomst)).collect();
        Ok(projectie)
    }
}

/// Is this a term that a coach may read: one that says nothing of UWV, wages, or the end of either?
pub const fn zonder_uwv(termijn: TermijnId) -> bool {
    match termijn {
        TermijnId::ZiekmeldingArbodienst
        | TermijnId::Probleemanalyse
        | TermijnId::PlanVanAanpak
        | TermijnId::Evaluatie
        | TermijnId::ArbeidstherapieEinde
        | TermijnId::Eerstejaarsevaluatie
        | TermijnId::TweedeSpoor => true,
        TermijnId::UwvMelding42Weken
        | TermijnId::VervroegdeIva
        | TermijnId::UwvBriefWia
        | TermijnId::ReIntegratieverslag
        | TermijnId::WiaAanvraag
        | TermijnId::LoonsanctieBesluit
        | TermijnId::EindeWachttijd
        | TermijnId::EindeLoonsanctie
        | TermijnId::EindeVerlenging
        | TermijnId::EindeOpzegverbod
        | TermijnId::WiaBesluit
        | TermijnId::MeldingEindeDienstverband
        | TermijnId::VerkortReIntegratieverslag
        | TermijnId::MeldingVangnet
        | TermijnId::Bewaartermijn
        | TermijnId::EindeLoondoorbetaling
        | TermijnId::BezwaarLoonsanctie
        | TermijnId::TekortkomingBesluit
        | TermijnId::VerlengingBesluit
        | TermijnId::EerstejaarsZwBeoordeling => false,
    }
}

/// Counts the cases that these periods, leaves and days on which other work became the agreed work make; their order
/// does not matter.
///
/// # Errors
/// When the law cannot take them.
pub(crate) fn tel(
    perioden: &[Ziekteperiode],
    verloven: &[Verlof],
    ander_werk: &[Date],
) -> Result<Samentelling, GeenTermijnen> {
    let mut feiten = ziekte_en_verlof(perioden, verloven);
    feiten.extend(ander_werk.iter().map(|per| Feit::BedongenArbeidGewijzigd((*per).into())));
    let feiten = lees(&feiten)?;
    let onderbroken = Geval::laatste(&feiten).onderbroken_dagen();
    Ok(Samentelling {
        gevallen: Geval::eerdere(&feiten).count() + 1,
        onderbroken_dagen: u32::try_from(onderbroken).unwrap_or(0),
    })
}

/// Whole days from the first day to the second; negative when it lies before.
pub(crate) fn dagen_tussen(eerste: Date, tweede: Date) -> i32 {
    Dag::from(tweede).sinds(Dag::from(eerste))
}

/// This many days later.
pub(crate) fn dagen_later(dag: Date, dagen: i32) -> Date {
    Dag::from(dag).plus(dagen).into()
}

fn verschillend(een: &[(TermijnId, Uitkomst)], ander: &[(TermijnId, Uitkomst)]) -> Vec<TermijnId> {
    let van =
        |lijst: &[(TermijnId, Uitkomst)], id| lijst.iter().find(|(ander, _)| *ander == id).map(|(_, u)| *u);
    TermijnId::ALLE.iter().copied().filter(|id| van(een, *id) != van(ander, *id)).collect()
}

fn ziekte_en_verlof(perioden: &[Ziekteperiode], verloven: &[Verlof]) -> Vec<Feit> {
    let ziek =
        perioden.iter().map(|p| Feit::Ziek { van: p.van.into(), tot_en_met: p.tot_en_met.map(Dag::from) });
    let verlof = verloven.iter().map(|v| Feit::Zwangerschapsverlof {
        van: v.van.into(),
        tot_en_met: v.tot_en_met.into(),
        zelfde_oorzaak: v.zelfde_oorzaak,
    });
    ziek.chain(verlof).collect()
}

fn lees(feiten: &[Feit]) -> Result<Feiten, GeenTermijnen> {
    Feiten::nieuw(feiten).map_err(|bezwaren| geen(&bezwaren))
}

fn geen(bezwaren: &[Geweigerd]) -> GeenTermijnen {
    let te_oud = bezwaren.iter().any(|geweigerd| geweigerd.bezwaar == Bezwaar::VoorHetRecht);
    if te_oud { GeenTermijnen::RechtNietGemodelleerd } else { GeenTermijnen::Tegenstrijdig }
}

fn feit_van(stap: Stap, op: Date, mogelijkheden: Option<Mogelijkheden>) -> Feit {
    let op = Dag::from(op);
    let oordeel = |bijstelling, daad| match mogelijkheden {
        Some(gezien) => Feit::Oordeel { bijstelling, op, mogelijkheden: naar_wet(gezien) },
        None => Feit::Gedaan(daad, op),
    };
    match stap {
        Stap::Probleemanalyse => oordeel(false, Daad::Probleemanalyse),
        Stap::BijstellingProbleemanalyse => oordeel(true, Daad::BijstellingProbleemanalyse),
        Stap::PlanVanAanpak => Feit::Gedaan(Daad::PlanVanAanpak, op),
        Stap::Evaluatie => Feit::Gedaan(Daad::Evaluatie, op),
        Stap::UwvMelding42Weken => Feit::Gedaan(Daad::UwvMelding42Weken, op),
        Stap::Eerstejaarsevaluatie => Feit::Gedaan(Daad::Eerstejaarsevaluatie, op),
        Stap::TweedeSpoor => Feit::Gedaan(Daad::TweedeSpoor, op),
        Stap::ReIntegratieverslag => Feit::Gedaan(Daad::ReIntegratieverslag, op),
        Stap::WiaAanvraag => Feit::Gedaan(Daad::WiaAanvraag, op),
        Stap::UwvMeldingEindeDienstverband => Feit::Gedaan(Daad::UwvMeldingEindeDienstverband, op),
        Stap::VerkortReIntegratieverslag => Feit::Gedaan(Daad::VerkortReIntegratieverslag, op),
        Stap::UwvMeldingVangnet => Feit::Gedaan(Daad::UwvMeldingVangnet, op),
    }
}

const fn naar_termijn(termijn: Afwijkbaar) -> TermijnId {
    match termijn {
        Afwijkbaar::Probleemanalyse => TermijnId::Probleemanalyse,
        Afwijkbaar::PlanVanAanpak => TermijnId::PlanVanAanpak,
    }
}

const fn naar_wet(mogelijkheden: Mogelijkheden) -> poortwachter::Mogelijkheden {
    match mogelijkheden {
        Mogelijkheden::Ja => poortwachter::Mogelijkheden::Ja,
        Mogelijkheden::Later => poortwachter::Mogelijkheden::Later,
        Mogelijkheden::Nee => poortwachter::Mogelijkheden::Nee,
    }
}

/// After recovery, what still lay ahead on the last sick day is asked of nobody; a relapse makes the projection anew.
fn dagen(geval: &Geval<'_>, id: TermijnId, uitkomst: Uitkomst) -> TermijnDagen {
    let rust_na_herstel =
        geval.laatste_ziektedag().is_some_and(|laatste| uitkomst.uiterlijk.is_none_or(|dag| dag > laatste));
    let plicht = match regel(id).aard {
        Aard::Plicht | Aard::Advies => true,
        Aard::Recht | Aard::VanUwv | Aard::Einde => false,
    };
    TermijnDagen {
        termijn: id.woord(),
        vanaf: uitkomst.vanaf.map(Date::from),
        uiterlijk: uitkomst.uiterlijk.map(Date::from),
        afgedaan: uitkomst.gedaan.is_some() || uitkomst.vervallen.is_some() || rust_na_herstel,
        plicht,
    }
}
