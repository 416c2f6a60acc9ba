// SPDX-License-Identifier: EUPL-1.2
//! Projections: what a list shows of a dossier, written in the transaction of the event.
//!
//! They hold days only; everything in them can be made again from the log and the people tables.

use crate::{
    Lezer, StoreFout, Tx, Uitkomst,
    bereik::Opbouw,
    db::{Rij, Waarde, waarden},
    zoekwoord::zoekwoorden,
};
use dossier::{DienstverbandId, DossierId, Projectie, TermijnDagen};
use jiff::civil::Date;

/// The latest day we sort by: nothing is due.
pub(crate) const NOOIT: Date = jiff::civil::date(9999, 12, 31);

/// A projection as it was written. Its terms are words here, not the caller's constants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verzuim {
    /// First sick day of the case.
    pub eerste_ziektedag: Date,
    /// Last sick day; none while the employee is ill.
    pub laatste_ziektedag: Option<Date>,
    /// Where the weeks are counted from.
    pub gerekend_vanaf: Date,
    /// The latest interruption of the case, first and last day; it may be a leave that still lies ahead.
    pub onderbreking: Option<(Date, Date)>,
    /// The report was withdrawn.
    pub ingetrokken: bool,
    /// Share of the work resumed, in percent.
    pub hervat_percentage: u8,
    /// The duty that must be done first, if any.
    pub volgende: Option<Volgende>,
}

/// The duty that must be done first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volgende {
    /// Its id.
    pub termijn: String,
    /// First day it can be done.
    pub vanaf: Option<Date>,
    /// Last day it is in time.
    pub uiterlijk: Date,
}

/// One term as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Termijnregel {
    /// Its id.
    pub termijn: String,
    /// First day it can be done.
    pub vanaf: Option<Date>,
    /// Last day it is in time.
    pub uiterlijk: Option<Date>,
    /// Nothing more is asked.
    pub afgedaan: bool,
    /// It stands in a work list.
    pub plicht: bool,
}

impl Tx {
    /// Sets the projection of a dossier, or takes it away.
    ///
    /// # Errors
    /// When the dossier does not exist; when the database does not answer.
    pub async fn zet_projectie(&mut self, dossier: DossierId, projectie: Option<&Projectie>) -> Uitkomst<()> {
        let Some(projectie) = projectie else {
            self.wis_woorden(dossier).await?;
            self.lijn.voer_uit("DELETE FROM termijn WHERE dossier = $1", waarden![dossier]).await?;
            self.lijn.voer_uit("DELETE FROM verzuim WHERE dossier = $1", waarden![dossier]).await?;
            return Ok(());
        };
        let bij =
            self.lijn.rij(BIJ, waarden![dossier]).await?.ok_or(StoreFout::BestaatNiet("this dossier"))?;
        self.zet_verzuim(dossier, projectie).await?;
        self.zet_woorden(dossier, &bij.tekst("werkgever")?, &bij.tekst("naam")?).await?;
        self.zet_termijnen(dossier, &projectie.termijnen).await
    }

    async fn zet_verzuim(&mut self, dossier: DossierId, projectie: &Projectie) -> Uitkomst<()> {
        let stand = Stand::van(projectie.ingetrokken, projectie.laatste_ziektedag);
        let volgende = volgende(&projectie.termijnen);
        let waarden = waarden![
            dossier,
            projectie.eerste_ziektedag,
            projectie.laatste_ziektedag,
            projectie.gerekend_vanaf,
            projectie.onderbreking.map(|(van, _)| van),
            projectie.onderbreking.map(|(_, laatste)| laatste),
            projectie.hervat_percentage,
            stand.getal(),
            volgende.map(|(termijn, _)| termijn.termijn),
            volgende.and_then(|(termijn, _)| termijn.vanaf),
            volgende.map(|(_, uiterlijk)| uiterlijk),
            volgende.map_or(NOOIT, |(_, uiterlijk)| uiterlijk),
        ];
        self.lijn.voer_uit(ZET, waarden).await.map(drop)
    }

    pub(crate) async fn zet_woorden(
        &mut self,
        dossier: DossierId,
        werkgever: &str,
        naam: &str,
    ) -> Uitkomst<()> {
        self.wis_woorden(dossier).await?;
        let q = woorden_erbij(
            "INSERT INTO verzuim_woord (werkgever, dossier, woord) VALUES ",
            werkgever,
            dossier,
            naam,
        );
        self.voeg_woorden_toe(q).await
    }

    pub(crate) async fn zet_woorden_van_dienstverband(
        &mut self,
        id: DienstverbandId,
        werkgever: &str,
        naam: &str,
    ) -> Uitkomst<()> {
        self.lijn.voer_uit("DELETE FROM dienstverband_woord WHERE dienstverband = $1", waarden![id]).await?;
        let sql = "INSERT INTO dienstverband_woord (werkgever, dienstverband, woord) VALUES ";
        self.voeg_woorden_toe(woorden_erbij(sql, werkgever, id, naam)).await
    }

    async fn voeg_woorden_toe(&mut self, q: Option<Opbouw>) -> Uitkomst<()> {
        let Some(q) = q else { return Ok(()) };
        let (sql, waarden) = q.klaar();
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }

    async fn wis_woorden(&mut self, dossier: DossierId) -> Uitkomst<()> {
        self.lijn.voer_uit("DELETE FROM verzuim_woord WHERE dossier = $1", waarden![dossier]).await.map(drop)
    }

    /// All terms in one statement: a dossier has twenty or so, and each round trip costs more than a row.
    async fn zet_termijnen(&mut self, dossier: DossierId, termijnen: &[TermijnDagen]) -> Uitkomst<()> {
        self.lijn.voer_uit("DELETE FROM termijn WHERE dossier = $1", waarden![dossier]).await?;
        if termijnen.is_empty() {
            return Ok(());
        }
        let mut q = Opbouw::default();
        q.tekst("INSERT INTO termijn (dossier, rang, termijn, vanaf, uiterlijk, afgedaan, plicht) VALUES ");
        for (rang, termijn) in (0_i64..).zip(termijnen) {
            q.tekst(if rang == 0 { "(" } else { ", (" }).waarde(dossier).tekst(", ").waarde(rang);
            q.tekst(", ").waarde(termijn.termijn).tekst(", ").waarde(termijn.vanaf);
            q.tekst(", ").waarde(termijn.uiterlijk).tekst(", ").waarde(termijn.afgedaan);
            q.tekst(", ").waarde(termijn.plicht).tekst(")");
        }
        let (sql, waarden) = q.klaar();
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }
}

impl Lezer {
    /// The terms of a dossier as they were written, in their order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn termijnen(&mut self, dossier: DossierId) -> Uitkomst<Vec<Termijnregel>> {
        let sql = "SELECT termijn, vanaf, uiterlijk, afgedaan, plicht FROM termijn WHERE dossier = $1 ORDER BY rang";
        let rijen = self.lijn.rijen(sql, waarden![dossier]).await?;
        rijen.iter().map(termijnregel).collect()
    }

    /// Does what stands in the tables equal this projection?
    pub(crate) async fn projectie_klopt(
        &mut self,
        dossier: DossierId,
        hoort: Option<&Projectie>,
    ) -> Uitkomst<bool> {
        let sql = "SELECT v.eerste_ziektedag, v.laatste_ziektedag, v.gerekend_vanaf, v.onderbroken_van, \
                   v.onderbroken_tot_en_met, v.hervat_percentage, v.stand, v.volgende_termijn, v.volgende_vanaf, v.volgende_uiterlijk, v.volgorde, \
                   v.dienstverband, v.werkgever, v.team, d.dienstverband AS dienstverband_nu, \
                   b.werkgever AS werkgever_nu, b.team AS team_nu, p.naam \
                   FROM verzuim v JOIN dossier d ON d.id = v.dossier JOIN dienstverband b ON b.id = d.dienstverband \
                   JOIN persoon p ON p.id = b.persoon WHERE v.dossier = $1";
        let rij = self.lijn.rij(sql, waarden![dossier]).await?;
        let (Some(rij), Some(hoort)) = (&rij, hoort) else { return Ok(rij.is_none() && hoort.is_none()) };
        let volgorde: Date = rij.lees("volgorde")?;
        let recht = volgorde == volgende(&hoort.termijnen).map_or(NOOIT, |(_, uiterlijk)| uiterlijk)
            && rij.tekst("dienstverband")? == rij.tekst("dienstverband_nu")?
            && rij.tekst("werkgever")? == rij.tekst("werkgever_nu")?
            && rij.misschien_tekst("team")? == rij.misschien_tekst("team_nu")?
            && verzuim(rij)? == Verzuim::van(hoort);
        let termijnen: Vec<Termijnregel> = hoort.termijnen.iter().map(Termijnregel::van).collect();
        let woorden = self.woorden(dossier, &rij.tekst("werkgever")?).await?;
        Ok(recht
            && woorden == zoekwoorden(&rij.tekst("naam")?)
            && self.termijnen(dossier).await? == termijnen)
    }

    async fn woorden(&mut self, dossier: DossierId, werkgever: &str) -> Uitkomst<Vec<String>> {
        let sql = "SELECT woord FROM verzuim_woord WHERE dossier = $1 AND werkgever = $2 ORDER BY woord";
        let rijen = self.lijn.rijen(sql, waarden![dossier, werkgever]).await?;
        rijen.iter().map(|rij| rij.tekst("woord")).collect()
    }
}

/// One row per word of a name; none when the name has no words.
fn woorden_erbij(sql: &'static str, werkgever: &str, van: impl Into<Waarde>, naam: &str) -> Option<Opbouw> {
    let (van, woorden) = (van.into(), zoekwoorden(naam));
    let mut q = Opbouw::default();
    for (nummer, woord) in woorden.iter().enumerate() {
        q.tekst(if nummer == 0 { sql } else { ", " }).tekst("(").waarde(werkgever);
        q.tekst(", ").waarde(van.clone()).tekst(", ").waarde(woord).tekst(")");
    }
    (!woorden.is_empty()).then_some(q)
}

/// Ill, recovered or withdrawn, as the work list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    Ziek,
    Hersteld,
    Ingetrokken,
}

impl Stand {
    pub(crate) fn van(ingetrokken: bool, laatste_ziektedag: Option<Date>) -> Self {
        match (ingetrokken, laatste_ziektedag) {
            (true, _) => Self::Ingetrokken,
            (false, Some(_)) => Self::Hersteld,
            (false, None) => Self::Ziek,
        }
    }

    pub(crate) fn getal(self) -> i64 {
        match self {
            Self::Ziek => 0,
            Self::Hersteld => 1,
            Self::Ingetrokken => 2,
        }
    }
}

impl Verzuim {
    fn van(projectie: &Projectie) -> Self {
        Self {
            eerste_ziektedag: projectie.eerste_ziektedag,
            laatste_ziektedag: projectie.laatste_ziektedag,
            gerekend_vanaf: projectie.gerekend_vanaf,
            onderbreking: projectie.onderbreking,
            ingetrokken: projectie.ingetrokken,
            hervat_percentage: projectie.hervat_percentage,
            volgende: volgende(&projectie.termijnen).map(|(termijn, uiterlijk)| Volgende {
                termijn: termijn.termijn.to_owned(),
                vanaf: termijn.vanaf,
                uiterlijk,
            }),
        }
    }
}

impl Termijnregel {
    fn van(termijn: &TermijnDagen) -> Self {
        Self {
            termijn: termijn.termijn.to_owned(),
            vanaf: termijn.vanaf,
            uiterlijk: termijn.uiterlijk,
            afgedaan: termijn.afgedaan,
            plicht: termijn.plicht,
        }
    }
}

/// A projection from a row that has its columns.
pub(crate) fn verzuim(rij: &Rij) -> Uitkomst<Verzuim> {
    let volgende = match (rij.misschien_tekst("volgende_termijn")?, rij.misschien("volgende_uiterlijk")?) {
        (Some(termijn), Some(uiterlijk)) => {
            Some(Volgende { termijn, vanaf: rij.misschien("volgende_vanaf")?, uiterlijk })
        }
        (Some(_) | None, None) | (None, Some(_)) => None,
    };
    Ok(Verzuim {
        eerste_ziektedag: rij.lees("eerste_ziektedag")?,
        laatste_ziektedag: rij.misschien("laatste_ziektedag")?,
        gerekend_vanaf: rij.lees("gerekend_vanaf")?,
        onderbreking: rij.misschien("onderbroken_van")?.zip(rij.misschien("onderbroken_tot_en_met")?),
        ingetrokken: rij.getal("stand")? == Stand::Ingetrokken.getal(),
        hervat_percentage: rij.klein("hervat_percentage")?,
        volgende,
    })
}

fn termijnregel(rij: &Rij) -> Uitkomst<Termijnregel> {
    Ok(Termijnregel {
        termijn: rij.tekst("termijn")?,
        vanaf: rij.misschien("vanaf")?,
        uiterlijk: rij.misschien("uiterlijk")?,
        afgedaan: rij.ja("afgedaan")?,
        plicht: rij.ja("plicht")?,
    })
}

/// The duty with the earliest last day that still asks something; of equals, the first in order.
fn volgende(termijnen: &[TermijnDagen]) -> Option<(&TermijnDagen, Date)> {
    termijnen
        .iter()
        .filter(|termijn| termijn.plicht && !termijn.afgedaan)
        .filter_map(|termijn| termijn.uiterlijk.map(|uiterlijk| (termijn, uiterlijk)))
        .min_by_key(|(_, uiterlijk)| *uiterlijk)
}

const BIJ: &str = "SELECT b.werkgever, p.naam FROM dossier d JOIN dienstverband b ON b.id = d.dienstverband \
    JOIN persoon p ON p.id = b.persoon WHERE d.id = $1";

const ZET: &str = "INSERT INTO verzuim (dossier, dienstverband, werkgever, team, eerste_ziektedag, laatste_ziektedag, \
    gerekend_vanaf, onderbroken_van, onderbroken_tot_en_met, hervat_percentage, stand, volgende_termijn, \
    volgende_vanaf, volgende_uiterlijk, volgorde) \
    SELECT d.id, b.id, b.werkgever, b.team, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 \
    FROM dossier d JOIN dienstverband b ON b.id = d.dienstverband WHERE d.id = $1 \
    ON CONFLICT (dossier) DO UPDATE SET dienstverband = excluded.dienstverband, werkgever = excluded.werkgever, \
    team = excluded.team, eerste_ziektedag = excluded.eerste_ziektedag, laatste_ziektedag = excluded.laatste_ziektedag, \
    gerekend_vanaf = excluded.gerekend_vanaf, onderbroken_van = excluded.onderbroken_van, \
    onderbroken_tot_en_met = excluded.onderbroken_tot_en_met, hervat_percentage = excluded.hervat_percentage, stand = excluded.stand, \
    volgende_termijn = excluded.volgende_termijn, volgende_vanaf = excluded.volgende_vanaf, \
    volgende_uiterlijk = excluded.volgende_uiterlijk, volgorde = excluded.volgorde";
