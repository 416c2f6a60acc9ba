// SPDX-License-Identifier: EUPL-1.2
//! The work list: the dossiers that a viewer reaches, what is due first on top, with counts by urgency.
//!
//! Made to stay quick with a hundred thousand dossiers: every part is answered by an index and stops at a bound. It
//! decides no rights; the caller gives the reach.

use crate::{
    Alleen, Bereik, Lezer, Uitkomst, Verzuim,
    bereik::{Bron, Opbouw},
    db::{Rij, waarden},
    projectie::{NOOIT, Stand, verzuim},
    zoekwoord::{na_alle_met, zoekwoorden},
};
use dossier::{DienstverbandId, DossierId, OrganisatieId, PersoonId};
use jiff::{ToSpan as _, civil::Date};

/// Counts stop here: "1.000 or more" tells enough.
pub const TELGRENS: u32 = 1000;

/// A search looks at this many dossiers of one employer at most.
pub const ZOEKGRENS: u32 = 1000;

/// So many sources go into one statement.
const PER_OPDRACHT: usize = 100;

/// Which dossiers, and from where.
#[derive(Debug, Clone)]
pub struct Werkfilter {
    /// What the viewer reaches.
    pub bereik: Bereik,
    /// One employer or one team out of it.
    pub alleen: Alleen,
    /// The viewer, whose own dossiers do not stand in their list.
    pub behalve_van: Option<PersoonId>,
    /// Only where this term is the first that is due.
    pub termijn: Option<String>,
    /// Only where a word of the name begins with each word typed.
    pub zoek: Option<String>,
    /// Who recovered too; withdrawn reports never.
    pub ook_hersteld: bool,
    /// Only this urgency.
    pub dringend: Option<Dringend>,
    /// The day that urgency is counted from.
    pub vandaag: Date,
    /// After this place; none for the first page.
    pub na: Option<Plaats>,
    /// Rows on a page.
    pub aantal: u32,
}

/// How soon something must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dringend {
    /// Its last day has passed.
    TeLaat,
    /// Within fourteen days, today included.
    Binnenkort,
    /// Later.
    Later,
    /// Nothing is due.
    Niets,
}

/// A place in the list, to go on from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plaats {
    /// The last day of what is due first there; [`Date`] 9999-12-31 when nothing is.
    pub uiterlijk: Date,
    /// The dossier there.
    pub dossier: DossierId,
}

/// One page of the work list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Werkvoorraad {
    /// The rows, what is due first on top.
    pub regels: Vec<Werkregel>,
    /// Where the next page begins; none when this is the last.
    pub verder: Option<Plaats>,
    /// How many there are by urgency, whatever [`Werkfilter::dringend`] and [`Werkfilter::na`] say.
    pub tellingen: Tellingen,
    /// The search met more than [`ZOEKGRENS`] dossiers and did not look at all of them.
    pub zoek_afgekapt: bool,
}

/// Counts by urgency; each stops at [`TELGRENS`], which then means "or more".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tellingen {
    /// Last day has passed.
    pub te_laat: u32,
    /// Within fourteen days.
    pub binnenkort: u32,
    /// Later.
    pub later: u32,
    /// Nothing is due.
    pub niets: u32,
}

/// One dossier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Werkregel {
    /// The dossier.
    pub dossier: DossierId,
    /// The employment.
    pub dienstverband: DienstverbandId,
    /// The employee.
    pub persoon: PersoonId,
    /// Their name.
    pub naam: String,
    /// The employer.
    pub werkgever: OrganisatieId,
    /// The employer's name.
    pub werkgever_naam: String,
    /// The team.
    pub team: Option<String>,
    /// The case, with what is due first.
    pub verzuim: Verzuim,
}

impl Lezer {
    /// One page of the work list, with the counts.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn werkvoorraad(&mut self, filter: &Werkfilter) -> Uitkomst<Werkvoorraad> {
        let zoek = Zoekopdracht::van(filter, self.eigen_dossiers(filter.behalve_van).await?);
        let bronnen = filter.bereik.bronnen(&filter.alleen);
        let (mut regels, mut tellingen, mut zoek_afgekapt) = (Vec::new(), Tellingen::default(), false);
        for deel in bronnen.chunks(PER_OPDRACHT) {
            let (sql, waarden) = zoek.bladzijde(deel).klaar();
            let rijen = self.lijn.rijen(sql, waarden).await?;
            regels.extend(rijen.iter().map(werkregel).collect::<Uitkomst<Vec<_>>>()?);
            tellingen = tellingen.plus(self.tel(&zoek, deel).await?);
            zoek_afgekapt |= self.zoek_afgekapt(&zoek, deel).await?;
        }
        regels.sort_by_key(|(plaats, _)| (plaats.uiterlijk, plaats.dossier));
        let aantal = usize::try_from(filter.aantal).unwrap_or(usize::MAX);
        let meer = regels.len() > aantal;
        regels.truncate(aantal);
        let verder = regels.last().filter(|_| meer).map(|(plaats, _)| *plaats);
        let regels = regels.into_iter().map(|(_, regel)| regel).collect();
        Ok(Werkvoorraad { regels, verder, tellingen, zoek_afgekapt })
    }

    async fn eigen_dossiers(&mut self, persoon: Option<PersoonId>) -> Uitkomst<Vec<DossierId>> {
        let Some(persoon) = persoon else { return Ok(Vec::new()) };
        let sql = "SELECT d.id FROM dossier d JOIN dienstverband b ON b.id = d.dienstverband WHERE b.persoon = $1 \
                   ORDER BY d.id";
        let rijen = self.lijn.rijen(sql, waarden![persoon]).await?;
        rijen.iter().map(|rij| rij.lees("id")).collect()
    }

    async fn tel(&mut self, zoek: &Zoekopdracht<'_>, bronnen: &[Bron]) -> Uitkomst<Tellingen> {
        let (sql, waarden) = zoek.tellingen(bronnen).klaar();
        let Some(rij) = self.lijn.rij(sql, waarden).await? else { return Ok(Tellingen::default()) };
        Ok(Tellingen {
            te_laat: rij.klein("te_laat")?,
            binnenkort: rij.klein("binnenkort")?,
            later: rij.klein("later")?,
            niets: rij.klein("niets")?,
        })
    }

    async fn zoek_afgekapt(&mut self, zoek: &Zoekopdracht<'_>, bronnen: &[Bron]) -> Uitkomst<bool> {
        let Some(eerste) = zoek.woorden.first() else { return Ok(false) };
        let sql = "SELECT woord FROM verzuim_woord WHERE werkgever = $1 AND woord >= $2 AND woord < $3 \
                   ORDER BY woord, dossier LIMIT 1 OFFSET $4";
        for bron in bronnen {
            let Bron::Werkgever(werkgever) = bron else { continue };
            let waarden = waarden![*werkgever, eerste, na_alle_met(eerste), ZOEKGRENS];
            if self.lijn.rij(sql, waarden).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A filter, ready to become SQL.
struct Zoekopdracht<'a> {
    filter: &'a Werkfilter,
    woorden: Vec<String>,
    standen: &'static [Stand],
    eigen: Vec<DossierId>,
}

impl<'a> Zoekopdracht<'a> {
    fn van(filter: &'a Werkfilter, eigen: Vec<DossierId>) -> Self {
        let mut woorden = filter.zoek.as_deref().map(zoekwoorden).unwrap_or_default();
        // The longest word leads the search: it leaves the fewest.
        woorden.sort_by_key(|woord| std::cmp::Reverse(woord.len()));
        let standen: &[Stand] =
            if filter.ook_hersteld { &[Stand::Ziek, Stand::Hersteld] } else { &[Stand::Ziek] };
        Self { filter, woorden, standen, eigen }
    }

    /// One row more than a page holds, so that we know whether there is a next one.
    fn bladzijde(&self, bronnen: &[Bron]) -> Opbouw {
        let mut q = Opbouw::default();
        q.tekst(KOLOMMEN);
        self.takken(&mut q, bronnen, |q, bron, stand| {
            q.tekst("SELECT v.dossier, v.volgorde FROM ");
            self.waar(q, bron, stand, self.filter.dringend);
            if let Some(na) = self.filter.na {
                q.tekst(" AND (v.volgorde, v.dossier) > (")
                    .waarde(na.uiterlijk)
                    .tekst(", ")
                    .waarde(na.dossier)
                    .tekst(")");
            }
            q.tekst(" ORDER BY v.volgorde, v.dossier LIMIT ").waarde(self.filter.aantal.saturating_add(1));
        });
        q.tekst(" ORDER BY volgorde, dossier LIMIT ").waarde(self.filter.aantal.saturating_add(1));
        q.tekst(BIJ_DE_KOLOMMEN);
        q
    }

    fn tellingen(&self, bronnen: &[Bron]) -> Opbouw {
        let mut q = Opbouw::default();
        let vakken = [
            ("SELECT ", Dringend::TeLaat, " AS te_laat, "),
            ("", Dringend::Binnenkort, " AS binnenkort, "),
            ("", Dringend::Later, " AS later, "),
            ("", Dringend::Niets, " AS niets"),
        ];
        for (ervoor, dringend, erna) in vakken {
            q.tekst(ervoor).tekst("(SELECT COUNT(*) FROM (");
            self.takken(&mut q, bronnen, |q, bron, stand| {
                q.tekst("SELECT 1 AS een FROM ");
                self.waar(q, bron, stand, Some(dringend));
                q.tekst(" LIMIT ").waarde(TELGRENS);
            });
            q.tekst(" LIMIT ").waarde(TELGRENS).tekst(") AS t)").tekst(erna);
        }
        q
    }

    /// A branch per source and state, glued together: each is answered by its own range of an index.
    fn takken(&self, q: &mut Opbouw, bronnen: &[Bron], tak: impl Fn(&mut Opbouw, &Bron, Stand)) {
        let mut eerste = true;
        for bron in bronnen {
            for &stand in self.standen {
                q.tekst(if eerste { "SELECT * FROM (" } else { " UNION ALL SELECT * FROM (" });
                tak(q, bron, stand);
                q.tekst(") AS tak");
                eerste = false;
            }
        }
    }

    fn waar(&self, q: &mut Opbouw, bron: &Bron, stand: Stand, dringend: Option<Dringend>) {
        let rest = match (bron, self.woorden.split_first()) {
            (Bron::Werkgever(werkgever), Some((eerste, rest))) => {
                q.tekst("(SELECT DISTINCT x.dossier FROM (SELECT w.dossier FROM verzuim_woord w WHERE w.werkgever = ");
                q.waarde(*werkgever).tekst(" AND w.woord >= ").waarde(eerste);
                q.tekst(" AND w.woord < ").waarde(na_alle_met(eerste));
                q.tekst(" ORDER BY w.woord, w.dossier LIMIT ").waarde(ZOEKGRENS);
                // CROSS JOIN keeps SQLite from beginning with all dossiers of the employer instead.
                q.tekst(") AS x) AS k CROSS JOIN verzuim v WHERE v.dossier = k.dossier AND ");
                rest
            }
            (Bron::Werkgever(_) | Bron::Team(..) | Bron::Los { .. }, _) => {
                q.tekst("verzuim v WHERE ");
                self.woorden.as_slice()
            }
        };
        q.bron(bron, "v.dienstverband").tekst(" AND v.stand = ").waarde(stand.getal());
        for woord in rest {
            q.met_woord("verzuim_woord w WHERE w.dossier = v.dossier", woord);
        }
        if let Some(termijn) = &self.filter.termijn {
            q.tekst(" AND v.volgende_termijn = ").waarde(termijn);
        }
        if !self.eigen.is_empty() {
            q.tekst(" AND v.dossier NOT IN ").lijst(self.eigen.iter().copied());
        }
        if let Some(dringend) = dringend {
            self.vak(q, dringend);
        }
    }

    fn vak(&self, q: &mut Opbouw, dringend: Dringend) {
        let vandaag = self.filter.vandaag;
        let grens = vandaag.saturating_add(14.days());
        match dringend {
            Dringend::TeLaat => q.tekst(" AND v.volgorde < ").waarde(vandaag),
            Dringend::Binnenkort => {
                q.tekst(" AND v.volgorde >= ").waarde(vandaag).tekst(" AND v.volgorde <= ").waarde(grens)
            }
            Dringend::Later => {
                q.tekst(" AND v.volgorde > ").waarde(grens).tekst(" AND v.volgorde < ").waarde(NOOIT)
            }
            Dringend::Niets => q.tekst(" AND v.volgorde = ").waarde(NOOIT),
        };
    }
}

impl Tellingen {
    fn plus(self, andere: Self) -> Self {
        let som = |a: u32, b: u32| a.saturating_add(b).min(TELGRENS);
        Self {
            te_laat: som(self.te_laat, andere.te_laat),
            binnenkort: som(self.binnenkort, andere.binnenkort),
            later: som(self.later, andere.later),
            niets: som(self.niets, andere.niets),
        }
    }
}

const KOLOMMEN: &str = "SELECT k.dossier, k.volgorde, b.id AS dienstverband, p.id AS persoon, p.naam, v.werkgever, \
    o.naam AS werkgever_naam, v.team, v.eerste_ziektedag, v.laatste_ziektedag, v.gerekend_vanaf, v.hervat_percentage, \
    v.stand, v.volgende_termijn, v.volgende_vanaf, v.volgende_uiterlijk FROM (";

const BIJ_DE_KOLOMMEN: &str = ") AS k JOIN verzuim v ON v.dossier = k.dossier \
    JOIN dienstverband b ON b.id = v.dienstverband JOIN persoon p ON p.id = b.persoon \
    JOIN organisatie o ON o.id = v.werkgever ORDER BY k.volgorde, k.dossier";

fn werkregel(rij: &Rij) -> Uitkomst<(Plaats, Werkregel)> {
    let dossier = rij.lees("dossier")?;
    let regel = Werkregel {
        dossier,
        dienstverband: rij.lees("dienstverband")?,
        persoon: rij.lees("persoon")?,
        naam: rij.tekst("naam")?,
        werkgever: rij.lees("werkgever")?,
        werkgever_naam: rij.tekst("werkgever_naam")?,
        team: rij.misschien_tekst("team")?,
        verzuim: verzuim(rij)?,
    };
    Ok((Plaats { uiterlijk: rij.lees("volgorde")?, dossier }, regel))
}
