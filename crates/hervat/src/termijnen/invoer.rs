// SPDX-License-Identifier: EUPL-1.2
//! Facts as JSON, read strictly: an unknown key, a day that does not exist or a contradiction is refused by field.

mod feit;
mod vorm;

pub(crate) use vorm::{Sleutel, Sleutelsoort, namen, sleutels};

use crate::invoer::{Aard, Bron, InvoerFout, Leesfout, Lezer, Waarde};
use poortwachter::{Dag, Feit, Feiten, Geweigerd, Taal};

/// What was given: the facts, and the day to answer for when it was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoer {
    /// The facts, checked.
    pub feiten: Feiten,
    /// `vandaag`, when given.
    pub vandaag: Option<Dag>,
    /// `kenmerk`, when given: what keeps this illness apart from another that began on the same day. A calendar shows
    /// its hash; it is not answered.
    pub kenmerk: Option<String>,
}

/// A `kenmerk` has at most so many characters.
const KENMERK_HOOGSTENS: usize = 100;

/// Reads one object `{"vandaag": …, "kenmerk": …, "feiten": […]}`.
///
/// # Errors
/// Every field that is wrong, each with what to do.
pub fn lees(json: &str, taal: Taal) -> Result<Invoer, InvoerFout> {
    let lezer = Lezer { taal };
    let waarde = lezer.json(json)?;
    let object = lezer.object(&waarde, "")?;
    lezer.sleutels(object, "", &["vandaag", "kenmerk", "feiten"])?;
    let bron = Bron { lezer, plek: String::new(), pad: String::new(), object };
    let vandaag = bron.mogelijke_dag("vandaag")?;
    let kenmerk = bron.mogelijke_tekst("kenmerk")?;
    if kenmerk.is_some_and(|kenmerk| kenmerk.chars().count() > KENMERK_HOOGSTENS) {
        return Err(bron.te_lang("kenmerk", KENMERK_HOOGSTENS));
    }
    let lijst = object.get("feiten").and_then(Waarde::as_array).ok_or_else(|| {
        InvoerFout::een(lezer.kies("`feiten` ontbreekt of is geen lijst", "`feiten` is missing or no list"))
    })?;
    let mut fouten = Vec::new();
    let mut feiten = Vec::with_capacity(lijst.len());
    for (plaats, feit) in lijst.iter().enumerate() {
        match lezer.feit(feit, plaats) {
            Ok(feit) => feiten.push(feit),
            Err(fout) => fouten.extend(fout.op_plaats(plaats).0),
        }
    }
    if !fouten.is_empty() {
        return Err(InvoerFout(fouten));
    }
    let feiten = Feiten::nieuw(&feiten).map_err(|geweigerd| {
        InvoerFout(geweigerd.into_iter().map(|g| lezer.geweigerd(lijst, g)).collect())
    })?;
    Ok(Invoer { feiten, vandaag, kenmerk: kenmerk.map(str::to_owned) })
}

/// Facts of the contract and their keys; the first is `feit` itself and is left out.
const FEITEN: &[(&str, &[&str])] = &[
    ("ziek", &["van", "tot_en_met"]),
    ("gedeeltelijk_hersteld", &["per", "percentage"]),
    ("zwangerschapsverlof", &["van", "tot_en_met", "zelfde_oorzaak"]),
    ("ziekmelding_arbodienst", &["op"]),
    ("geen_langdurig_verzuim_verwacht", &["op"]),
    ("langdurig_verzuim_blijkt", &["op"]),
    ("probleemanalyse", &["op", "mogelijkheden"]),
    ("bijstelling_probleemanalyse", &["op", "mogelijkheden"]),
    ("plan_van_aanpak", &["op"]),
    ("evaluatie", &["op"]),
    ("uwv_melding_42_weken", &["op"]),
    ("eerstejaarsevaluatie", &["op"]),
    ("tweede_spoor", &["op"]),
    ("tweede_spoor_niet_nodig", &["op", "reden"]),
    ("re_integratieverslag", &["op"]),
    ("wia_aanvraag", &["op"]),
    ("arbeidstherapie", &["van", "tot_en_met"]),
    ("uwv_brief_wia", &["ontvangen_op", "niet_ontvangen"]),
    ("vervroegde_iva", &["aangevraagd_op", "wachttijd_tot_en_met"]),
    ("loonsanctie", &["besluit_verzonden_op", "weken", "tot_en_met", "soort"]),
    ("tekortkoming_hersteld", &["gemeld_op", "vastgesteld_op"]),
    ("tekortkoming_niet_hersteld", &["gemeld_op", "vastgesteld_op"]),
    ("bezwaar_loonsanctie", &["op"]),
    ("vrijwillige_verlenging", &["verzocht_op", "tot_en_met"]),
    ("afgeweken", &["termijn", "tot_en_met", "reden"]),
    ("dienstverband", &["soort"]),
    ("dienstverband_eindigt", &["op", "laatste_werkdag"]),
    ("verkort_re_integratieverslag", &["op"]),
    ("uwv_melding_einde_dienstverband", &["op"]),
    ("uwv_melding_vangnet", &["op"]),
    ("vangnet", &["soort", "fase", "duidelijk_op"]),
    ("aow_leeftijd", &["op"]),
    ("bedongen_arbeid_gewijzigd", &["per"]),
    ("niet_terug_verwacht", &["op"]),
];

impl Lezer {
    /// Nearly every fact is good: only of one that is not is put into words where it stands.
    fn feit(self, waarde: &Waarde<'_>, plaats: usize) -> Result<Feit, InvoerFout> {
        self.lees_feit(waarde, None).or_else(|_| self.lees_feit(waarde, Some(plaats)))
    }

    fn lees_feit(self, waarde: &Waarde<'_>, plaats: Option<usize>) -> Result<Feit, InvoerFout> {
        let feit = self.kies("feit", "fact");
        let nummer = plaats.map_or_else(String::new, |plaats| format!("{feit} {}: ", plaats + 1));
        let object = self.object(waarde, &nummer)?;
        let Some(soort) = object.get("feit").and_then(Waarde::as_str) else {
            return Err(InvoerFout::een(
                nummer + self.kies("de sleutel `feit` ontbreekt", "the key `feit` is missing"),
            ));
        };
        let Some((_, sleutels)) = FEITEN.iter().find(|(naam, _)| *naam == soort) else {
            let namen: Vec<_> = FEITEN.iter().map(|(naam, _)| *naam).collect();
            return Err(InvoerFout::een(nummer + &self.onbekend(soort, &namen)));
        };
        let plek = plaats.map_or_else(String::new, |plaats| format!("{feit} {}, `{soort}`: ", plaats + 1));
        if !object.keys().all(|sleutel| sleutel == "feit" || sleutels.contains(&sleutel)) {
            let bekend: Vec<_> = std::iter::once("feit").chain(sleutels.iter().copied()).collect();
            self.sleutels(object, &plek, &bekend)?;
        }
        let bron = Bron { lezer: self, plek, pad: String::new(), object };
        // Only a fact that is wrong is looked at key by key: then everything that is wrong with it is said at once.
        bron.feit(soort).map_err(|eerste| {
            let alle: Vec<_> =
                vorm::sleutels(soort).iter().filter_map(|sleutel| bron.keur(sleutel).err()).collect();
            if alle.is_empty() {
                eerste
            } else {
                InvoerFout(alle.into_iter().flat_map(|fout| fout.0).collect())
            }
        })
    }

    fn geweigerd(self, lijst: &[Waarde<'_>], geweigerd: Geweigerd) -> Leesfout {
        let zin = geweigerd.bezwaar.tekst(self.taal);
        let zin = match geweigerd.feit {
            None => zin,
            Some(plaats) => {
                let soort = lijst.get(plaats).and_then(|feit| feit.get("feit")).and_then(Waarde::as_str);
                let (woord, soort) = (self.kies("feit", "fact"), soort.unwrap_or_default());
                format!("{woord} {}, `{soort}`: `{}` {zin}", plaats + 1, geweigerd.sleutel)
            }
        };
        let (plaats, sleutel) = (geweigerd.feit, Some(geweigerd.sleutel.to_owned()));
        Leesfout {
            zin,
            plaats,
            sleutel,
            pad: String::new(),
            aard: Aard::Feiten(geweigerd.bezwaar),
            hoogst: None,
        }
    }
}
