// SPDX-License-Identifier: EUPL-1.2
//! The typesetter: a template and data in, one PDF out.
//!
//! Templates are code, data is data: it reaches a template as the file `data.json` and never as markup. Names of files
//! are fixed, for the typesetter remembers each name for ever.

use crate::tekst::Letter;
use jiff::civil::Date;
use serde::Serialize;
use std::sync::LazyLock;
use ttf_parser::Face;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// A finished PDF.
#[derive(Clone, PartialEq, Eq)]
pub struct Pdf {
    bytes: Vec<u8>,
    bladzijden: usize,
}

impl Pdf {
    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file, to give away.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// How many pages it has.
    pub fn bladzijden(&self) -> usize {
        self.bladzijden
    }
}

impl std::fmt::Debug for Pdf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What stands in it is nobody's business in a log.
        write!(f, "Pdf({} bytes, {} pages)", self.bytes.len(), self.bladzijden)
    }
}

/// The typesetter refused. Its words may quote the input, so they are not part of the message.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("the typesetter refuses the form")]
pub struct FormulierFout {
    melding: String,
}

impl FormulierFout {
    /// What the typesetter said; may hold personal data: for a test or a developer, never for a log.
    pub fn melding(&self) -> &str {
        &self.melding
    }
}

impl std::fmt::Debug for FormulierFout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FormulierFout")
    }
}

/// Which template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sjabloon {
    Plan,
    Probleemanalyse,
    Stuk,
    Werkhervattingsplan,
    WerkhervattingsplanLeeg,
    Weekkaart,
    Overzicht,
}

/// Sets `data` with `sjabloon`; the file says that it was made on `dag`.
pub(crate) fn zet(sjabloon: Sjabloon, data: &impl Serialize, dag: Date) -> Result<Pdf, FormulierFout> {
    let data = serde_json::to_vec(data).map_err(|fout| FormulierFout { melding: fout.to_string() })?;
    let options = PdfOptions {
        // The identity of the file follows from what stands in it, so that equal input gives equal bytes.
        ident: Smart::Custom(format!("hervat:{sjabloon:?}:{:032x}", typst::utils::hash128(&data))),
        creator: Smart::Custom(Some("Hervat".to_owned())),
        timestamp: moment(dag),
        standards: VAST.normen.clone(),
        ..PdfOptions::default()
    };
    let wereld = Wereld { hoofd: sjabloon, data: Bytes::new(data) };
    let uitkomst = typst::compile::<PagedDocument>(&wereld).output.and_then(|document| {
        let bytes = typst_pdf::pdf(&document, &options)?;
        Ok(Pdf { bytes, bladzijden: document.pages().len() })
    });
    let bladzijden = uitkomst.as_ref().map_or(0, Pdf::bladzijden);
    comemo::evict(if bladzijden > VEEL_BLADZIJDEN { 0 } else { BEWAARD });
    uitkomst.map_err(|meldingen| FormulierFout { melding: samen(&meldingen) })
}

/// Results of the last ten forms are kept: that is what makes the next one quick without memory growing.
const BEWAARD: usize = 10;

/// After a form of more pages than this nothing is kept: it would hold on to hundreds of megabytes.
const VEEL_BLADZIJDEN: usize = 50;

/// The letters that the forms are set in.
pub(crate) fn letter() -> Letter<'static> {
    Letter::van(&VAST.maten)
}

fn moment(dag: Date) -> Option<Timestamp> {
    let (maand, dag_van_maand) = (u8::try_from(dag.month()).ok()?, u8::try_from(dag.day()).ok()?);
    Datetime::from_ymd_hms(dag.year().into(), maand, dag_van_maand, 0, 0, 0).map(Timestamp::new_utc)
}

fn samen(meldingen: &[SourceDiagnostic]) -> String {
    let regels: Vec<_> = meldingen
        .iter()
        .flat_map(|melding| std::iter::once(&melding.message).chain(melding.hints.iter().map(|tip| &tip.v)))
        .map(ToString::to_string)
        .collect();
    regels.join("; ")
}

/// Everything that is the same for each form.
struct Vast {
    library: LazyHash<Library>,
    boek: LazyHash<FontBook>,
    letters: Vec<Font>,
    maten: Face<'static>,
    normen: PdfStandards,
    basis: Source,
    plan: Source,
    probleemanalyse: Source,
    stuk: Source,
    werkhervattingsplan: Source,
    werkhervattingsplan_leeg: Source,
    weekkaart: Source,
    overzicht: Source,
    data: FileId,
}

static VAST: LazyLock<Vast> = LazyLock::new(|| {
    let letters: Vec<_> = [notosans::REGULAR_TTF, notosans::BOLD_TTF]
        .into_iter()
        .map(|bytes| Font::new(Bytes::new(bytes), 0).expect("invariant: an embedded font is a font"))
        .collect();
    Vast {
        library: LazyHash::new(
            Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
        ),
        boek: LazyHash::new(FontBook::from_fonts(&letters)),
        letters,
        maten: Face::parse(notosans::REGULAR_TTF, 0).expect("invariant: an embedded font is a font"),
        normen: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .expect("invariant: one file can keep to both"),
        basis: bron("basis.typ", include_str!("../sjablonen/basis.typ")),
        plan: bron("plan.typ", include_str!("../sjablonen/plan.typ")),
        probleemanalyse: bron("probleemanalyse.typ", include_str!("../sjablonen/probleemanalyse.typ")),
        stuk: bron("stuk.typ", include_str!("../sjablonen/stuk.typ")),
        werkhervattingsplan: bron(
            "werkhervattingsplan.typ",
            include_str!("../sjablonen/werkhervattingsplan.typ"),
        ),
        werkhervattingsplan_leeg: bron(
            "werkhervattingsplan_leeg.typ",
            include_str!("../sjablonen/werkhervattingsplan_leeg.typ"),
        ),
        weekkaart: bron("weekkaart.typ", include_str!("../sjablonen/weekkaart.typ")),
        overzicht: bron("overzicht.typ", include_str!("../sjablonen/overzicht.typ")),
        data: bestand("data.json"),
    }
});

fn bron(naam: &str, tekst: &str) -> Source {
    Source::new(bestand(naam), tekst.to_owned())
}

fn bestand(naam: &str) -> FileId {
    let pad = VirtualPath::new(naam).expect("invariant: a plain name is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, pad))
}

/// What one run of the typesetter can see: the templates, the letters, and the data of one form.
struct Wereld {
    hoofd: Sjabloon,
    data: Bytes,
}

impl Wereld {
    fn bronnen() -> [&'static Source; 8] {
        [
            &VAST.basis,
            &VAST.plan,
            &VAST.probleemanalyse,
            &VAST.stuk,
            &VAST.werkhervattingsplan,
            &VAST.werkhervattingsplan_leeg,
            &VAST.weekkaart,
            &VAST.overzicht,
        ]
    }
}

impl World for Wereld {
    fn library(&self) -> &LazyHash<Library> {
        &VAST.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &VAST.boek
    }

    fn main(&self) -> FileId {
        match self.hoofd {
            Sjabloon::Plan => VAST.plan.id(),
            Sjabloon::Probleemanalyse => VAST.probleemanalyse.id(),
            Sjabloon::Stuk => VAST.stuk.id(),
            Sjabloon::Werkhervattingsplan => VAST.werkhervattingsplan.id(),
            Sjabloon::WerkhervattingsplanLeeg => VAST.werkhervattingsplan_leeg.id(),
            Sjabloon::Weekkaart => VAST.weekkaart.id(),
            Sjabloon::Overzicht => VAST.overzicht.id(),
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bron = Self::bronnen().into_iter().find(|bron| bron.id() == id);
        bron.cloned().ok_or_else(|| FileError::NotFound(id.vpath().get_without_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == VAST.data {
            return Ok(self.data.clone());
        }
        self.source(id).map(|bron| Bytes::from_string(bron.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        VAST.letters.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // A form says the day that it was given, and no other.
        None
    }
}
