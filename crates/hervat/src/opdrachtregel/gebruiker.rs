// SPDX-License-Identifier: EUPL-1.2
//! `hervat gebruiker`: organisations, people, employments and relations, until there are pages for them.
//!
//! Each command prints the identifier of what it made, for the next one.

use super::zinnen::{Zin, van_store};
use crate::inrichting::Plaats;
use crate::klok::Klok;
use crate::toeval::Toeval;
use crate::wachtwoord;
use clap::{Args, Subcommand};
use dossier::{
    Arbocontract, Dienstverband, DienstverbandId, Hoedanigheid, Organisatie, OrganisatieId, OrganisatieSoort,
    Persoon, PersoonId, Relatie, RelatieId, RelatieMet, Uren,
};
use jiff::civil::Date;
use secrecy::SecretString;
use std::io::{self, BufRead as _, Write as _};
use store::{Account, Gebruik, Store, StoreFout, Taal, Tx};

#[derive(Debug, Args)]
pub(super) struct Gebruiker {
    #[command(flatten)]
    plaats: Plaats,
    #[command(subcommand)]
    wat: Wat,
}

#[derive(Debug, Subcommand)]
enum Wat {
    /// Een werkgever, arbodienst of re-integratiebureau
    Organisatie {
        #[arg(long, value_parser = woord::<OrganisatieSoort>)]
        soort: OrganisatieSoort,
        #[arg(long)]
        naam: String,
    },
    /// Een werkgever sluit een contract met een arbodienst
    Arbocontract {
        #[arg(long)]
        werkgever: OrganisatieId,
        #[arg(long)]
        arbodienst: OrganisatieId,
        #[command(flatten)]
        looptijd: Looptijd,
    },
    /// Een mens; met --email ook een account, waarvan het wachtwoord op de standaardinvoer staat
    Persoon {
        #[arg(long)]
        naam: String,
        /// werknemer, leidinggevende, casemanager, bedrijfsarts, coach, beheerder of fg; mag vaker
        #[arg(long = "rol", required = true, value_parser = woord::<Hoedanigheid>)]
        rollen: Vec<Hoedanigheid>,
        #[arg(long)]
        email: Option<String>,
    },
    /// Een dienstverband van een mens bij een werkgever
    Dienstverband {
        #[arg(long)]
        persoon: PersoonId,
        #[arg(long)]
        werkgever: OrganisatieId,
        #[arg(long)]
        team: Option<String>,
        #[arg(long)]
        functie: String,
        /// Uren per dag van maandag tot en met zondag, zoals 8,8,0,8,8,0,0
        #[arg(long, value_parser = uren)]
        uren: Uren,
        #[command(flatten)]
        looptijd: Looptijd,
    },
    /// Wat een mens aan een werkgever, een team of een dienstverband bindt
    Relatie(Box<NieuweRelatie>),
    /// Geeft een relatie haar laatste dag
    BeeindigRelatie {
        #[arg(long)]
        relatie: RelatieId,
        #[arg(long, value_parser = super::datum)]
        tot_en_met: Date,
    },
    /// Een nieuw wachtwoord, van de standaardinvoer; alle sessies eindigen
    Wachtwoord {
        #[arg(long)]
        email: String,
    },
    /// Alle organisaties en mensen, met hun ids
    Lijst,
}

#[derive(Debug, Args)]
struct NieuweRelatie {
    #[arg(long)]
    persoon: PersoonId,
    #[arg(long, value_parser = woord::<Hoedanigheid>)]
    rol: Hoedanigheid,
    /// De hele werkgever, of met --team één team
    #[arg(long, required_unless_present = "dienstverband", conflicts_with = "dienstverband")]
    werkgever: Option<OrganisatieId>,
    #[arg(long, requires = "werkgever")]
    team: Option<String>,
    #[arg(long)]
    dienstverband: Option<DienstverbandId>,
    /// Voor een bedrijfsarts: de arbodienst
    #[arg(long)]
    namens: Option<OrganisatieId>,
    #[command(flatten)]
    looptijd: Looptijd,
    /// Mag voor de werkgever tekenen
    #[arg(long)]
    tekenbevoegd: bool,
}

#[derive(Debug, Clone, Args)]
struct Looptijd {
    /// Eerste dag
    #[arg(long, value_parser = super::datum)]
    van: Date,
    /// Laatste dag
    #[arg(long, value_parser = super::datum)]
    tot_en_met: Option<Date>,
}

pub(super) async fn voer_uit(opties: Gebruiker, klok: Klok) -> Result<(), Zin> {
    let inrichting = opties.plaats.inrichting(Gebruik::Echt);
    let store = Store::open(&inrichting, super::dienen::toeval(), klok.nu()).await.map_err(van_store)?;
    let toeval = Toeval::new(super::dienen::toeval());
    let mut tx = store.begin().await.map_err(van_store)?;
    let zin = doe(&mut tx, opties.wat, &toeval, &klok).await?;
    tx.commit().await.map_err(van_store)?;
    store.sluit().await;
    let _ = writeln!(io::stdout().lock(), "{zin}");
    Ok(())
}

async fn doe(tx: &mut Tx, wat: Wat, toeval: &Toeval, klok: &Klok) -> Result<Zin, Zin> {
    match wat {
        Wat::Organisatie { soort, naam } => {
            let organisatie =
                Organisatie { id: OrganisatieId::new(toeval.id()), soort, naam: gevuld("--naam", &naam)? };
            tx.nieuwe_organisatie(&organisatie).await.map_err(van_store)?;
            Ok(organisatie.id.to_string())
        }
        Wat::Arbocontract { werkgever, arbodienst, looptijd } => {
            looptijd.keur()?;
            let contract =
                Arbocontract { werkgever, arbodienst, van: looptijd.van, tot_en_met: looptijd.tot_en_met };
            tx.nieuw_arbocontract(&contract).await.map_err(bestaat_niet("de werkgever of de arbodienst"))?;
            Ok(format!("contract vanaf {}", looptijd.van))
        }
        Wat::Persoon { naam, rollen, email } => persoon(tx, naam, rollen, email, toeval, klok).await,
        Wat::Dienstverband { persoon, werkgever, team, functie, uren, looptijd } => {
            looptijd.keur()?;
            let id = DienstverbandId::new(toeval.id());
            let Looptijd { van, tot_en_met } = looptijd;
            let dienstverband =
                Dienstverband { id, persoon, werkgever, team, functie, uren, van, tot_en_met };
            tx.nieuw_dienstverband(&dienstverband)
                .await
                .map_err(bestaat_niet("de persoon of de werkgever"))?;
            Ok(id.to_string())
        }
        Wat::Relatie(nieuw) => relatie(tx, *nieuw, toeval).await,
        Wat::BeeindigRelatie { relatie, tot_en_met } => {
            tx.beeindig_relatie(relatie, tot_en_met).await.map_err(bestaat_niet("de relatie"))?;
            tx.wis_aantekeningen_van_vertrokken(klok.vandaag(), klok.nu()).await.map_err(van_store)?;
            Ok(format!("de relatie loopt tot en met {tot_en_met}"))
        }
        Wat::Wachtwoord { email } => nieuw_wachtwoord(tx, &email).await,
        Wat::Lijst => lijst(tx).await,
    }
}

async fn persoon(
    tx: &mut Tx,
    naam: String,
    rollen: Vec<Hoedanigheid>,
    email: Option<String>,
    toeval: &Toeval,
    klok: &Klok,
) -> Result<Zin, Zin> {
    let persoon = Persoon { id: PersoonId::new(toeval.id()), naam: gevuld("--naam", &naam)?, rollen };
    tx.nieuwe_persoon(&persoon).await.map_err(van_store)?;
    if let Some(email) = email {
        let email = email.trim().to_lowercase();
        if !email.contains('@') || email.contains(char::is_whitespace) {
            return Err("--email: dit is geen e-mailadres; schrijf naam@organisatie.nl".to_owned());
        }
        let account = Account {
            persoon: persoon.id,
            email,
            wachtwoord_hash: gelezen_wachtwoord()?,
            taal: Taal::Nl,
            aangemaakt_op: klok.nu(),
        };
        tx.nieuw_account(&account).await.map_err(|fout| match fout {
            StoreFout::BestaatAl => "--email: er is al een account met dit adres; kies een ander".to_owned(),
            fout => van_store(fout),
        })?;
    }
    Ok(persoon.id.to_string())
}

async fn relatie(tx: &mut Tx, nieuw: NieuweRelatie, toeval: &Toeval) -> Result<Zin, Zin> {
    nieuw.looptijd.keur()?;
    let persoon = tx.persoon(nieuw.persoon).await.map_err(van_store)?;
    let persoon = persoon.ok_or("--persoon: deze persoon bestaat niet; zie `hervat gebruiker lijst`")?;
    if !persoon.rollen.contains(&nieuw.rol) {
        let rol = nieuw.rol;
        return Err(format!(
            "--rol: {} heeft de rol {rol} niet; een recht vraagt een rol en een relatie",
            persoon.naam
        ));
    }
    match nieuw.rol {
        Hoedanigheid::Werknemer => {
            return Err("--rol: werknemer volgt uit het dienstverband en is geen relatie".to_owned());
        }
        Hoedanigheid::Bedrijfsarts if nieuw.namens.is_none() => {
            return Err("--namens: een bedrijfsarts komt namens een arbodienst; noem haar id".to_owned());
        }
        Hoedanigheid::Leidinggevende
        | Hoedanigheid::Casemanager
        | Hoedanigheid::Bedrijfsarts
        | Hoedanigheid::Coach
        | Hoedanigheid::Beheerder
        | Hoedanigheid::Fg => {}
    }
    let met = match (nieuw.werkgever, nieuw.team, nieuw.dienstverband) {
        (Some(werkgever), Some(team), _) => RelatieMet::Team(werkgever, team),
        (Some(werkgever), None, _) => RelatieMet::Werkgever(werkgever),
        (None, _, Some(dienstverband)) => RelatieMet::Dienstverband(dienstverband),
        (None, _, None) => return Err("noem --werkgever of --dienstverband".to_owned()),
    };
    let relatie = Relatie {
        id: RelatieId::new(toeval.id()),
        persoon: nieuw.persoon,
        rol: nieuw.rol,
        met,
        namens: nieuw.namens,
        van: nieuw.looptijd.van,
        tot_en_met: nieuw.looptijd.tot_en_met,
        tekenbevoegd: nieuw.tekenbevoegd,
    };
    tx.nieuwe_relatie(&relatie)
        .await
        .map_err(bestaat_niet("de werkgever, het dienstverband of de arbodienst"))?;
    Ok(relatie.id.to_string())
}

async fn nieuw_wachtwoord(tx: &mut Tx, email: &str) -> Result<Zin, Zin> {
    let account = tx.account_van_email(&email.trim().to_lowercase()).await.map_err(van_store)?;
    let account = account.ok_or("--email: er is geen account met dit adres")?;
    tx.zet_wachtwoord(account.persoon, &gelezen_wachtwoord()?).await.map_err(van_store)?;
    let sessies = tx.eindig_sessies_van(account.persoon).await.map_err(van_store)?;
    Ok(format!("het wachtwoord is vervangen; {sessies} sessies zijn beëindigd"))
}

async fn lijst(tx: &mut Tx) -> Result<Zin, Zin> {
    let mut regels = Vec::new();
    for organisatie in tx.organisaties().await.map_err(van_store)? {
        regels.push(format!("{}  {:<20} {}", organisatie.id, organisatie.soort.woord(), organisatie.naam));
    }
    let mut na = None;
    loop {
        let personen = tx.personen(na.as_ref(), 500).await.map_err(van_store)?;
        for persoon in &personen {
            let rollen: Vec<_> = persoon.rollen.iter().map(|rol| rol.woord()).collect();
            regels.push(format!("{}  {:<20} {}", persoon.id, rollen.join(","), persoon.naam));
        }
        match personen.into_iter().next_back() {
            Some(laatste) => na = Some(laatste),
            None => return Ok(regels.join("\n")),
        }
    }
}

impl Looptijd {
    fn keur(&self) -> Result<(), Zin> {
        if self.tot_en_met.is_some_and(|laatste| laatste < self.van) {
            return Err("--tot-en-met ligt voor --van; draai ze om of verbeter een van beide".to_owned());
        }
        Ok(())
    }
}

/// One line of standard input; never an argument, which other users of the machine can see.
fn gelezen_wachtwoord() -> Result<SecretString, Zin> {
    let mut regel = String::new();
    io::stdin()
        .lock()
        .read_line(&mut regel)
        .map_err(|fout| format!("de standaardinvoer is niet te lezen: {fout}"))?;
    let gekozen = regel.trim_end_matches(['\r', '\n']);
    wachtwoord::bewaar(gekozen).map(SecretString::from).map_err(|fout| fout.to_string())
}

fn gevuld(veld: &str, tekst: &str) -> Result<String, Zin> {
    if tekst.trim().is_empty() {
        Err(format!("{veld} is leeg; vul het in"))
    } else {
        Ok(tekst.trim().to_owned())
    }
}

fn bestaat_niet(wat: &'static str) -> impl Fn(StoreFout) -> Zin {
    move |fout| match fout {
        StoreFout::BestaatNiet(_) => format!("{wat} bestaat niet; zie `hervat gebruiker lijst`"),
        StoreFout::BestaatAl => "dit bestaat al".to_owned(),
        fout => van_store(fout),
    }
}

fn woord<T: std::str::FromStr>(tekst: &str) -> Result<T, String> {
    tekst.parse().map_err(|_| "dit woord is onbekend".to_owned())
}

fn uren(tekst: &str) -> Result<Uren, String> {
    let fout = || "geef zeven getallen van 0 tot en met 24, zoals 8,8,0,8,7.5,0,0".to_owned();
    let mut minuten = [0_u16; 7];
    let delen: Vec<_> = tekst.split(',').collect();
    if delen.len() != minuten.len() {
        return Err(fout());
    }
    for (plek, deel) in minuten.iter_mut().zip(delen) {
        *plek = hele_minuten(deel.trim()).ok_or_else(fout)?;
    }
    Ok(Uren(minuten))
}

/// `7.5` is 450. Hours have at most two decimals.
fn hele_minuten(uren: &str) -> Option<u16> {
    let (heel, deel) = uren.split_once('.').unwrap_or((uren, "0"));
    if deel.is_empty() || deel.len() > 2 || !deel.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let honderdsten: u16 = format!("{deel:0<2}").parse().ok()?;
    let minuten = heel.parse::<u16>().ok().filter(|uren| *uren <= 24)? * 60 + honderdsten * 60 / 100;
    (minuten <= 24 * 60).then_some(minuten)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uren_in_hele_minuten() {
        assert_eq!(uren("8,8,0,8,7.5,0,0"), Ok(Uren([480, 480, 0, 480, 450, 0, 0])));
        for fout in
            ["8", "8,8,8,8,8,8,25", "8,8,8,8,8,8,x", "8,8,8,8,8,8,-1", "8,8,8,8,8,8,1.", "24.5,0,0,0,0,0,0"]
        {
            assert!(uren(fout).is_err(), "{fout}");
        }
    }
}
