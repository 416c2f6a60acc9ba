// SPDX-License-Identifier: EUPL-1.2
//! Who plays in the demo: organisations, people, employments, relations, accounts.

use super::geleden;
use super::verhalen::{VERHALEN, Verhaal};
use dossier::{
    Arbocontract, Betrokkenheid, Dienstverband, DienstverbandId, Hoedanigheid, Organisatie, OrganisatieId,
    OrganisatieSoort, Persoon, PersoonId, Relatie, RelatieId, RelatieMet, Uren,
};
use jiff::Timestamp;
use jiff::civil::Date;
use rand::RngCore;
use secrecy::SecretString;
use store::{Account, Taal, Tx, Uitkomst};

/// The password of every account of the demo.
pub(super) const WACHTWOORD: &str = "wandelen-in-de-duinen";

/// The accounts, in the order in which they are printed.
pub(super) const TOEGANGEN: &[(Hoedanigheid, &str)] = &[
    (Hoedanigheid::Werknemer, "noor@zonnewende.example"),
    (Hoedanigheid::Leidinggevende, "sam@zonnewende.example"),
    (Hoedanigheid::Casemanager, "mira@zonnewende.example"),
    (Hoedanigheid::Bedrijfsarts, "iris@delinde.example"),
    (Hoedanigheid::Coach, "joris@opgang.example"),
    (Hoedanigheid::Beheerder, "ans@zonnewende.example"),
    (Hoedanigheid::Fg, "fatima@zonnewende.example"),
];

/// Someone who acts in a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speler {
    /// Leads the shop.
    Sam,
    /// Leads the bakery.
    Lotte,
    /// Casemanager.
    Mira,
    /// Bedrijfsarts.
    Iris,
    /// Coach.
    Joris,
    /// Bedrijfsarts at the same arbodienst, for another employer.
    Bas,
    /// The employee whose story it is.
    Zelf,
}

const SPELERS: &[(Speler, &str, Hoedanigheid)] = &[
    (Speler::Sam, "Sam Bakker", Hoedanigheid::Leidinggevende),
    (Speler::Lotte, "Lotte Jansen", Hoedanigheid::Leidinggevende),
    (Speler::Mira, "Mira de Wit", Hoedanigheid::Casemanager),
    (Speler::Iris, "Iris Vermeer", Hoedanigheid::Bedrijfsarts),
    (Speler::Joris, "Joris Hendriks", Hoedanigheid::Coach),
    (Speler::Bas, "Bas van Rijn", Hoedanigheid::Bedrijfsarts),
];

/// Accounts besides: one per player that is not printed, and one per employee (see [`voornaam`]).
const OVERIGE_TOEGANGEN: &[(Speler, &str)] =
    &[(Speler::Lotte, "lotte@zonnewende.example"), (Speler::Bas, "bas@delinde.example")];

/// Everyone and everything around the dossiers.
pub(super) struct Bezetting {
    bakkerij: Organisatie,
    /// Another client of the arbodienst, so that its doctors are more than one.
    drukkerij: Organisatie,
    arbodienst: Organisatie,
    contracten: [Arbocontract; 2],
    spelers: Vec<(Speler, Persoon)>,
    overigen: Vec<Persoon>,
    werknemers: Vec<(Persoon, Dienstverband)>,
    relaties: Vec<Relatie>,
}

impl Bezetting {
    pub(super) fn van(vandaag: Date, toeval: &mut impl RngCore) -> Self {
        let sinds = geleden(vandaag, 3_000);
        let organisatie = |soort, naam: &str, bits| Organisatie {
            id: OrganisatieId::new(bits),
            soort,
            naam: naam.to_owned(),
        };
        let bakkerij = organisatie(OrganisatieSoort::Werkgever, "Bakkerij Zonnewende", id(toeval));
        let arbodienst = organisatie(OrganisatieSoort::Arbodienst, "Arbodienst De Linde", id(toeval));
        let spelers: Vec<_> =
            SPELERS.iter().map(|(wie, naam, rol)| (*wie, persoon(naam, &[*rol], toeval))).collect();
        let overigen = vec![
            persoon("Ans Postma", &[Hoedanigheid::Beheerder], toeval),
            persoon("Fatima el Amrani", &[Hoedanigheid::Fg], toeval),
        ];
        let werknemers =
            VERHALEN.iter().map(|verhaal| werknemer(verhaal, bakkerij.id, vandaag, toeval)).collect();
        let drukkerij = organisatie(OrganisatieSoort::Werkgever, "Drukkerij De Letter", id(toeval));
        let contract =
            |werkgever| Arbocontract { werkgever, arbodienst: arbodienst.id, van: sinds, tot_en_met: None };
        let contracten = [contract(bakkerij.id), contract(drukkerij.id)];
        let relaties = Vec::new();
        let mut zelf =
            Self { bakkerij, drukkerij, arbodienst, contracten, spelers, overigen, werknemers, relaties };
        zelf.relaties = zelf.maak_relaties(sinds, toeval);
        zelf
    }

    fn maak_relaties(&self, van: Date, toeval: &mut impl RngCore) -> Vec<Relatie> {
        let team = |naam: &str| RelatieMet::Team(self.bakkerij.id, naam.to_owned());
        let heel = RelatieMet::Werkgever(self.bakkerij.id);
        let noor = self.dienstverband("Noor van Dalen").map(|d| RelatieMet::Dienstverband(d.id));
        let daan = self.dienstverband("Daan Visser").map(|d| RelatieMet::Dienstverband(d.id));
        let mut relatie = |wie, met, tekenbevoegd| {
            let speler = self.speler(wie);
            let rol = speler.rollen[0];
            let namens = (rol == Hoedanigheid::Bedrijfsarts).then_some(self.arbodienst.id);
            Relatie {
                id: RelatieId::new(id(toeval)),
                persoon: speler.id,
                rol,
                met,
                namens,
                van,
                tot_en_met: None,
                tekenbevoegd,
            }
        };
        let mut uit = vec![
            relatie(Speler::Sam, team("Winkel"), true),
            relatie(Speler::Lotte, team("Bakkerij"), true),
            relatie(Speler::Mira, heel.clone(), false),
            relatie(Speler::Iris, heel, false),
            relatie(Speler::Bas, RelatieMet::Werkgever(self.drukkerij.id), false),
        ];
        uit.extend([noor, daan].into_iter().flatten().map(|met| relatie(Speler::Joris, met, false)));
        uit
    }

    pub(super) async fn schrijf(&self, tx: &mut Tx, hash: &str, nu: Timestamp) -> Uitkomst<()> {
        for organisatie in [&self.bakkerij, &self.drukkerij, &self.arbodienst] {
            tx.nieuwe_organisatie(organisatie).await?;
        }
        for contract in &self.contracten {
            tx.nieuw_arbocontract(contract).await?;
        }
        for persoon in self.iedereen() {
            tx.nieuwe_persoon(persoon).await?;
        }
        for (_, dienstverband) in &self.werknemers {
            tx.nieuw_dienstverband(dienstverband).await?;
        }
        for relatie in &self.relaties {
            tx.nieuwe_relatie(relatie).await?;
        }
        for (persoon, email) in self.accounts() {
            let account = Account {
                persoon,
                email,
                wachtwoord_hash: SecretString::from(hash),
                taal: Taal::Nl,
                aangemaakt_op: nu,
            };
            tx.nieuw_account(&account).await?;
        }
        Ok(())
    }

    /// Who can log in, and with which address.
    fn accounts(&self) -> Vec<(PersoonId, String)> {
        let eerste_met = |rol: &Hoedanigheid| self.iedereen().find(|persoon| persoon.rollen.contains(rol));
        let van_rol = TOEGANGEN
            .iter()
            .filter_map(|(rol, email)| eerste_met(rol).map(|persoon| (persoon.id, (*email).to_owned())));
        let spelers =
            OVERIGE_TOEGANGEN.iter().map(|(wie, email)| (self.speler(*wie).id, (*email).to_owned()));
        // The first employee has the account that is printed.
        let werknemers = self.werknemers.iter().skip(1);
        let werknemers = werknemers
            .map(|(persoon, _)| (persoon.id, format!("{}@zonnewende.example", voornaam(&persoon.naam))));
        van_rol.chain(spelers).chain(werknemers).collect()
    }

    /// Noor first: the employee's account is hers.
    fn iedereen(&self) -> impl Iterator<Item = &Persoon> {
        let werknemers = self.werknemers.iter().map(|(persoon, _)| persoon);
        werknemers.chain(self.spelers.iter().map(|(_, persoon)| persoon)).chain(&self.overigen)
    }

    pub(super) fn speler(&self, wie: Speler) -> &Persoon {
        let gevonden = self.spelers.iter().find(|(speler, _)| *speler == wie);
        gevonden.map_or(&self.overigen[0], |(_, persoon)| persoon)
    }

    /// Whoever acts in the story of this employee.
    pub(super) fn speler_in(&self, wie: Speler, werknemer: &str) -> &Persoon {
        let zelf =
            self.werknemers.iter().map(|(persoon, _)| persoon).find(|persoon| persoon.naam == werknemer);
        match wie {
            Speler::Zelf => zelf.unwrap_or(&self.overigen[0]),
            Speler::Sam | Speler::Lotte | Speler::Mira | Speler::Iris | Speler::Joris | Speler::Bas => {
                self.speler(wie)
            }
        }
    }

    pub(super) fn betrokkenheid(
        &self,
        speler: &Persoon,
        werknemer: &str,
        dag: Date,
        nu: Timestamp,
    ) -> Betrokkenheid {
        let dienstverband = self.dienstverband(werknemer).unwrap_or(&self.werknemers[0].1);
        Betrokkenheid::van(speler, dienstverband, &self.relaties, &self.contracten, &[], dag, nu)
    }

    fn dienstverband(&self, werknemer: &str) -> Option<&Dienstverband> {
        self.werknemers
            .iter()
            .find(|(persoon, _)| persoon.naam == werknemer)
            .map(|(_, dienstverband)| dienstverband)
    }
}

/// The first name in the letters of an address.
fn voornaam(naam: &str) -> String {
    let eerste = naam.split(' ').next().unwrap_or(naam);
    eerste.to_lowercase().replace('ï', "i")
}

fn persoon(naam: &str, rollen: &[Hoedanigheid], toeval: &mut impl RngCore) -> Persoon {
    Persoon { id: PersoonId::new(id(toeval)), naam: naam.to_owned(), rollen: rollen.to_vec() }
}

fn werknemer(
    verhaal: &Verhaal,
    werkgever: OrganisatieId,
    vandaag: Date,
    toeval: &mut impl RngCore,
) -> (Persoon, Dienstverband) {
    let persoon = persoon(verhaal.naam, &[Hoedanigheid::Werknemer], toeval);
    let dienstverband = Dienstverband {
        id: DienstverbandId::new(id(toeval)),
        persoon: persoon.id,
        werkgever,
        team: Some(verhaal.team.to_owned()),
        functie: verhaal.functie.to_owned(),
        uren: Uren(verhaal.uren.map(|uren| uren * 60)),
        van: geleden(vandaag, 2_000),
        tot_en_met: None,
    };
    (persoon, dienstverband)
}

fn id(toeval: &mut impl RngCore) -> u128 {
    u128::from(toeval.next_u64()) << 64 | u128::from(toeval.next_u64())
}
