// SPDX-License-Identifier: EUPL-1.2
//! One fact as JSON: its keys, read strictly. What facts mean together is judged elsewhere.

use crate::invoer::{Aard, Bron, InvoerFout, Waarde};
use poortwachter::{
    BriefWia, Daad, Dienstverband, Feit, Loonsanctie, Mogelijkheden, Sanctiesoort, TermijnId, Vangnet,
    VangnetFase, VangnetSoort,
};

pub(super) const MOGELIJKHEDEN: &[(&str, Mogelijkheden)] =
    &[("ja", Mogelijkheden::Ja), ("later", Mogelijkheden::Later), ("nee", Mogelijkheden::Nee)];
pub(super) const DIENSTVERBANDEN: &[(&str, Dienstverband)] = &[
    ("gewoon", Dienstverband::Gewoon),
    ("huishoudelijk", Dienstverband::Huishoudelijk),
    ("erd_zw", Dienstverband::ErdZw),
];
pub(super) const VANGNETTEN: &[(&str, VangnetSoort)] = &[
    ("no_risk", VangnetSoort::NoRisk),
    ("zwangerschap", VangnetSoort::Zwangerschap),
    ("orgaandonatie", VangnetSoort::Orgaandonatie),
    ("onbekend", VangnetSoort::Onbekend),
];
pub(super) const FASEN: &[(&str, VangnetFase)] = &[
    ("voor_verlof", VangnetFase::VoorVerlof),
    ("flexibel", VangnetFase::Flexibel),
    ("na_verlof", VangnetFase::NaVerlof),
];
pub(super) const SANCTIES: &[(&str, Sanctiesoort)] =
    &[("administratief", Sanctiesoort::Administratief), ("inhoudelijk", Sanctiesoort::Inhoudelijk)];

impl Bron<'_> {
    pub(super) fn feit(&self, soort: &str) -> Result<Feit, InvoerFout> {
        Ok(match soort {
            "ziek" => Feit::Ziek { van: self.dag("van")?, tot_en_met: self.mogelijke_dag("tot_en_met")? },
            "gedeeltelijk_hersteld" => {
                Feit::GedeeltelijkHersteld { per: self.dag("per")?, percentage: self.percentage()? }
            }
            "zwangerschapsverlof" => Feit::Zwangerschapsverlof {
                van: self.dag("van")?,
                tot_en_met: self.dag("tot_en_met")?,
                zelfde_oorzaak: self.ja_of_nee("zelfde_oorzaak")?,
            },
            "probleemanalyse" | "bijstelling_probleemanalyse" => Feit::Oordeel {
                bijstelling: soort == "bijstelling_probleemanalyse",
                op: self.dag("op")?,
                mogelijkheden: self.mogelijkheden()?,
            },
            "arbeidstherapie" => {
                Feit::Arbeidstherapie { van: self.dag("van")?, tot_en_met: self.mogelijke_dag("tot_en_met")? }
            }
            "uwv_brief_wia" => Feit::UwvBriefWia(self.brief()?),
            "vervroegde_iva" => Feit::VervroegdeIva {
                aangevraagd_op: self.dag("aangevraagd_op")?,
                wachttijd_tot_en_met: self.mogelijke_dag("wachttijd_tot_en_met")?,
            },
            "loonsanctie" => Feit::Loonsanctie(Loonsanctie {
                besluit_verzonden_op: self.dag("besluit_verzonden_op")?,
                weken: self.weken()?,
                tot_en_met: self.mogelijke_dag("tot_en_met")?,
                soort: self.mogelijk_woord("soort", SANCTIES)?,
            }),
            "tekortkoming_hersteld" => self.hersteld()?,
            "tekortkoming_niet_hersteld" => Feit::TekortkomingNietHersteld {
                gemeld_op: self.mogelijke_dag("gemeld_op")?,
                vastgesteld_op: self.dag("vastgesteld_op")?,
            },
            "bezwaar_loonsanctie" => Feit::BezwaarLoonsanctie(self.dag("op")?),
            "vrijwillige_verlenging" => self.verlenging()?,
            "afgeweken" => {
                self.reden()?;
                Feit::Afgeweken { termijn: self.termijn()?, tot_en_met: self.dag("tot_en_met")? }
            }
            "dienstverband" => Feit::Dienstverband(self.woord("soort", DIENSTVERBANDEN)?),
            "dienstverband_eindigt" => Feit::DienstverbandEindigt {
                op: self.dag("op")?,
                laatste_werkdag: self.mogelijke_dag("laatste_werkdag")?,
            },
            "vangnet" => Feit::Vangnet(Vangnet {
                soort: self.woord("soort", VANGNETTEN)?,
                fase: self.mogelijk_woord("fase", FASEN)?,
                duidelijk_op: self.mogelijke_dag("duidelijk_op")?,
            }),
            "aow_leeftijd" => Feit::AowLeeftijd(self.dag("op")?),
            "bedongen_arbeid_gewijzigd" => Feit::BedongenArbeidGewijzigd(self.dag("per")?),
            _ => self.gedaan(soort)?,
        })
    }

    fn gedaan(&self, soort: &str) -> Result<Feit, InvoerFout> {
        if soort == Daad::TweedeSpoorNietNodig.woord() {
            self.reden()?;
        }
        let daad = Daad::van_woord(soort).ok_or_else(|| InvoerFout::een(self.lezer.onbekend(soort, &[])))?;
        Ok(Feit::Gedaan(daad, self.dag("op")?))
    }

    /// With a report only, UWV still has to say whether all was made up for.
    fn hersteld(&self) -> Result<Feit, InvoerFout> {
        match (self.mogelijke_dag("gemeld_op")?, self.mogelijke_dag("vastgesteld_op")?) {
            (gemeld_op, Some(vastgesteld_op)) => Ok(Feit::TekortkomingHersteld { gemeld_op, vastgesteld_op }),
            (Some(gemeld), None) => Ok(Feit::TekortkomingGemeld(gemeld)),
            (None, None) => Err(self.geen_van_beide("vastgesteld_op", "gemeld_op")),
        }
    }

    /// With a request only, UWV still has to decide.
    fn verlenging(&self) -> Result<Feit, InvoerFout> {
        match (self.mogelijke_dag("verzocht_op")?, self.mogelijke_dag("tot_en_met")?) {
            (verzocht_op, Some(tot_en_met)) => Ok(Feit::VrijwilligeVerlenging { verzocht_op, tot_en_met }),
            (Some(verzocht), None) => Ok(Feit::VerlengingGevraagd(verzocht)),
            (None, None) => Err(self.geen_van_beide("tot_en_met", "verzocht_op")),
        }
    }

    fn geen_van_beide(&self, sleutel: &str, ander: &str) -> InvoerFout {
        let mut fout = self.fout(
            sleutel,
            &format!("ontbreekt; geef een dag, of alleen `{ander}` als UWV nog niet heeft beslist"),
            &format!("is missing; give a day, or only `{ander}` when UWV has not decided yet"),
        );
        fout.0.iter_mut().for_each(|fout| fout.aard = Aard::Leeg);
        fout
    }

    fn percentage(&self) -> Result<u8, InvoerFout> {
        self.heel_getal("percentage", 1, 99)
    }

    fn weken(&self) -> Result<u8, InvoerFout> {
        self.heel_getal("weken", 1, 52)
    }

    fn mogelijkheden(&self) -> Result<Mogelijkheden, InvoerFout> {
        self.woord("mogelijkheden", MOGELIJKHEDEN)
    }

    pub(super) fn reden(&self) -> Result<(), InvoerFout> {
        let reden = self.waarde("reden").and_then(Waarde::as_str).map(str::trim).unwrap_or_default();
        if reden.is_empty() {
            return Err(self.fout_van(Aard::Leeg, "reden", "ontbreekt; zeg waarom", "is missing; say why"));
        }
        Ok(())
    }

    fn termijn(&self) -> Result<TermijnId, InvoerFout> {
        let woord = self.waarde("termijn").and_then(Waarde::as_str).unwrap_or_default();
        TermijnId::van_woord(woord).ok_or_else(|| {
            self.fout_van(
                Aard::Woord,
                "termijn",
                "moet `probleemanalyse` of `plan_van_aanpak` zijn",
                "must be `probleemanalyse` or `plan_van_aanpak`",
            )
        })
    }

    fn brief(&self) -> Result<BriefWia, InvoerFout> {
        let niet = self.ja_of_nee("niet_ontvangen")?.unwrap_or(false);
        match (self.mogelijke_dag("ontvangen_op")?, niet) {
            (Some(op), false) => Ok(BriefWia::Ontvangen(op)),
            (None, true) => Ok(BriefWia::Nooit),
            _ => Err(self.fout_van(
                Aard::EenVanBeide,
                "ontvangen_op",
                "of `niet_ontvangen`: geef een van beide",
                "or `niet_ontvangen`: give one of the two",
            )),
        }
    }
}
