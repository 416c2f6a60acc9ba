// SPDX-License-Identifier: EUPL-1.2
//! De trap on paper: a step per week, weeks that repeat each other as one, and the same figures as a table. A long
//! staircase goes on below itself.

use super::zinnen::{self, weken};
use crate::Taal;
use crate::invoer::{Schemadag, Schemaweek, Urenschema};
use crate::taal::{kort, weekdag};
use serde::Serialize;

/// More steps than this do not stand beside each other.
const BREEDST: usize = 16;
/// A staircase of few steps is not drawn larger than life.
const SMALST: usize = 8;

#[derive(Debug, Serialize)]
pub(super) struct Trap {
    /// How many steps would fill the page.
    breed: usize,
    banden: Vec<Band>,
}

#[derive(Debug, Serialize)]
struct Band {
    alt: String,
    treden: Vec<Trede>,
}

#[derive(Debug, Serialize)]
struct Trede {
    kort: String,
    uren: String,
    /// Of the contract, in thousandths.
    deel: u32,
    tekort: u32,
}

impl Trap {
    pub(super) fn nieuw(schema: &Urenschema, taal: Taal) -> Self {
        let groepen: Vec<_> =
            groepen(schema).filter(|weken| weken.iter().any(|week| week.basis > 0)).collect();
        let banden = groepen.len().div_ceil(BREEDST).max(1);
        let breed = groepen.len().div_ceil(banden).max(SMALST);
        Self { breed, banden: groepen.chunks(breed).map(|groepen| Band::nieuw(groepen, taal)).collect() }
    }
}

impl Band {
    fn nieuw(groepen: &[&[Schemaweek]], taal: Taal) -> Self {
        let treden: Vec<_> = groepen.iter().filter_map(|weken| Trede::nieuw(weken)).collect();
        let uit = treden
            .iter()
            .map(|trede| format!("{}: {}", trede.kort, trede.uren))
            .collect::<Vec<_>>()
            .join(", ");
        let alt = match taal {
            Taal::Nl => format!("Trap met de uren per week. Week {uit}. De stippellijn is het contract."),
            Taal::En => {
                format!("Staircase of the hours per week. Week {uit}. The dashed line is the contract.")
            }
        };
        Self { alt, treden }
    }
}

impl Trede {
    fn nieuw(weken: &[Schemaweek]) -> Option<Self> {
        let (week, laatste) = (weken.first()?, weken.last()?);
        let deel = |minuten: u32| minuten * 1_000 / week.basis.max(1);
        let (van, tot) = (zinnen::nummer(week), zinnen::nummer(laatste));
        Some(Self {
            kort: if weken.len() == 1 { van.to_string() } else { format!("{van}–{tot}") },
            uren: kort(week.minuten),
            deel: deel(week.minuten),
            tekort: deel(week.minuten + week.tekort).saturating_sub(deel(week.minuten)),
        })
    }
}

/// A table, its heads in the same order as the cells of each row.
#[derive(Debug, Serialize)]
pub(super) struct Tabel {
    pub(super) koppen: Vec<&'static str>,
    pub(super) rijen: Vec<Vec<String>>,
}

/// Which columns a schedule needs.
struct Kolommen {
    dagen: Vec<usize>,
    stap: bool,
    tekort: bool,
    gewerkt: bool,
}

impl Tabel {
    /// The figures of the staircase.
    pub(super) fn uren(
        schema: &Urenschema,
        w: &super::woorden::Plan,
        a: [&'static str; 2],
        taal: Taal,
    ) -> Self {
        let kolommen = Kolommen::van(schema);
        let mut koppen = vec![a[0]];
        koppen.extend(kolommen.dagen.iter().map(|dag| taal.kort(*dag)));
        koppen.push(a[1]);
        koppen.extend(kolommen.stap.then_some(w.stap));
        koppen.push(w.deel);
        koppen.extend(kolommen.tekort.then_some(w.tekort));
        koppen.extend(kolommen.gewerkt.then_some(w.gewerkt));
        Self { koppen, rijen: groepen(schema).filter_map(|weken| kolommen.rij(weken, taal)).collect() }
    }
}

impl Kolommen {
    fn van(schema: &Urenschema) -> Self {
        let dagen = || schema.weken.iter().flat_map(|week| &week.dagen);
        Self {
            dagen: (0..7).filter(|op| dagen().any(|dag| weekdag(dag.dag) == *op)).collect(),
            stap: schema.weken.iter().any(|week| week.stap.is_some()),
            tekort: schema.weken.iter().any(|week| week.tekort > 0),
            gewerkt: dagen().any(|dag| dag.gewerkt.is_some()),
        }
    }

    fn rij(&self, groep: &[Schemaweek], taal: Taal) -> Option<Vec<String>> {
        let (week, laatste) = (groep.first()?, groep.last()?);
        let vrij = week.dagen.is_empty();
        let of_streep = |tekst: Option<String>| tekst.unwrap_or_else(|| "–".to_owned());
        let mut rij = vec![weken(week.maandag, laatste.maandag, taal)];
        rij.extend(self.dagen.iter().map(|op| {
            let dag = week.dagen.iter().find(|dag| weekdag(dag.dag) == *op);
            of_streep(dag.map(|dag| kort(dag.minuten)))
        }));
        rij.push(kort(week.minuten));
        if self.stap {
            rij.push(of_streep(week.stap.map(|stap| taal.procent(stap * 10))));
        }
        rij.push(of_streep((!vrij).then(|| taal.procent(week.promille))));
        if self.tekort {
            rij.push(of_streep((week.tekort > 0).then(|| kort(week.tekort))));
        }
        if self.gewerkt {
            let bekend: Vec<_> = week.dagen.iter().filter_map(|dag| dag.gewerkt).collect();
            rij.push(of_streep((!bekend.is_empty()).then(|| kort(bekend.iter().sum()))));
        }
        Some(rij)
    }
}

/// Weeks that repeat each other, together.
fn groepen(schema: &Urenschema) -> impl Iterator<Item = &[Schemaweek]> {
    schema.weken.chunk_by(gelijk)
}

fn gelijk(een: &Schemaweek, ander: &Schemaweek) -> bool {
    let dag = |dag: &Schemadag| (weekdag(dag.dag), dag.minuten, dag.gewerkt);
    (een.basis, een.tekort, een.stap) == (ander.basis, ander.tekort, ander.stap)
        && een.dagen.iter().map(dag).eq(ander.dagen.iter().map(dag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan as _;
    use jiff::civil::date;

    /// So many weeks of one day, each with its own hours.
    fn schema(uren: impl Iterator<Item = u32>) -> Urenschema {
        let maandag = |nummer: i64| date(2026, 11, 23).saturating_add((7 * nummer).days());
        let week = |(uren, nummer): (u32, i64)| {
            let dag = Schemadag {
                dag: maandag(nummer),
                minuten: uren * 60,
                gewerkt: None,
                blokken: vec![],
                taken: vec![],
            };
            let (minuten, dagen) = (uren * 60, vec![dag]);
            Schemaweek {
                maandag: maandag(nummer),
                stap: None,
                basis: 2_400,
                promille: 0,
                minuten,
                tekort: 120,
                dagen,
            }
        };
        Urenschema { weken: uren.zip(0..).map(week).collect(), ..Urenschema::default() }
    }

    #[test]
    fn gelijke_weken_zijn_een_trede_en_wie_niet_kijkt_hoort_dezelfde_cijfers() {
        let trap = Trap::nieuw(&schema([2, 4, 4, 8].into_iter()), Taal::Nl);
        assert_eq!(trap.banden.len(), 1);
        assert_eq!(
            trap.banden[0].alt,
            "Trap met de uren per week. Week 48: 2, 49–50: 4, 51: 8. De stippellijn is het contract."
        );
        assert_eq!((trap.breed, trap.banden[0].treden[0].deel, trap.banden[0].treden[0].tekort), (8, 50, 50));
    }

    #[test]
    fn een_lange_trap_gaat_onder_zichzelf_verder() {
        let trap = Trap::nieuw(&schema(1..=33), Taal::Nl);
        assert_eq!(trap.banden.iter().map(|band| band.treden.len()).collect::<Vec<_>>(), [11, 11, 11]);
        assert!(Trap::nieuw(&schema([].into_iter()), Taal::Nl).banden.is_empty());
    }
}
