// SPDX-License-Identifier: EUPL-1.2
//! Puts labels above and below a band so that none touches another, the edge, or the line of another label.
//!
//! A search, not a formula: each label tries the side opposite its neighbour first, low levels before high ones.
//! When no arrangement exists, the label that matters least goes, and the search starts again; its point stays on
//! the band and its figures stay in the list.

/// A label that wants a place: the x of its point, its width, how much it matters, and whether something else
/// already stands below its point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wens {
    pub(super) x: f32,
    pub(super) breedte: f32,
    pub(super) voorrang: u8,
    pub(super) liever_boven: bool,
}

/// Which side of the text stands at the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anker {
    Begin,
    Midden,
    Einde,
}

impl Anker {
    pub(super) const fn woord(self) -> &'static str {
        match self {
            Self::Begin => "start",
            Self::Midden => "middle",
            Self::Einde => "end",
        }
    }

    pub(super) const fn deel(self) -> f32 {
        match self {
            Self::Begin => 0.0,
            Self::Midden => 0.5,
            Self::Einde => 1.0,
        }
    }
}

/// The place of one label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plek {
    pub(super) boven: bool,
    pub(super) laag: u8,
    pub(super) links: f32,
    pub(super) breedte: f32,
    pub(super) x: f32,
    pub(super) anker: Anker,
}

/// Levels on each side of the band.
pub(super) const LAGEN: u8 = 3;
/// Air between two labels on one level.
const TUSSEN: f32 = 10.0;
/// Air between a label and the line of another.
const LANGS: f32 = 4.0;
/// How far the line stands inside the label when the text begins or ends there.
const INSPRONG: f32 = 7.0;
/// Steps after which a search counts as hopeless; keeps a page quick whatever comes in.
const STAPPEN: u32 = 3_000;

/// A place for every label that fits; `None` for a label that has to go. `wensen` are sorted by x.
pub(super) fn deel_in(wensen: &[Wens], breedte: f32) -> Vec<Option<Plek>> {
    let mut mee: Vec<usize> = (0..wensen.len()).filter(|i| wensen[*i].breedte <= breedte).collect();
    loop {
        let keuze: Vec<Wens> = mee.iter().map(|i| wensen[*i]).collect();
        let mut zoek = Zoektocht { wensen: &keuze, breedte, geplaatst: Vec::new(), stappen: STAPPEN };
        if zoek.verder() {
            let mut plekken = vec![None; wensen.len()];
            for (i, plek) in mee.iter().zip(zoek.geplaatst) {
                plekken[*i] = Some(plek);
            }
            return plekken;
        }
        let minste = (0..mee.len()).min_by_key(|i| (wensen[mee[*i]].voorrang, std::cmp::Reverse(*i)));
        // INVARIANT: an empty choice always succeeds, so there is a label to leave out here.
        mee.remove(minste.unwrap_or_default());
    }
}

struct Zoektocht<'a> {
    wensen: &'a [Wens],
    breedte: f32,
    geplaatst: Vec<Plek>,
    stappen: u32,
}

impl Zoektocht<'_> {
    /// Places the next label and all after it.
    fn verder(&mut self) -> bool {
        let Some(wens) = self.wensen.get(self.geplaatst.len()).copied() else { return true };
        let eerst_boven = wens.liever_boven || self.geplaatst.last().is_none_or(|vorige| !vorige.boven);
        for laag in 0..LAGEN {
            for boven in [eerst_boven, !eerst_boven] {
                for anker in [Anker::Midden, Anker::Begin, Anker::Einde] {
                    let plek = self.plek(wens, boven, laag, anker);
                    if !self.past(&plek) {
                        continue;
                    }
                    if self.stappen == 0 {
                        return false;
                    }
                    self.stappen -= 1;
                    self.geplaatst.push(plek);
                    if self.verder() {
                        return true;
                    }
                    self.geplaatst.pop();
                }
            }
        }
        false
    }

    fn plek(&self, wens: Wens, boven: bool, laag: u8, anker: Anker) -> Plek {
        let Wens { x, breedte, .. } = wens;
        let links = match anker {
            Anker::Midden => x - breedte / 2.0,
            Anker::Begin => x - INSPRONG,
            Anker::Einde => x - breedte + INSPRONG,
        };
        let binnen = links.clamp(0.0, self.breedte - breedte);
        // A label pushed in from the edge lines up with that edge.
        let anker = if links < 0.0 {
            Anker::Begin
        } else if links > binnen {
            Anker::Einde
        } else {
            anker
        };
        Plek { boven, laag, links: binnen, breedte, x, anker }
    }

    fn past(&self, plek: &Plek) -> bool {
        self.geplaatst.iter().filter(|ander| ander.boven == plek.boven).all(|ander| plek.verdraagt(ander))
    }
}

impl Plek {
    pub(super) fn rechts(&self) -> f32 {
        self.links + self.breedte
    }

    /// Can both stand on the same side?
    fn verdraagt(&self, ander: &Self) -> bool {
        match self.laag.cmp(&ander.laag) {
            std::cmp::Ordering::Equal => {
                self.rechts() + TUSSEN <= ander.links || ander.rechts() + TUSSEN <= self.links
            }
            std::cmp::Ordering::Greater => !ander.raakt_lijn(self.x),
            std::cmp::Ordering::Less => !self.raakt_lijn(ander.x),
        }
    }

    /// Would a line at this x run through the text?
    fn raakt_lijn(&self, x: f32) -> bool {
        self.links - LANGS < x && x < self.rechts() + LANGS
    }
}

/// Estimated width of bold text at this size: on the wide side, since the font is the reader's own.
pub(super) fn tekstbreedte(tekst: &str, maat: f32) -> f32 {
    let em: f32 = tekst
        .chars()
        .map(|teken| match teken {
            'i' | 'l' | 'j' | 'I' | '\'' | '|' | '!' => 0.36,
            ' ' | '.' | ',' | ':' | ';' | '(' | ')' | '-' | '·' => 0.42,
            'f' | 't' | 'r' => 0.48,
            'm' | 'w' | 'M' | 'W' | '%' | '@' => 1.04,
            'A'..='Z' => 0.77,
            _ => 0.69,
        })
        .sum();
    em * maat
}
