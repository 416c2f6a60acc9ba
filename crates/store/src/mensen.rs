// SPDX-License-Identifier: EUPL-1.2
//! Organisations, people, their accounts and their burgerservicenummer.
//!
//! Names stand in the clear: lists sort and search by them. It hashes no password: it keeps what it is given.

use crate::{
    Lezer, StoreFout, Tx, Uitkomst,
    db::{Rij, waarden},
};
use dossier::{Arbocontract, Bsn, Hoedanigheid, Organisatie, OrganisatieId, Persoon, PersoonId};
use jiff::{Timestamp, civil::Date};
use kluis::{gebonden, open, verzegel};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

/// What a person logs in with.
#[derive(Debug, Clone)]
pub struct Account {
    /// Whose it is.
    pub persoon: PersoonId,
    /// Address, in lower case.
    pub email: String,
    /// The password's hash, with its parameters, as the caller made it.
    pub wachtwoord_hash: SecretString,
    /// The language they read.
    pub taal: Taal,
    /// When it was made.
    pub aangemaakt_op: Timestamp,
}

/// The languages of the product.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Taal {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Taal {
    /// The word in the database and in `lang`.
    pub const fn woord(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    fn lees(woord: &str) -> Uitkomst<Self> {
        match woord {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            _ => Err(StoreFout::Bedorven("column `taal` holds an unknown language".into())),
        }
    }
}

impl Tx {
    /// Adds an organisation.
    ///
    /// # Errors
    /// When the identifier exists; when the database does not answer.
    pub async fn nieuwe_organisatie(&mut self, organisatie: &Organisatie) -> Uitkomst<()> {
        let sql = "INSERT INTO organisatie (id, soort, naam) VALUES ($1, $2, $3)";
        let waarden = waarden![organisatie.id, organisatie.soort.woord(), &organisatie.naam];
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }

    /// Adds a contract between an employer and an arbodienst.
    ///
    /// # Errors
    /// When it exists, or one of them does not; when the database does not answer.
    pub async fn nieuw_arbocontract(&mut self, contract: &Arbocontract) -> Uitkomst<()> {
        let sql = "INSERT INTO arbocontract (werkgever, arbodienst, van, tot_en_met) VALUES ($1, $2, $3, $4)";
        let waarden = waarden![contract.werkgever, contract.arbodienst, contract.van, contract.tot_en_met];
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }

    /// Gives a contract its last day.
    ///
    /// # Errors
    /// When there is no such contract; when the database does not answer.
    pub async fn beeindig_arbocontract(&mut self, contract: &Arbocontract, tot_en_met: Date) -> Uitkomst<()> {
        let sql =
            "UPDATE arbocontract SET tot_en_met = $4 WHERE werkgever = $1 AND arbodienst = $2 AND van = $3";
        let waarden = waarden![contract.werkgever, contract.arbodienst, contract.van, tot_en_met];
        een(self.lijn.voer_uit(sql, waarden).await?, "this contract")
    }

    /// Adds a person.
    ///
    /// # Errors
    /// When the identifier exists; when the database does not answer.
    pub async fn nieuwe_persoon(&mut self, persoon: &Persoon) -> Uitkomst<()> {
        let sql = "INSERT INTO persoon (id, naam, rollen) VALUES ($1, $2, $3)";
        let waarden = waarden![persoon.id, &persoon.naam, rollen_tekst(&persoon.rollen)];
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }

    /// Sets the name and the roles of a person; lists find them by the new name at once.
    ///
    /// # Errors
    /// When the person does not exist; when the database does not answer.
    pub async fn wijzig_persoon(&mut self, persoon: &Persoon) -> Uitkomst<()> {
        let sql = "UPDATE persoon SET naam = $2, rollen = $3 WHERE id = $1";
        let waarden = waarden![persoon.id, &persoon.naam, rollen_tekst(&persoon.rollen)];
        een(self.lijn.voer_uit(sql, waarden).await?, "this person")?;
        let sql = "SELECT v.dossier, v.werkgever FROM verzuim v JOIN dienstverband b ON b.id = v.dienstverband \
                   WHERE b.persoon = $1 ORDER BY v.dossier";
        for rij in self.lijn.rijen(sql, waarden![persoon.id]).await? {
            self.zet_woorden(rij.lees("dossier")?, &rij.tekst("werkgever")?, &persoon.naam).await?;
        }
        for dienstverband in self.dienstverbanden_van(persoon.id).await? {
            let werkgever = dienstverband.werkgever.to_string();
            self.zet_woorden_van_dienstverband(dienstverband.id, &werkgever, &persoon.naam).await?;
        }
        Ok(())
    }

    /// Gives a person an account; the address is kept in lower case.
    ///
    /// # Errors
    /// [`StoreFout::BestaatAl`] when the address or the account exists; when the person does not.
    pub async fn nieuw_account(&mut self, account: &Account) -> Uitkomst<()> {
        let sql = "INSERT INTO account (persoon, email, wachtwoord_hash, taal, aangemaakt_op) VALUES ($1, $2, $3, $4, $5)";
        let waarden = waarden![
            account.persoon,
            adres(&account.email),
            account.wachtwoord_hash.expose_secret(),
            account.taal.woord(),
            account.aangemaakt_op,
        ];
        self.lijn.voer_uit(sql, waarden).await.map(drop)
    }

    /// Sets a new password hash.
    ///
    /// # Errors
    /// When the person has no account; when the database does not answer.
    pub async fn zet_wachtwoord(&mut self, persoon: PersoonId, hash: &SecretString) -> Uitkomst<()> {
        let sql = "UPDATE account SET wachtwoord_hash = $2 WHERE persoon = $1";
        een(self.lijn.voer_uit(sql, waarden![persoon, hash.expose_secret()]).await?, "this account")
    }

    /// Sets the language that a person reads.
    ///
    /// # Errors
    /// When the person has no account; when the database does not answer.
    pub async fn zet_taal(&mut self, persoon: PersoonId, taal: Taal) -> Uitkomst<()> {
        let sql = "UPDATE account SET taal = $2 WHERE persoon = $1";
        een(self.lijn.voer_uit(sql, waarden![persoon, taal.woord()]).await?, "this account")
    }

    /// Seals and keeps a burgerservicenummer, in the place of an earlier one.
    ///
    /// # Errors
    /// When the person does not exist; when the database does not answer.
    pub async fn zet_bsn(&mut self, persoon: PersoonId, bsn: &Bsn) -> Uitkomst<()> {
        let cijfers = Zeroizing::new(bsn.onthul());
        let plaats = plaats_van_bsn(persoon);
        let dicht =
            verzegel(&self.kern.sleutels.bsn, cijfers.as_bytes(), &plaats, self.kern.toeval()?.as_mut());
        let sql = "INSERT INTO bsn (persoon, verzegeld) VALUES ($1, $2) \
                   ON CONFLICT (persoon) DO UPDATE SET verzegeld = excluded.verzegeld";
        self.lijn.voer_uit(sql, waarden![persoon, dicht]).await.map(drop)
    }
}

impl Lezer {
    /// The organisation with this identifier.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn organisatie(&mut self, id: OrganisatieId) -> Uitkomst<Option<Organisatie>> {
        let rij =
            self.lijn.rij("SELECT id, soort, naam FROM organisatie WHERE id = $1", waarden![id]).await?;
        rij.as_ref().map(organisatie).transpose()
    }

    /// All organisations, by name.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn organisaties(&mut self) -> Uitkomst<Vec<Organisatie>> {
        let rijen =
            self.lijn.rijen("SELECT id, soort, naam FROM organisatie ORDER BY naam, id", waarden![]).await?;
        rijen.iter().map(organisatie).collect()
    }

    /// The contracts of an employer with arbodiensten, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn arbocontracten(&mut self, werkgever: OrganisatieId) -> Uitkomst<Vec<Arbocontract>> {
        let sql = "SELECT werkgever, arbodienst, van, tot_en_met FROM arbocontract WHERE werkgever = $1 \
                   ORDER BY van, arbodienst";
        let rijen = self.lijn.rijen(sql, waarden![werkgever]).await?;
        rijen.iter().map(arbocontract).collect()
    }

    /// The person with this identifier.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn persoon(&mut self, id: PersoonId) -> Uitkomst<Option<Persoon>> {
        let sql = "SELECT id AS persoon, naam, rollen FROM persoon WHERE id = $1";
        let rij = self.lijn.rij(sql, waarden![id]).await?;
        rij.as_ref().map(persoon).transpose()
    }

    /// People by name, from the one after `na`, at most `aantal`.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn personen(&mut self, na: Option<&Persoon>, aantal: u32) -> Uitkomst<Vec<Persoon>> {
        let (naam, id) = na.map_or((String::new(), String::new()), |p| (p.naam.clone(), p.id.to_string()));
        let sql = "SELECT id AS persoon, naam, rollen FROM persoon WHERE (naam, id) > ($1, $2) ORDER BY naam, id LIMIT $3";
        let rijen = self.lijn.rijen(sql, waarden![naam, id, aantal]).await?;
        rijen.iter().map(persoon).collect()
    }

    /// The account with this address, in whatever case it was typed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn account_van_email(&mut self, email: &str) -> Uitkomst<Option<Account>> {
        let sql = "SELECT persoon, email, wachtwoord_hash, taal, aangemaakt_op FROM account WHERE email = $1";
        let rij = self.lijn.rij(sql, waarden![adres(email)]).await?;
        rij.as_ref().map(account).transpose()
    }

    /// The account of a person.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn account(&mut self, persoon: PersoonId) -> Uitkomst<Option<Account>> {
        let sql =
            "SELECT persoon, email, wachtwoord_hash, taal, aangemaakt_op FROM account WHERE persoon = $1";
        let rij = self.lijn.rij(sql, waarden![persoon]).await?;
        rij.as_ref().map(account).transpose()
    }

    /// Do we hold the burgerservicenummer of this person?
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn bsn_bekend(&mut self, persoon: PersoonId) -> Uitkomst<bool> {
        Ok(self.lijn.rij("SELECT persoon FROM bsn WHERE persoon = $1", waarden![persoon]).await?.is_some())
    }

    /// Opens the burgerservicenummer of a person, for the copy that goes to UWV and nothing else.
    ///
    /// # Errors
    /// When what is kept does not open; when the database does not answer.
    pub async fn onthul_bsn(&mut self, persoon: PersoonId) -> Uitkomst<Option<Bsn>> {
        let rij = self.lijn.rij("SELECT verzegeld FROM bsn WHERE persoon = $1", waarden![persoon]).await?;
        let Some(rij) = rij else { return Ok(None) };
        let cijfers = open(&self.kern.sleutels.bsn, &rij.bytes("verzegeld")?, &plaats_van_bsn(persoon)).ok();
        let bsn = cijfers.and_then(|c| std::str::from_utf8(&c).ok().and_then(|tekst| Bsn::lees(tekst).ok()));
        bsn.map(Some).ok_or_else(|| StoreFout::Bedorven("a sealed number does not open".into()))
    }
}

/// Exactly one row was meant.
pub(crate) fn een(rijen: u64, wat: &'static str) -> Uitkomst<()> {
    if rijen == 1 { Ok(()) } else { Err(StoreFout::BestaatNiet(wat)) }
}

/// A person from a row that has its columns.
pub(crate) fn persoon(rij: &Rij) -> Uitkomst<Persoon> {
    let rollen = rij.tekst("rollen")?;
    let rollen = rollen.split_whitespace().map(str::parse).collect::<Result<Vec<Hoedanigheid>, _>>();
    Ok(Persoon {
        id: rij.lees("persoon")?,
        naam: rij.tekst("naam")?,
        rollen: rollen.map_err(|_| StoreFout::Bedorven("column `rollen` holds an unknown role".into()))?,
    })
}

/// What the seal of a burgerservicenummer is bound to.
fn plaats_van_bsn(persoon: PersoonId) -> Vec<u8> {
    gebonden(&[b"bsn", persoon.to_string().as_bytes()])
}

fn rollen_tekst(rollen: &[Hoedanigheid]) -> String {
    rollen.iter().map(|rol| rol.woord()).collect::<Vec<_>>().join(" ")
}

fn adres(email: &str) -> String {
    email.trim().to_lowercase()
}

fn organisatie(rij: &Rij) -> Uitkomst<Organisatie> {
    Ok(Organisatie { id: rij.lees("id")?, soort: rij.lees("soort")?, naam: rij.tekst("naam")? })
}

fn arbocontract(rij: &Rij) -> Uitkomst<Arbocontract> {
    Ok(Arbocontract {
        werkgever: rij.lees("werkgever")?,
        arbodienst: rij.lees("arbodienst")?,
        van: rij.lees("van")?,
        tot_en_met: rij.misschien("tot_en_met")?,
    })
}

fn account(rij: &Rij) -> Uitkomst<Account> {
    Ok(Account {
        persoon: rij.lees("persoon")?,
        email: rij.tekst("email")?,
        wachtwoord_hash: rij.tekst("wachtwoord_hash")?.into(),
        taal: Taal::lees(&rij.tekst("taal")?)?,
        aangemaakt_op: rij.moment("aangemaakt_op")?,
    })
}
