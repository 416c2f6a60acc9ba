// SPDX-License-Identifier: EUPL-1.2
//! The band for a PDF: the drawing of the screen as areas, lines, dots and words, for the typesetter to draw.

use super::Tijdlijn;
use super::beeld::{Beeld, maat};
use formulieren::Band;

impl Tijdlijn {
    /// The drawing, with its description.
    pub fn op_papier(&self) -> Band {
        let beeld = &self.beeld;
        Band {
            beschrijving: format!("{}. {}", self.titel(), self.beschrijving),
            breedte: beeld.breedte,
            hoogte: beeld.hoogte,
            vlakken: vlakken(beeld),
            strepen: strepen(beeld),
            stippen: beeld
                .stippen
                .iter()
                .map(|stip| (stip.soort.woord(), [stip.x, beeld.midden()]))
                .collect(),
            teksten: teksten(beeld),
        }
    }
}

fn vlakken(beeld: &Beeld) -> Vec<(&'static str, [f32; 4])> {
    let op_band = |x: f32, breedte: f32| [x, beeld.y, breedte, maat::BAND];
    let mut uit = vec![("band", op_band(maat::RAND, beeld.band_breedte()))];
    if beeld.geweest > 0.0 {
        uit.push(("geweest", op_band(maat::RAND, beeld.geweest)));
    }
    uit.extend(beeld.vensters.iter().map(|(x, breedte)| ("venster", op_band(*x, *breedte))));
    uit.extend(beeld.onderbrekingen.iter().map(|(x, breedte)| ("onderbreking", op_band(*x, *breedte))));
    uit.extend(
        beeld.vandaag.iter().map(|vlag| ("vandaag", [vlag.links, beeld.y - 26.0, vlag.breedte, 21.0])),
    );
    uit
}

fn strepen(beeld: &Beeld) -> Vec<[f32; 3]> {
    let bijschriften = beeld
        .stippen
        .iter()
        .filter_map(|stip| stip.bijschrift.as_ref().map(|bij| [stip.x, beeld.midden(), bij.streep_tot]));
    let onder = beeld.y + maat::BAND;
    let weken = beeld.weken.iter().map(|week| [week.x, onder, onder + 5.0]);
    let vandaag = beeld.vandaag.iter().map(|vlag| [vlag.x, beeld.y - 6.0, beeld.y + 20.0]);
    bijschriften.chain(weken).chain(vandaag).collect()
}

type Woorden = (&'static str, &'static str, [f32; 2], String);

fn teksten(beeld: &Beeld) -> Vec<Woorden> {
    let mut uit: Vec<Woorden> = Vec::new();
    for week in &beeld.weken {
        let plek = [week.tekst_x(), beeld.y + maat::BAND + 18.0];
        uit.push(("week", week.anker, plek, week.tekst.clone()));
    }
    for bij in beeld.stippen.iter().filter_map(|stip| stip.bijschrift.as_ref()) {
        uit.push(("wat", bij.anker, [bij.x, bij.wat.0], bij.wat.1.clone()));
        uit.push(("wanneer", bij.anker, [bij.x, bij.wanneer.0], bij.wanneer.1.clone()));
    }
    if let Some(vlag) = &beeld.vandaag {
        uit.push(("vandaag", "middle", [vlag.midden(), beeld.y - 11.0], vlag.tekst.clone()));
    }
    uit
}
