// SPDX-License-Identifier: EUPL-1.2
//! Walking the chain from its first row to its last, trying whether every payload opens, and saying what does not
//! fit. What stands beside the log (drafts, working notes, parked forms) is in no chain: of that it says what does not
//! open, and cannot say what is gone.
//!
//! It only reads, and works on any line: also on the file of a backup. Projections are checked in `controle`.

use crate::{
    Bevinding, Kop, Plek, Uitkomst,
    db::{Lijn, Rij, waarden},
    keten::Logrij,
    lade::gewikkeld,
    log::{is_deze_inhoud, logrij, open_gewist, plaats},
    sleutel::Sleutels,
    verbinding::{KOP, getal, lees_kop},
    wissing::{GEWIST, lees_wissing, treft},
};
use crate::{aantekening::keur_aantekeningen, concept::keur_concepten, geparkeerd::keur_geparkeerd};
use dossier::{DossierId, Lade, Wissing};
use std::collections::{BTreeSet, HashMap};

const BLADZIJDE: u32 = 500;

/// What the walk showed.
pub(crate) struct Keuring {
    /// The last row that stands there.
    pub(crate) laatste: Kop,
    /// How far the database itself says the log goes.
    pub(crate) volgens_databank: Kop,
    pub(crate) regels: u64,
    pub(crate) bevindingen: Vec<Bevinding>,
}

/// Walks the whole log. `bekend` is a head known from elsewhere, whose row must stand where it stood.
pub(crate) async fn keur(lijn: &mut Lijn, sleutels: &Sleutels, bekend: Option<Kop>) -> Uitkomst<Keuring> {
    let volgens_databank = lees_kop(lijn, KOP).await?;
    let mut wandeling = Wandeling { bekend, ..Wandeling::nieuw(sleutels) };
    loop {
        let rijen = lijn.rijen(RIJEN, waarden![getal(wandeling.laatste.aantal)?, BLADZIJDE]).await?;
        if rijen.is_empty() {
            break;
        }
        for rij in &rijen {
            wandeling.stap(rij)?;
        }
    }
    wandeling.gaten();
    wandeling.niet_gewist(lijn).await?;
    wandeling.wezen(lijn).await?;
    keur_concepten(lijn, sleutels, &mut wandeling.bevindingen).await?;
    keur_aantekeningen(lijn, sleutels, &mut wandeling.bevindingen).await?;
    keur_geparkeerd(lijn, sleutels, &mut wandeling.bevindingen).await?;
    wandeling.einde(volgens_databank);
    let Wandeling { laatste, regels, bevindingen, .. } = wandeling;
    Ok(Keuring { laatste, volgens_databank, regels, bevindingen })
}

struct Wandeling<'a> {
    sleutels: &'a Sleutels,
    bekend: Option<Kop>,
    laatste: Kop,
    /// The row before was ours and unchanged: only then must the next one name its hash.
    vorige_klopt: bool,
    regels: u64,
    weg: Vec<Plek>,
    gewist: HashMap<(DossierId, Lade), Vec<(u32, Wissing)>>,
    sleutels_weg: BTreeSet<(DossierId, Lade)>,
    bevindingen: Vec<Bevinding>,
}

impl<'a> Wandeling<'a> {
    fn nieuw(sleutels: &'a Sleutels) -> Self {
        Self {
            sleutels,
            bekend: None,
            laatste: Kop::LEEG,
            vorige_klopt: true,
            regels: 0,
            weg: Vec::new(),
            gewist: HashMap::new(),
            sleutels_weg: BTreeSet::new(),
            bevindingen: Vec::new(),
        }
    }

    fn stap(&mut self, rij: &Rij) -> Uitkomst<()> {
        let volg: u64 = rij.klein("volg")?;
        let gat = volg - self.laatste.aantal - 1;
        if gat > 0 {
            self.bevindingen.push(Bevinding::RijWeg { van: self.laatste.aantal + 1, tot_en_met: volg - 1 });
        }
        self.regels += 1;
        let gelezen = logrij(rij).and_then(|log| Ok((log, rij.hash("hash")?)));
        if let Ok((log, hash)) = gelezen {
            return self.keur_rij(rij, &log, hash, gat > 0);
        }
        self.bevindingen.push(Bevinding::RijOnleesbaar { volg });
        self.laatste = Kop { aantal: volg, hash: [0; 32] };
        self.vorige_klopt = false;
        Ok(())
    }

    fn keur_rij(&mut self, rij: &Rij, log: &Logrij, hash: [u8; 32], na_gat: bool) -> Uitkomst<()> {
        let klopt = log.klopt(&self.sleutels.keten, &hash);
        if !klopt {
            self.bevindingen.push(Bevinding::RijVeranderd(log.plek));
        } else if self.vorige_klopt && !na_gat && log.vorige != self.laatste.hash {
            self.bevindingen.push(Bevinding::KetenGebroken(log.plek));
        }
        if self.bekend.is_some_and(|bekend| bekend.aantal == log.plek.volg && bekend.hash != hash) {
            self.bevindingen.push(Bevinding::KopWijktAf { volg: log.plek.volg });
        }
        self.laatste = Kop { aantal: log.plek.volg, hash };
        self.vorige_klopt = klopt;
        if klopt { self.keur_inhoud(rij, log) } else { Ok(()) }
    }

    fn keur_inhoud(&mut self, rij: &Rij, log: &Logrij) -> Uitkomst<()> {
        let (dossier, lade) = (log.plek.dossier, log.plek.lade);
        let Some(dicht) = rij.misschien_bytes("verzegeld")? else {
            self.weg.push(log.plek);
            return Ok(());
        };
        if log.soort == GEWIST {
            let inhoud = is_deze_inhoud(log, &dicht).and_then(|()| open_gewist(log, &dicht, self.sleutels));
            let Ok(inhoud) = inhoud else {
                self.bevindingen.push(Bevinding::InhoudVeranderd(log.plek));
                return Ok(());
            };
            let wissing = lees_wissing(log.versie, &inhoud)?;
            self.gewist.entry((dossier, lade)).or_default().push((log.plek.nummer, wissing));
            return Ok(());
        }
        // Of the far side of the wall we learn that it opens, and nothing else.
        let sleutel = gewikkeld(rij, dossier, lade).ok().flatten();
        let Some(sleutel) = sleutel.filter(|sleutel| self.sleutels.wikkel.past(sleutel)) else {
            if self.sleutels_weg.insert((dossier, lade)) {
                self.bevindingen.push(Bevinding::SleutelWeg { dossier, lade });
            }
            return Ok(());
        };
        let plaats = plaats(&log.plek, &log.soort, log.versie);
        if is_deze_inhoud(log, &dicht).is_err() || !self.sleutels.wikkel.gaat_open(&sleutel, &plaats, &dicht)
        {
            self.bevindingen.push(Bevinding::InhoudVeranderd(log.plek));
        }
        Ok(())
    }

    /// A payload may be gone when an event says so, and for no other reason.
    fn gaten(&mut self) {
        for plek in &self.weg {
            let wissingen = self.gewist.get(&(plek.dossier, plek.lade));
            let mag =
                wissingen.is_some_and(|w| w.iter().any(|(zelf, wissing)| treft(wissing, *zelf, plek.nummer)));
            if !mag {
                self.bevindingen.push(Bevinding::InhoudWeg(*plek));
            }
        }
    }

    /// What was said to be erased must be gone.
    async fn niet_gewist(&mut self, lijn: &mut Lijn) -> Uitkomst<()> {
        for ((dossier, lade), wissingen) in &self.gewist {
            let rijen = lijn.rijen(NIET_GEWIST, waarden![*dossier, *lade]).await?;
            for rij in rijen {
                let plek = Plek {
                    volg: rij.klein("volg")?,
                    dossier: *dossier,
                    lade: *lade,
                    nummer: rij.klein("nummer")?,
                };
                if wissingen.iter().any(|(zelf, wissing)| treft(wissing, *zelf, plek.nummer)) {
                    self.bevindingen.push(Bevinding::NietGewist(plek));
                }
            }
        }
        Ok(())
    }

    /// Payloads without a row, and rows without a dossier.
    async fn wezen(&mut self, lijn: &mut Lijn) -> Uitkomst<()> {
        for rij in lijn.rijen(ZONDER_RIJ, waarden![]).await? {
            self.bevindingen.push(Bevinding::InhoudZonderRij {
                dossier: rij.lees("dossier")?,
                lade: rij.lees("lade")?,
                nummer: rij.klein("nummer")?,
            });
        }
        for rij in lijn.rijen(ZONDER_DOSSIER, waarden![]).await? {
            self.bevindingen.push(Bevinding::DossierWeg { dossier: rij.lees("dossier")? });
        }
        Ok(())
    }

    fn einde(&mut self, volgens_databank: Kop) {
        let bekend = self.bekend.map_or(0, |kop| kop.aantal).max(volgens_databank.aantal);
        if bekend > self.laatste.aantal {
            self.bevindingen.push(Bevinding::StaartAfgeknipt { staat_er: self.laatste.aantal, bekend });
        } else if volgens_databank != self.laatste && self.vorige_klopt {
            self.bevindingen.push(Bevinding::KopInDatabankWijktAf { volg: volgens_databank.aantal });
        }
    }
}

const RIJEN: &str = "SELECT l.volg, l.dossier, l.lade, l.nummer, l.soort, l.versie, l.geldt_vanaf, l.vastgelegd_op, l.door, \
    l.hoedanigheid, l.inhoud_hash, l.vorige, l.hash, i.verzegeld, s.id AS sleutel_id, s.arbodienst, s.gewikkeld \
    FROM log l LEFT JOIN inhoud i ON i.dossier = l.dossier AND i.lade = l.lade AND i.nummer = l.nummer \
    LEFT JOIN sleutel s ON s.id = i.sleutel WHERE l.volg > $1 ORDER BY l.volg LIMIT $2";

const NIET_GEWIST: &str = "SELECT l.volg, i.nummer FROM inhoud i \
    JOIN log l ON l.dossier = i.dossier AND l.lade = i.lade AND l.nummer = i.nummer \
    WHERE i.dossier = $1 AND i.lade = $2 AND l.soort <> 'gewist' ORDER BY i.nummer";

const ZONDER_RIJ: &str = "SELECT i.dossier, i.lade, i.nummer FROM inhoud i \
    LEFT JOIN log l ON l.dossier = i.dossier AND l.lade = i.lade AND l.nummer = i.nummer \
    WHERE l.volg IS NULL ORDER BY i.dossier, i.lade, i.nummer";

const ZONDER_DOSSIER: &str = "SELECT DISTINCT i.dossier FROM inhoud i \
    JOIN log l ON l.dossier = i.dossier AND l.lade = i.lade AND l.nummer = i.nummer \
    LEFT JOIN dossier d ON d.id = i.dossier WHERE d.id IS NULL AND l.soort <> 'gewist' ORDER BY i.dossier";
