// SPDX-License-Identifier: EUPL-1.2
//! The medical drawer of the log: adding to it and reading it, with the access values of crate `kluis`.
//!
//! No payload of it is ever in the clear here but on its way in. A doctor reads what the own arbodienst wrote, the
//! employee reads all.

use crate::{
    Lezer, Regel, StoreFout, Tx, Uitkomst,
    db::{Rij, waarden},
    keten::Logrij,
    lade::{arbodienst, gewikkeld},
    log::{Bijschrijving, LEES, Zegel, geen_gat_zonder_reden, is_deze_inhoud, logrij, open_gewist, plaats},
    wissing::{GEWIST, lees_wissing},
};
use dossier::{Hoedanigheid, Lade, OrganisatieId, PersoonId, Wissing};
use jiff::{Timestamp, civil::Date};
use kluis::{Medisch, MedischSchrijven, MedischeGebeurtenis, MedischeToegang};

/// Events to add to the medical drawer. Who, dossier, arbodienst and capacity come from the right to write.
#[derive(Debug, Clone, Copy)]
pub struct MedischeToevoeging<'a> {
    /// The last number in the drawer that the caller knows: see [`Lezer::medisch_nummer`].
    pub verwacht: u32,
    /// When we learned it.
    pub vastgelegd_op: Timestamp,
    /// The day from which it counts.
    pub geldt_vanaf: Date,
    /// What happened, in order.
    pub gebeurtenissen: &'a [MedischeGebeurtenis],
}

/// One event of the medical drawer, with where it comes from.
#[derive(Debug)]
pub struct MedischeRegel {
    /// Its number in the drawer. Numbers may be missing: those are not for this reader.
    pub nummer: u32,
    /// Its kind.
    pub soort: String,
    /// The day from which it counts.
    pub geldt_vanaf: Date,
    /// When we learned it.
    pub vastgelegd_op: Timestamp,
    /// Who.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// For which arbodienst; none when it was erased.
    pub arbodienst: Option<OrganisatieId>,
    /// What happened; none when it was erased, as a later event in this drawer says.
    pub inhoud: Option<Medisch<MedischeGebeurtenis>>,
    /// When this event is the account of an erasure: what it says. For the employee only.
    pub wissing: Option<Wissing>,
}

impl Tx {
    /// Adds events to the medical drawer, under the key of the arbodienst. Answers the drawer's last number.
    ///
    /// # Errors
    /// [`StoreFout::Botsing`] when the drawer moved on; when the right does not cover such an event, or an event says
    /// nothing; when the dossier does not exist, the tail of the log was cut, or the database does not answer.
    pub async fn append_medisch(
        &mut self,
        schrijven: &MedischSchrijven,
        toevoeging: &MedischeToevoeging<'_>,
    ) -> Uitkomst<u32> {
        if !toevoeging.gebeurtenissen.iter().all(|gebeurtenis| mag(schrijven, gebeurtenis)) {
            return Err(StoreFout::BestaatNiet("such a medical event with this right"));
        }
        let dossier = schrijven.dossier();
        let bij = Bijschrijving {
            dossier,
            lade: Lade::Medisch,
            verwacht: toevoeging.verwacht,
            door: schrijven.persoon(),
            hoedanigheid: schrijven.hoedanigheid(),
            vastgelegd_op: toevoeging.vastgelegd_op,
        };
        let mut nummer = self.lade_vast(&bij).await?;
        let arbodienst = schrijven.arbodienst();
        let sleutel = self.ladesleutel(dossier, Lade::Medisch, Some(arbodienst)).await?;
        for gebeurtenis in toevoeging.gebeurtenissen {
            nummer += 1;
            let inhoud = gebeurtenis.naar_inhoud();
            let (soort, versie) = (gebeurtenis.soort(), gebeurtenis.versie());
            let regel = Regel { soort, versie, geldt_vanaf: toevoeging.geldt_vanaf, inhoud: &inhoud };
            self.voeg_regel_toe(&bij, nummer, &regel, Zegel::Lade(&sleutel)).await?;
            if let MedischeGebeurtenis::GlasGebroken(glas) = gebeurtenis {
                self.zet_noodtoegang(dossier, nummer, bij.door, arbodienst, glas.tot).await?;
            }
        }
        Ok(nummer)
    }
}

impl Lezer {
    /// The last number in the medical drawer; 0 when it is empty.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn medisch_nummer(&mut self, schrijven: &MedischSchrijven) -> Uitkomst<u32> {
        self.laatste_nummer(schrijven.dossier(), Lade::Medisch).await
    }

    /// The events of the medical drawer that this access reaches, in order. Rows of another arbodienst are skipped
    /// for a doctor; what was erased, and the account of it, is for the employee alone, because nobody can tell any
    /// more whose it was.
    ///
    /// # Errors
    /// When a payload was changed, or is gone while no `gewist` says so; when the database does not answer.
    pub async fn lees_medisch(&mut self, toegang: &MedischeToegang) -> Uitkomst<Vec<MedischeRegel>> {
        let rijen = self.lijn.rijen(LEES, waarden![toegang.dossier(), Lade::Medisch]).await?;
        let (mut regels, mut staat_er, mut gaten) = (Vec::new(), Vec::with_capacity(rijen.len()), Vec::new());
        for rij in &rijen {
            let log = logrij(rij)?;
            let dicht = rij.misschien_bytes("verzegeld")?;
            match dicht {
                Some(dicht) if log.soort == GEWIST => {
                    let inhoud = is_deze_inhoud(&log, &dicht)
                        .and_then(|()| open_gewist(&log, &dicht, &self.kern.sleutels))
                        .map_err(|_| StoreFout::InhoudKapot(Box::new(log.plek)))?;
                    let wissing = lees_wissing(log.versie, &inhoud)?;
                    if toegang.is_werknemer() {
                        regels.push(MedischeRegel {
                            wissing: Some(wissing.clone()),
                            ..regel(&log, None, None)
                        });
                    }
                    gaten.push((log.plek.nummer, wissing));
                    staat_er.push((log, true));
                }
                Some(dicht) => {
                    if let Some(medisch) = self.open_medisch(toegang, rij, &log, &dicht)? {
                        regels.push(regel(&log, arbodienst(rij)?, Some(medisch)));
                    }
                    staat_er.push((log, true));
                }
                None => {
                    if toegang.is_werknemer() {
                        regels.push(regel(&log, None, None));
                    }
                    staat_er.push((log, false));
                }
            }
        }
        geen_gat_zonder_reden(staat_er.iter().map(|(log, er)| (log, *er)), &gaten)?;
        Ok(regels)
    }

    /// What a row holds; none when it is not for this reader.
    fn open_medisch(
        &self,
        toegang: &MedischeToegang,
        rij: &Rij,
        log: &Logrij,
        dicht: &[u8],
    ) -> Uitkomst<Option<Medisch<MedischeGebeurtenis>>> {
        let kapot = || StoreFout::InhoudKapot(Box::new(log.plek));
        is_deze_inhoud(log, dicht).map_err(|_| kapot())?;
        let sleutel = gewikkeld(rij, log.plek.dossier, log.plek.lade)?.ok_or_else(kapot)?;
        if !toegang.reikt_tot(log.plek.dossier, arbodienst(rij)?) {
            return Ok(None);
        }
        let plaats = plaats(&log.plek, &log.soort, log.versie);
        let medisch = self.kern.sleutels.wikkel.lees_medisch(toegang, &sleutel, &plaats, dicht);
        medisch.map(Some).map_err(|_| kapot())
    }
}

/// Does this right cover this event, and says the event something?
fn mag(schrijven: &MedischSchrijven, gebeurtenis: &MedischeGebeurtenis) -> bool {
    let gedekt = match gebeurtenis {
        MedischeGebeurtenis::MedischDeelVastgelegd(_) => schrijven.schrijft_probleemanalyse(),
        MedischeGebeurtenis::GlasGebroken(_) => schrijven.breekt_glas(),
    };
    gedekt && !gebeurtenis.is_leeg()
}

fn regel(
    log: &Logrij,
    arbodienst: Option<OrganisatieId>,
    inhoud: Option<Medisch<MedischeGebeurtenis>>,
) -> MedischeRegel {
    MedischeRegel {
        nummer: log.plek.nummer,
        soort: log.soort.clone(),
        geldt_vanaf: log.geldt_vanaf,
        vastgelegd_op: log.vastgelegd_op,
        door: log.door,
        hoedanigheid: log.hoedanigheid,
        arbodienst,
        inhoud,
        wissing: None,
    }
}
