// SPDX-License-Identifier: EUPL-1.2
//! What was typed on the page of a schedule, and which button was pressed. All of it travels in the form: every field,
//! and for each day on which somebody changed the tasks a hidden one.

use super::sleutels::{GEMAAKT, WEEK, bestaat};
use crate::web::Taal;
use opbouw::{Dag, Plan};
use std::collections::{BTreeMap, BTreeSet};

/// No schedule has more days.
const DAGEN: usize = Plan::WEKEN as usize * 7;
/// What a first visit finds filled in: the coach's first example, and the same as a table of one's own.
const VOORBEELD: [(&str, &str); 34] = [
    ("ma", "8"),
    ("di", "8"),
    ("wo", "8"),
    ("do", "8"),
    ("soort", "wekelijks"),
    ("stappen", "25, 50, 75, 100"),
    ("weken", "4"),
    ("begin_uren_per_dag", "2"),
    ("erbij", "1"),
    ("elke_weken", "1"),
    ("ander_stappen", "20, 40, 60, 80, 100"),
    ("ander_weken", "6"),
    ("ander_begin_uren_per_dag", "2"),
    ("ander_erbij", "1"),
    ("ander_elke_weken", "2"),
    ("takenopbouw_weken", "4"),
    ("taak-1-tempo", "100"),
    ("taak-1-zwaarte", "licht"),
    ("eigen-1-ma", "2"),
    ("eigen-1-di", "2"),
    ("eigen-1-wo", "2"),
    ("eigen-1-do", "2"),
    ("eigen-2-ma", "4"),
    ("eigen-2-di", "4"),
    ("eigen-2-wo", "4"),
    ("eigen-2-do", "4"),
    ("eigen-3-ma", "6"),
    ("eigen-3-di", "6"),
    ("eigen-3-wo", "6"),
    ("eigen-3-do", "6"),
    ("eigen-4-ma", "8"),
    ("eigen-4-di", "8"),
    ("eigen-4-wo", "8"),
    ("eigen-4-do", "8"),
];

/// What came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Staat {
    velden: BTreeMap<String, String>,
    /// The rows of each kind, counted once.
    tal: [Tal; 3],
    /// Tasks that somebody put on a day, as the numbers of their rows.
    pub(super) gezet: BTreeMap<Dag, Vec<usize>>,
    /// Which rows were added to, or taken from, when that was what was asked.
    pub(super) bewerkt: Option<Rijsoort>,
    /// The language that was chosen just now.
    pub(super) taal: Option<Taal>,
}

/// How many rows there are of something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Tal {
    laatste: usize,
    gevuld: Vec<usize>,
}

/// Something of which there can be several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rijsoort {
    /// A week of one's own table.
    Eigen,
    /// A limit of the bedrijfsarts.
    Grens,
    /// A task.
    Taak,
}

impl Rijsoort {
    const ALLE: [Self; 3] = [Self::Eigen, Self::Grens, Self::Taak];

    /// Begins the names of its fields.
    pub(super) const fn woord(self) -> &'static str {
        match self {
            Self::Eigen => "eigen",
            Self::Grens => "grens",
            Self::Taak => "taak",
        }
    }

    /// The first field of a row: always sent, also when it is empty.
    const fn eerste(self) -> &'static str {
        match self {
            Self::Eigen => "ma",
            Self::Grens => "van",
            Self::Taak => "naam",
        }
    }

    /// More than anyone has; keeps a form from growing without end. A table may be one week too long, to be refused.
    pub(super) const fn hoogst(self) -> usize {
        match self {
            Self::Eigen => 105,
            Self::Grens | Self::Taak => 20,
        }
    }

    /// Number and field of a name that is one of its fields.
    pub(super) fn deel(self, naam: &str) -> Option<(usize, &str)> {
        let (nummer, veld) = naam.strip_prefix(self.woord())?.strip_prefix('-')?.split_once('-')?;
        let nummer = nummer.parse().ok().filter(|nummer| (1..=self.hoogst()).contains(nummer))?;
        Some((nummer, veld))
    }

    /// Kind, number and field of a name that is a field of a row.
    pub(super) fn van(naam: &str) -> Option<(Self, usize, &str)> {
        Self::ALLE.into_iter().find_map(|soort| soort.deel(naam).map(|(nummer, veld)| (soort, nummer, veld)))
    }

    /// The name of a field of a row.
    pub(super) fn veld(self, nummer: usize, veld: &str) -> String {
        format!("{}-{nummer}-{veld}", self.woord())
    }
}

impl Staat {
    /// An example that begins next Monday.
    pub(super) fn voorbeeld(vandaag: Dag) -> Self {
        let maandag = vandaag.plus(7 - i32::from(vandaag.weekdag().to_monday_zero_offset()));
        let velden = VOORBEELD.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned()));
        let start = ("start".to_owned(), maandag.to_string());
        let mut zelf = Self { velden: velden.chain([start]).collect(), ..Self::default() };
        zelf.tel();
        zelf
    }

    /// Sorts the parts of a form, and does what changes the form itself.
    pub(super) fn lees(delen: Vec<(String, String)>) -> Self {
        let mut zelf = Self::default();
        let (mut op, mut was) = (BTreeMap::<Dag, Vec<usize>>::new(), BTreeMap::new());
        for (naam, waarde) in delen {
            let dag = |soort: &str| naam.strip_prefix(soort).and_then(|dag| Dag::lees(dag).ok());
            if let Some(dag) = dag("op-") {
                op.entry(dag).or_default().extend(nummers(&waarde));
            } else if let Some(dag) = dag("was-") {
                was.insert(dag, nummers(&waarde));
            } else if let Some(dag) = dag("zet-") {
                zelf.zet(dag, nummers(&waarde));
            } else if bestaat(&naam) {
                zelf.velden.insert(naam, waarde.trim().to_owned());
            }
        }
        // A day that still stands as it was shown was not changed: it goes on following the proposal.
        for (dag, taken) in op.into_iter().filter(|(dag, taken)| was.get(dag) != Some(taken)) {
            zelf.zet(dag, taken);
        }
        zelf.taal = zelf.velden.remove("taal").as_deref().and_then(Taal::lees);
        let actie = zelf.velden.remove("actie").unwrap_or_default();
        zelf.tel();
        zelf.doe(&actie);
        zelf.tel();
        zelf
    }

    /// Tasks on a day; what nobody can have chosen on the page is left out.
    fn zet(&mut self, dag: Dag, taken: Vec<usize>) {
        if self.gezet.len() < DAGEN || self.gezet.contains_key(&dag) {
            self.gezet.insert(dag, eens(taken));
        }
    }

    /// Was only another language asked for, where no schedule was made yet?
    pub(super) fn vroeg_geen_schema(&self) -> bool {
        self.taal.is_some() && self.van(GEMAAKT).is_empty()
    }

    /// What was typed in this field.
    pub(super) fn van(&self, naam: &str) -> &str {
        self.velden.get(naam).map_or("", String::as_str)
    }

    /// What was typed in this field of a row.
    pub(super) fn van_rij(&self, soort: Rijsoort, nummer: usize, veld: &str) -> &str {
        self.van(&soort.veld(nummer, veld))
    }

    /// How many rows the form has; one that is empty, when there is none.
    pub(super) fn aantal(&self, soort: Rijsoort) -> usize {
        self.tal[soort as usize].laatste.max(1)
    }

    /// The rows in which anything is filled in, of a table up to the last of those.
    pub(super) fn gevuld(&self, soort: Rijsoort) -> &[usize] {
        &self.tal[soort as usize].gevuld
    }

    fn tel(&mut self) {
        let vanzelf =
            |veld: &str, waarde: &str| matches!((veld, waarde), ("zwaarte", "licht") | ("tempo", "100"));
        let (mut laatste, mut gevuld) = ([0; 3], [const { BTreeSet::new() }; 3]);
        for (naam, waarde) in &self.velden {
            let Some((soort, nummer, veld)) = Rijsoort::van(naam) else { continue };
            laatste[soort as usize] = nummer.max(laatste[soort as usize]);
            if !waarde.is_empty() && !vanzelf(veld, waarde) {
                gevuld[soort as usize].insert(nummer);
            }
        }
        self.tal = Rijsoort::ALLE.map(|soort| {
            let rijen = &gevuld[soort as usize];
            let gevuld = match soort {
                Rijsoort::Eigen => (1..=rijen.last().copied().unwrap_or(0)).collect(),
                Rijsoort::Grens | Rijsoort::Taak => rijen.iter().copied().collect(),
            };
            Tal { laatste: laatste[soort as usize], gevuld }
        });
    }

    fn doe(&mut self, actie: &str) {
        let mut delen = actie.split(':');
        let wat = delen.next().unwrap_or_default();
        let soort =
            delen.next().and_then(|woord| Rijsoort::ALLE.into_iter().find(|soort| soort.woord() == woord));
        let nummer = delen.next().and_then(|nummer| nummer.parse().ok());
        match (wat, soort, nummer) {
            ("erbij", Some(soort), _) => self.erbij(soort),
            ("weg", Some(soort), Some(nummer)) => self.weg(soort, nummer),
            ("voorstel", ..) => self.gezet.clear(),
            _ => return,
        }
        self.bewerkt = soort;
    }

    /// One row more; a week of a table begins as the one before it.
    fn erbij(&mut self, soort: Rijsoort) {
        let laatste = self.aantal(soort);
        let nummer = laatste + 1;
        if nummer > soort.hoogst() {
            return;
        }
        self.velden.insert(soort.veld(nummer, soort.eerste()), String::new());
        if soort == Rijsoort::Eigen {
            for dag in WEEK {
                let uren = self.van_rij(soort, laatste, dag).to_owned();
                self.velden.insert(soort.veld(nummer, dag), uren);
            }
        }
    }

    fn weg(&mut self, soort: Rijsoort, weg: usize) {
        let velden = std::mem::take(&mut self.velden).into_iter().filter_map(|(naam, waarde)| {
            let Some((nummer, veld)) = soort.deel(&naam) else { return Some((naam, waarde)) };
            Some((soort.veld(schuif(nummer, weg)?, veld), waarde))
        });
        self.velden = velden.collect();
        if soort == Rijsoort::Taak {
            // A day that somebody emptied stays empty; one that loses its only task follows the proposal again.
            self.gezet.retain(|_, taken| {
                let was_leeg = taken.is_empty();
                *taken = taken.iter().filter_map(|nummer| schuif(*nummer, weg)).collect();
                was_leeg || !taken.is_empty()
            });
        }
    }
}

/// The number of a row after another one went; none of the one that went.
fn schuif(nummer: usize, weg: usize) -> Option<usize> {
    (nummer != weg).then(|| nummer - usize::from(nummer > weg))
}

fn nummers(tekst: &str) -> Vec<usize> {
    tekst.split(' ').filter_map(|nummer| nummer.parse().ok()).collect()
}

/// Nobody does a task twice on a day, nor one that no row can hold.
fn eens(taken: Vec<usize>) -> Vec<usize> {
    let mut uit = Vec::new();
    for taak in taken.into_iter().filter(|taak| (1..=Rijsoort::Taak.hoogst()).contains(taak)) {
        if !uit.contains(&taak) {
            uit.push(taak);
        }
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lees(vraag: &str) -> Staat {
        let delen = vraag.split('&').filter_map(|deel| deel.split_once('='));
        Staat::lees(delen.map(|(naam, waarde)| (naam.to_owned(), waarde.to_owned())).collect())
    }

    #[test]
    fn een_rij_erbij_en_een_rij_weg() {
        let staat = lees(
            "taak-1-naam=a&taak-2-naam=b&taak-3-naam=c&zet-2026-11-23=1 3&zet-2026-11-24=2&zet-2026-11-25=&actie=weg:taak:2",
        );
        assert_eq!(
            (staat.van("taak-1-naam"), staat.van("taak-2-naam"), staat.aantal(Rijsoort::Taak)),
            ("a", "c", 2)
        );
        let gezet: Vec<_> = staat.gezet.values().cloned().collect();
        assert_eq!(gezet, [vec![1, 2], vec![]], "only what a person emptied stays empty");
        assert!(!staat.gezet.contains_key(&Dag::lees("2026-11-24").expect("a day")));
        assert_eq!(staat.bewerkt, Some(Rijsoort::Taak));
        let staat = lees("eigen-1-ma=2&eigen-1-di=3&actie=erbij:eigen");
        assert_eq!((staat.van("eigen-2-ma"), staat.van("eigen-2-di")), ("2", "3"));
        let staat = lees("taak-1-naam=a&actie=weg:taak:1");
        assert_eq!((staat.aantal(Rijsoort::Taak), staat.gevuld(Rijsoort::Taak).len()), (1, 0));
        let staat = lees("grens-20-van=&actie=erbij:grens");
        assert_eq!(staat.aantal(Rijsoort::Grens), 20, "no more than anyone has");
    }

    #[test]
    fn wat_er_niet_in_staat_telt_niet_mee() {
        let staat = lees(
            "taak-1-naam=&taak-1-zwaarte=licht&taak-1-tempo=100&taak-2-naam=b&taak-3-naam=&taak-3-leuk=ja",
        );
        assert_eq!(staat.gevuld(Rijsoort::Taak), [2, 3]);
        let staat = lees("eigen-1-ma=&eigen-2-ma=4&eigen-3-ma=");
        assert_eq!(staat.gevuld(Rijsoort::Eigen), [1, 2], "a week without hours can come before one with");
        assert!(lees("grens-1-van=").gevuld(Rijsoort::Grens).is_empty());
    }

    #[test]
    fn alleen_wat_het_formulier_heeft_en_kan_hebben_blijft() {
        let staat = lees(
            "ma=8&onzin=x&taak-1-naam=a&taak-01-naam=b&taak-21-naam=c&taak-1-onzin=d&ander_onzin=e\
             &zet-2026-11-23=1 1 0 21 20&ander_weken=6",
        );
        let namen: Vec<_> = staat.velden.keys().map(String::as_str).collect();
        assert_eq!(namen, ["ander_weken", "ma", "taak-1-naam"]);
        assert_eq!(staat.gezet.into_values().collect::<Vec<_>>(), [vec![1, 20]]);
        let dag = Dag::lees("2026-01-01").expect("a day");
        let veel = (0..2_000).map(|na| (format!("zet-{}", dag.plus(na)), "1".to_owned()));
        assert_eq!(Staat::lees(veel.collect()).gezet.len(), 728, "no schedule has more days");
    }

    #[test]
    fn alleen_wat_iemand_veranderde_blijft_staan() {
        let staat = lees(
            "was-2026-11-23=1&op-2026-11-23=1&op-2026-11-23=&was-2026-11-24=1&op-2026-11-24=2&op-2026-11-24=2",
        );
        assert_eq!(
            staat.gezet.into_iter().collect::<Vec<_>>(),
            [(Dag::lees("2026-11-24").expect("a day"), vec![2])]
        );
        assert!(lees("zet-2026-11-24=2&actie=voorstel").gezet.is_empty());
    }
}
