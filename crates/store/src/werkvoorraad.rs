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

/// A search looks at this many names at most, in a reach of whole employers.
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
    /// The search met more than [`ZOEKGRENS`] names and did not look at all of them: more letters help.
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
        let (mut plaatsen, tellingen, zoek_afgekapt) = if zoek.woorden.is_empty() {
            (self.bladzijde(&zoek, &bronnen).await?, self.tel(&zoek, &bronnen).await?, false)
        } else {
            self.zoek(&zoek, &bronnen).await?
        };
        plaatsen.sort_unstable_by_key(|plaats| (plaats.uiterlijk, plaats.dossier));
        let aantal = usize::try_from(filter.aantal).unwrap_or(usize::MAX);
        let meer = plaatsen.len() > aantal;
        plaatsen.truncate(aantal);
        let regels = self.werkregels(&plaatsen).await?;
        let verder = plaatsen.last().filter(|_| meer).copied();
        Ok(Werkvoorraad { regels, verder, tellingen, zoek_afgekapt })
    }

    /// The first places of every source, in order: one more than a page, so that we know whether there is a next one.
    async fn bladzijde(&mut self, zoek: &Zoekopdracht<'_>, bronnen: &[Bron]) -> Uitkomst<Vec<Plaats>> {
        let mut plaatsen = Vec::new();
        for deel in Bron::per_werkgever(bronnen).chunks(PER_OPDRACHT) {
            let (sql, waarden) = zoek.bladzijde(deel).klaar();
            let rijen = self.lijn.rijen(sql, waarden).await?;
            plaatsen.extend(rijen.iter().map(plaats).collect::<Uitkomst<Vec<_>>>()?);
        }
        Ok(plaatsen)
    }

    async fn tel(&mut self, zoek: &Zoekopdracht<'_>, bronnen: &[Bron]) -> Uitkomst<Tellingen> {
        let mut tellingen = Tellingen::default();
        for deel in bronnen.chunks(PER_OPDRACHT) {
            let (sql, waarden) = zoek.tellingen(deel).klaar();
            let Some(rij) = self.lijn.rij(sql, waarden).await? else { continue };
            tellingen.te_laat = begrensd(tellingen.te_laat, rij.klein("te_laat")?);
            tellingen.binnenkort = begrensd(tellingen.binnenkort, rij.klein("binnenkort")?);
            tellingen.later = begrensd(tellingen.later, rij.klein("later")?);
            tellingen.niets = begrensd(tellingen.niets, rij.klein("niets")?);
        }
        Ok(tellingen)
    }

    /// What a search meets is little enough to count and to page here.
    async fn zoek(
        &mut self,
        zoek: &Zoekopdracht<'_>,
        bronnen: &[Bron],
    ) -> Uitkomst<(Vec<Plaats>, Tellingen, bool)> {
        let (mut gevonden, mut afgekapt) = (Vec::new(), false);
        for deel in bronnen.chunks(PER_OPDRACHT) {
            let (sql, waarden) = zoek.treffers(deel).klaar();
            let rijen = self.lijn.rijen(sql, waarden).await?;
            gevonden.extend(rijen.iter().map(plaats).collect::<Uitkomst<Vec<_>>>()?);
            afgekapt |= self.zoek_afgekapt(zoek, deel).await?;
        }
        let mut tellingen = Tellingen::default();
        for plaats in &gevonden {
            let vak = match zoek.vak_van(plaats) {
                Dringend::TeLaat => &mut tellingen.te_laat,
                Dringend::Binnenkort => &mut tellingen.binnenkort,
                Dringend::Later => &mut tellingen.later,
                Dringend::Niets => &mut tellingen.niets,
            };
            *vak = begrensd(*vak, 1);
        }
        gevonden.retain(|plaats| zoek.staat_op_of_na_deze_bladzijde(plaats));
        Ok((gevonden, tellingen, afgekapt))
    }

    async fn zoek_afgekapt(&mut self, zoek: &Zoekopdracht<'_>, bronnen: &[Bron]) -> Uitkomst<bool> {
        let Some(eerste) = zoek.woorden.first() else { return Ok(false) };
        for bron in bronnen {
            let Bron::Werkgevers(werkgevers) = bron else { continue };
            let mut q = Opbouw::default();
            q.tekst("SELECT w.woord FROM verzuim_woord w WHERE w.werkgever IN ")
                .lijst(werkgevers.iter().copied());
            q.tekst(" AND w.woord >= ").waarde(eerste).tekst(" AND w.woord < ").waarde(na_alle_met(eerste));
            q.tekst(" ORDER BY w.woord, w.dossier LIMIT 1 OFFSET ").waarde(ZOEKGRENS);
            let (sql, waarden) = q.klaar();
            if self.lijn.rij(sql, waarden).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn eigen_dossiers(&mut self, persoon: Option<PersoonId>) -> Uitkomst<Vec<DossierId>> {
        let Some(persoon) = persoon else { return Ok(Vec::new()) };
        let sql = "SELECT d.id FROM dossier d JOIN dienstverband b ON b.id = d.dienstverband WHERE b.persoon = $1 \
                   ORDER BY d.id";
        let rijen = self.lijn.rijen(sql, waarden![persoon]).await?;
        rijen.iter().map(|rij| rij.lees("id")).collect()
    }

    async fn werkregels(&mut self, plaatsen: &[Plaats]) -> Uitkomst<Vec<Werkregel>> {
        if plaatsen.is_empty() {
            return Ok(Vec::new());
        }
        let mut q = Opbouw::default();
        q.tekst(REGELS).lijst(plaatsen.iter().map(|plaats| plaats.dossier));
        q.tekst(" ORDER BY v.volgorde, v.dossier");
        let (sql, waarden) = q.klaar();
        let rijen = self.lijn.rijen(sql, waarden).await?;
        rijen.iter().map(werkregel).collect()
    }
}

/// A filter, ready to become SQL.
struct Zoekopdracht<'a> {
    filter: &'a Werkfilter,
    woorden: Vec<String>,
    standen: &'static [Stand],
    eigen: Vec<DossierId>,
    /// The last day of "soon".
    grens: Date,
}

impl<'a> Zoekopdracht<'a> {
    fn van(filter: &'a Werkfilter, eigen: Vec<DossierId>) -> Self {
        let mut woorden = filter.zoek.as_deref().map(zoekwoorden).unwrap_or_default();
        // The longest word leads the search: it leaves the fewest.
        woorden.sort_by_key(|woord| std::cmp::Reverse(woord.len()));
        let standen: &[Stand] =
            if filter.ook_hersteld { &[Stand::Ziek, Stand::Hersteld] } else { &[Stand::Ziek] };
        Self { filter, woorden, standen, eigen, grens: filter.vandaag.saturating_add(14.days()) }
    }

    /// A branch per source and state, each a range of an index that is in order already. Materialized: SQLite would
    /// else sort and merge the branches two by two.
    fn bladzijde(&self, bronnen: &[Bron]) -> Opbouw {
        let mut q = Opbouw::default();
        let aantal = self.filter.aantal.saturating_add(1);
        let per_stand = bronnen.iter().flat_map(|bron| self.standen.iter().map(move |stand| (bron, *stand)));
        for (nummer, (bron, stand)) in per_stand.enumerate() {
            q.tekst(if nummer == 0 { "WITH k AS MATERIALIZED (" } else { " UNION ALL " });
            q.tekst("SELECT * FROM (SELECT v.dossier, v.volgorde FROM verzuim v WHERE ");
            q.bron(bron, "v.dienstverband").tekst(" AND v.stand = ").waarde(stand.getal());
            self.verder_waar(&mut q, self.filter.dringend);
            if let Some(na) = self.filter.na {
                q.tekst(" AND (v.volgorde, v.dossier) > (").waarde(na.uiterlijk);
                q.tekst(", ").waarde(na.dossier).tekst(")");
            }
            q.tekst(" ORDER BY v.volgorde, v.dossier LIMIT ").waarde(aantal).tekst(") AS tak");
        }
        q.tekst(") SELECT dossier, volgorde FROM k ORDER BY volgorde, dossier LIMIT ").waarde(aantal);
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
            for (nummer, bron) in bronnen.iter().enumerate() {
                q.tekst(if nummer == 0 { "" } else { " UNION ALL " });
                q.tekst("SELECT * FROM (SELECT 1 AS een FROM verzuim v WHERE ").bron(bron, "v.dienstverband");
                q.tekst(" AND v.stand IN ").lijst(self.standen.iter().map(|stand| stand.getal()));
                self.verder_waar(&mut q, Some(dringend));
                q.tekst(" LIMIT ").waarde(TELGRENS).tekst(") AS tak");
            }
            q.tekst(" LIMIT ").waarde(TELGRENS).tekst(") AS t)").tekst(erna);
        }
        q
    }

    /// All that a search meets, in one go.
    fn treffers(&self, bronnen: &[Bron]) -> Opbouw {
        let mut q = Opbouw::default();
        for (nummer, bron) in bronnen.iter().enumerate() {
            q.tekst(if nummer == 0 { "" } else { " UNION ALL " }).tekst("SELECT v.dossier, v.volgorde FROM ");
            let rest = match (bron, self.woorden.split_first()) {
                (Bron::Werkgevers(werkgevers), Some((eerste, rest))) => {
                    q.tekst("(SELECT DISTINCT x.dossier FROM (SELECT w.dossier FROM verzuim_woord w WHERE w.werkgever IN ");
                    q.lijst(werkgevers.iter().copied()).tekst(" AND w.woord >= ").waarde(eerste);
                    q.tekst(" AND w.woord < ").waarde(na_alle_met(eerste));
                    q.tekst(" ORDER BY w.woord, w.dossier LIMIT ").waarde(ZOEKGRENS);
                    // CROSS JOIN keeps SQLite from beginning with all dossiers of the employer instead.
                    q.tekst(") AS x) AS k CROSS JOIN verzuim v WHERE v.dossier = k.dossier AND ");
                    rest
                }
                (Bron::Werkgevers(_) | Bron::Team(..) | Bron::Los { .. }, _) => {
                    q.tekst("verzuim v WHERE ");
                    self.woorden.as_slice()
                }
            };
            q.bron(bron, "v.dienstverband");
            q.tekst(" AND v.stand IN ").lijst(self.standen.iter().map(|stand| stand.getal()));
            for woord in rest {
                q.met_woord("verzuim_woord w WHERE w.dossier = v.dossier", woord);
            }
            self.verder_waar(&mut q, None);
        }
        q.tekst(" ORDER BY 2, 1");
        q
    }

    fn verder_waar(&self, q: &mut Opbouw, dringend: Option<Dringend>) {
        if let Some(termijn) = &self.filter.termijn {
            q.tekst(" AND v.volgende_termijn = ").waarde(termijn);
        }
        if !self.eigen.is_empty() {
            q.tekst(" AND v.dossier NOT IN ").lijst(self.eigen.iter().copied());
        }
        let (vandaag, grens) = (self.filter.vandaag, self.grens);
        match dringend {
            None => q,
            Some(Dringend::TeLaat) => q.tekst(" AND v.volgorde < ").waarde(vandaag),
            Some(Dringend::Binnenkort) => {
                q.tekst(" AND v.volgorde >= ").waarde(vandaag).tekst(" AND v.volgorde <= ").waarde(grens)
            }
            Some(Dringend::Later) => {
                q.tekst(" AND v.volgorde > ").waarde(grens).tekst(" AND v.volgorde < ").waarde(NOOIT)
            }
            Some(Dringend::Niets) => q.tekst(" AND v.volgorde = ").waarde(NOOIT),
        };
    }

    fn vak_van(&self, plaats: &Plaats) -> Dringend {
        match plaats.uiterlijk {
            NOOIT => Dringend::Niets,
            dag if dag < self.filter.vandaag => Dringend::TeLaat,
            dag if dag <= self.grens => Dringend::Binnenkort,
            _ => Dringend::Later,
        }
    }

    fn staat_op_of_na_deze_bladzijde(&self, plaats: &Plaats) -> bool {
        self.filter.dringend.is_none_or(|vak| vak == self.vak_van(plaats))
            && self.filter.na.is_none_or(|na| (plaats.uiterlijk, plaats.dossier) > (na.uiterlijk, na.dossier))
    }
}

/// A count that stops at its bound.
fn begrensd(a: u32, b: u32) -> u32 {
    a.saturating_add(b).min(TELGRENS)
}

pub(crate) const REGELS: &str = "SELECT v.dossier, b.id AS dienstverband, p.id AS persoon, p.naam, v.werkgever, \
    o.naam AS werkgever_naam, v.team, v.eerste_ziektedag, v.laatste_ziektedag, v.gerekend_vanaf, v.onderbroken_van, \
    v.onderbroken_tot_en_met, v.hervat_percentage, \
    v.stand, v.volgende_termijn, v.volgende_vanaf, v.volgende_uiterlijk FROM verzuim v \
    JOIN dienstverband b ON b.id = v.dienstverband JOIN persoon p ON p.id = b.persoon \
    JOIN organisatie o ON o.id = v.werkgever WHERE v.dossier IN ";

fn plaats(rij: &Rij) -> Uitkomst<Plaats> {
    Ok(Plaats { uiterlijk: rij.lees("volgorde")?, dossier: rij.lees("dossier")? })
}

pub(crate) fn werkregel(rij: &Rij) -> Uitkomst<Werkregel> {
    Ok(Werkregel {
        dossier: rij.lees("dossier")?,
        dienstverband: rij.lees("dienstverband")?,
        persoon: rij.lees("persoon")?,
        naam: rij.tekst("naam")?,
        werkgever: rij.lees("werkgever")?,
        werkgever_naam: rij.tekst("werkgever_naam")?,
        team: rij.misschien_tekst("team")?,
        verzuim: verzuim(rij)?,
    })
}
