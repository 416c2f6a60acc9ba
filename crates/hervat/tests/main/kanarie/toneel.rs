// SPDX-License-Identifier: EUPL-1.2
//! The stage: people with two roles, with roles that ended and of another arbodienst, and what they and the demo's
//! own people write, each through the page that is meant for it.

use super::woorden::Woorden;
use crate::bezoeker::{BAS, Bezoeker, Demo, IRIS, MIRA, NOOR, VANDAAG, Veldlijst, formulier};
use crate::geparkeerd::straks;
use axum::http::StatusCode;
use dossier::{
    Arbocontract, Bsn, Dienstverband, DienstverbandId, DossierId, Hoedanigheid, Organisatie, OrganisatieId,
    OrganisatieSoort, Persoon, PersoonId, Relatie, RelatieId, RelatieMet, Uren,
};
use jiff::civil::{Date, date};
use store::{Account, Tx};

/// A doctor who also leads the shop.
pub(super) const WIM: &str = "wim@delinde.example";
/// A casemanager who is ill.
pub(super) const CARLA: &str = "carla@zonnewende.example";
/// A doctor of an arbodienst that this employer has no contract with.
pub(super) const XANDER: &str = "xander@deeik.example";
/// A doctor of a second arbodienst of this employer.
pub(super) const OLGA: &str = "olga@deberk.example";
/// Whose relations ended: a doctor, a leidinggevende, a casemanager, a coach.
const VROEGER: [(&str, Hoedanigheid); 4] = [
    ("piet@delinde.example", Hoedanigheid::Bedrijfsarts),
    ("ria@zonnewende.example", Hoedanigheid::Leidinggevende),
    ("kees@zonnewende.example", Hoedanigheid::Casemanager),
    ("tom@opgang.example", Hoedanigheid::Coach),
];
/// Nobody reported her ill.
const KIM: &str = "kim@zonnewende.example";
pub(super) const BSN: &str = "123456782";

const MEDISCH: &str = "/dossiers/{id}/medisch";
const MEDISCH_PDF: &str = "/dossiers/{id}/medisch/pdf";
const CONCEPT: &str = "/dossiers/{id}/probleemanalyse/concept";
const VOORBEELD: &str = "/dossiers/{id}/probleemanalyse/concept/voorbeeld";
const AANTEKENINGEN: &str = "/dossiers/{id}/aantekeningen";
const GESPREK: &str = "/dossiers/{id}/gesprek";
const GEPARKEERD: &str = "/geparkeerd/{formulier}";
const LIJST: &str = "/geparkeerd";
const LADE: &[&str] = &[MEDISCH, MEDISCH_PDF];
const MEDISCHE_VELDEN: [&str; 5] =
    ["klachten_en_beperkingen", "medische_gegevens", "behandeling", "prognose", "overwegingen"];

/// Where everything took place.
pub(super) struct Toneel {
    pub(super) noor: DossierId,
    pub(super) carla: DossierId,
    pub(super) dienstverbanden: Vec<DienstverbandId>,
    /// The employment of somebody whom nobody reported ill.
    pub(super) gezond: DienstverbandId,
    pub(super) geparkeerd: Vec<String>,
    /// A part of the plan: its name in an address.
    pub(super) activiteit: String,
    /// Everyone with an account.
    pub(super) iedereen: Vec<Iemand>,
}

/// Someone with an account.
pub(super) struct Iemand {
    pub(super) email: String,
    pub(super) rollen: Vec<Hoedanigheid>,
}

/// Makes the people, and lets everyone write what is only for them.
pub(super) async fn maak(demo: &Demo, woorden: &mut Woorden) -> Toneel {
    let van_noor = dienstverband_van(demo, NOOR).await;
    let van_carla = mensen(demo, &van_noor).await;
    let noor = dossier_van(demo, NOOR).await;
    let mut mira = demo.als(MIRA).await;
    let ziek = [
        ("eerste_ziektedag", "2026-11-23"),
        ("verwachte_duur", "onbekend"),
        ("vangnet", "nee"),
        ("arbeidsongeval", "nee"),
        ("verkeersongeval", "nee"),
    ];
    let gemeld = mira.post(&format!("/dienstverbanden/{van_carla}/ziekmelding"), &ziek).await;
    assert_eq!(gemeld.status, StatusCode::SEE_OTHER, "{}", gemeld.tekst);
    let carla = dossier_van(demo, CARLA).await;
    verstuur(demo, noor, NOOR, woorden).await;
    verstuur(demo, carla, CARLA, woorden).await;
    concept(demo, noor, woorden).await;
    aantekeningen(demo, noor, woorden).await;
    gesprek(demo, (noor, NOOR), woorden).await;
    gesprek(demo, (carla, CARLA), woorden).await;
    let geparkeerd = vec![
        parkeer(demo, IRIS, &format!("/dossiers/{noor}/probleemanalyse/concept"), woorden).await,
        parkeer(demo, NOOR, &format!("/dossiers/{noor}/gesprek"), woorden).await,
    ];
    let uwv: &[&str] = &["/dossiers/{id}/plan/versies/{versie}/pdf?bsn=uwv"];
    woorden.plant_zo("burgerservicenummer", BSN, &[(NOOR, uwv), (MIRA, uwv), (CARLA, uwv)]);
    let activiteit = activiteit(demo, noor).await;
    let iedereen = alle_accounts(demo).await;
    let gezond = dienstverband_van(demo, KIM).await.id;
    let dienstverbanden = vec![van_noor.id, van_carla, gezond];
    Toneel { noor, carla, dienstverbanden, gezond, geparkeerd, activiteit, iedereen }
}

async fn dienstverband_van(demo: &Demo, email: &str) -> Dienstverband {
    let mut lezer = demo.app.store().lezer().await.expect("a line");
    let account = lezer.account_van_email(email).await.expect("answer").expect("account");
    lezer.dienstverbanden_van(account.persoon).await.expect("answer").remove(0)
}

async fn dossier_van(demo: &Demo, email: &str) -> DossierId {
    let dienstverband = dienstverband_van(demo, email).await;
    let mut lezer = demo.app.store().lezer().await.expect("a line");
    lezer.dossiers_van(dienstverband.id).await.expect("answer").last().expect("a dossier").id
}

async fn alle_accounts(demo: &Demo) -> Vec<Iemand> {
    let mut lezer = demo.app.store().lezer().await.expect("a line");
    let mut uit = Vec::new();
    for persoon in lezer.personen(None, 1_000).await.expect("people") {
        let account = lezer.account(persoon.id).await.expect("answer");
        uit.extend(account.map(|account| Iemand { email: account.email, rollen: persoon.rollen }));
    }
    uit
}

/// The people that the demo has not. Answers the employment of the casemanager who is ill.
async fn mensen(demo: &Demo, van_noor: &Dienstverband) -> DienstverbandId {
    let (begin, bakkerij) = (date(2020, 1, 1), van_noor.werkgever);
    let mut lezer = demo.app.store().lezer().await.expect("a line");
    let hash = lezer.account_van_email(NOOR).await.expect("answer").expect("account").wachtwoord_hash;
    let linde = lezer.arbocontracten(bakkerij).await.expect("answer")[0].arbodienst;
    drop(lezer);
    let mut tx = demo.app.store().begin().await.expect("a transaction");
    let mut nieuw = Nieuw { tx: &mut tx, demo, hash };
    let (eik, berk) = (nieuw.arbodienst("De Eik").await, nieuw.arbodienst("De Berk").await);
    let contract = Arbocontract { werkgever: bakkerij, arbodienst: berk, van: begin, tot_en_met: None };
    nieuw.tx.nieuw_arbocontract(&contract).await.expect("a contract");
    let heel = RelatieMet::Werkgever(bakkerij);
    let winkel = RelatieMet::Team(bakkerij, van_noor.team.clone().expect("a team"));
    let (arts, leidt) = (Hoedanigheid::Bedrijfsarts, Hoedanigheid::Leidinggevende);
    let wim = nieuw.persoon(WIM, &[arts, leidt]).await;
    nieuw.relatie(wim, arts, heel.clone(), Some(linde), None).await;
    nieuw.relatie(wim, leidt, winkel.clone(), None, None).await;
    let xander = nieuw.persoon(XANDER, &[arts]).await;
    nieuw.relatie(xander, arts, heel.clone(), Some(eik), None).await;
    // Of the second arbodienst, and not for Noor: without breaking the glass she reads nothing.
    let olga = nieuw.persoon(OLGA, &[arts]).await;
    nieuw.relatie(olga, arts, RelatieMet::Team(bakkerij, "Kantoor".into()), Some(berk), None).await;
    for (email, rol) in VROEGER {
        let wie = nieuw.persoon(email, &[rol]).await;
        let met = if rol == leidt { winkel.clone() } else { heel.clone() };
        nieuw.relatie(wie, rol, met, (rol == arts).then_some(linde), Some(date(2026, 11, 20))).await;
    }
    let carla = nieuw.persoon(CARLA, &[Hoedanigheid::Casemanager, Hoedanigheid::Werknemer]).await;
    nieuw.relatie(carla, Hoedanigheid::Casemanager, heel, None, None).await;
    let van_carla = DienstverbandId::new(demo.app.toeval().id());
    let dienstverband = Dienstverband {
        id: van_carla,
        persoon: carla,
        werkgever: bakkerij,
        team: None,
        functie: "casemanager".into(),
        uren: Uren([480, 480, 480, 480, 0, 0, 0]),
        van: begin,
        tot_en_met: None,
    };
    nieuw.tx.nieuw_dienstverband(&dienstverband).await.expect("an employment");
    nieuw.tx.zet_bsn(van_noor.persoon, &Bsn::lees(BSN).expect("a test number")).await.expect("a number");
    tx.commit().await.expect("written");
    van_carla
}

/// Writes people down.
struct Nieuw<'a> {
    tx: &'a mut Tx,
    demo: &'a Demo,
    hash: secrecy::SecretString,
}

impl Nieuw<'_> {
    async fn arbodienst(&mut self, naam: &str) -> OrganisatieId {
        let id = OrganisatieId::new(self.demo.app.toeval().id());
        let organisatie = Organisatie { id, soort: OrganisatieSoort::Arbodienst, naam: naam.into() };
        self.tx.nieuwe_organisatie(&organisatie).await.expect("an organisation");
        id
    }

    async fn persoon(&mut self, email: &str, rollen: &[Hoedanigheid]) -> PersoonId {
        let id = PersoonId::new(self.demo.app.toeval().id());
        let naam = email.split('@').next().unwrap_or_default().to_uppercase();
        self.tx.nieuwe_persoon(&Persoon { id, naam, rollen: rollen.to_vec() }).await.expect("a person");
        let account = Account {
            persoon: id,
            email: email.into(),
            wachtwoord_hash: self.hash.clone(),
            taal: store::Taal::Nl,
            aangemaakt_op: self.demo.app.nu(),
        };
        self.tx.nieuw_account(&account).await.expect("an account");
        id
    }

    async fn relatie(
        &mut self,
        persoon: PersoonId,
        rol: Hoedanigheid,
        met: RelatieMet,
        namens: Option<OrganisatieId>,
        tot_en_met: Option<Date>,
    ) {
        let id = RelatieId::new(self.demo.app.toeval().id());
        let van = date(2020, 1, 1);
        let relatie = Relatie { id, persoon, rol, met, namens, van, tot_en_met, tekenbevoegd: false };
        self.tx.nieuwe_relatie(&relatie).await.expect("a relation");
    }
}

/// Fills in a page's own form, and sends it.
async fn vul_in(bezoeker: &mut Bezoeker, pad: &str, vul: impl FnOnce(&mut Veldlijst)) -> StatusCode {
    let pagina = bezoeker.get(pad).await;
    assert_eq!(pagina.status, StatusCode::OK, "{pad}: {}", pagina.naar());
    let mut velden = formulier(&pagina.tekst, pad);
    vul(&mut velden);
    let antwoord = bezoeker.post_lijst(pad, &velden).await;
    assert!(antwoord.status.is_redirection(), "{pad}: {} {}", antwoord.status, antwoord.tekst);
    antwoord.status
}

/// The doctor sends a probleemanalyse: its medical part is for the employee and the doctors of this arbodienst.
async fn verstuur(demo: &Demo, dossier: DossierId, werknemer: &str, woorden: &mut Woorden) {
    let mut iris = demo.als(IRIS).await;
    let pad = format!("/dossiers/{dossier}/probleemanalyse/concept");
    // A bijstelling begins with the medical part of the version before; the draft of Noor's is changed below.
    let arts: &[&str] = if werknemer == NOOR {
        LADE
    } else {
        &[MEDISCH, MEDISCH_PDF, "/dossiers/{id}/probleemanalyse/concept"]
    };
    // Who leads the shop is a doctor like any other for whoever works elsewhere.
    let wim: &[&str] = if werknemer == NOOR { &[] } else { arts };
    let mut planten = |veld| {
        let mag = [(werknemer, LADE), (IRIS, arts), (WIM, wim)];
        woorden.plant(format!("verstuurd aan {werknemer}: {veld}"), &mag)
    };
    let teksten = MEDISCHE_VELDEN.map(|veld| (veld, planten(veld)));
    vul_in(&mut iris, &pad, |velden| {
        for (veld, tekst) in &teksten {
            velden.zet(veld, &format!("Er staat {tekst}."));
        }
        velden.zet("mogelijkheden", "ja");
        velden.zet("verwachte_duur", "tot_drie_maanden");
        velden.zet("reden", "Er is meer mogelijk dan eerst.");
    })
    .await;
    vul_in(&mut iris, &format!("{pad}/voorbeeld"), |velden| velden.zet("woorden_bevestigd", "ja")).await;
}

/// The doctor goes on with a draft: nobody else even sees that there is one.
async fn concept(demo: &Demo, dossier: DossierId, woorden: &mut Woorden) {
    let mut iris = demo.als(IRIS).await;
    let pad = format!("/dossiers/{dossier}/probleemanalyse/concept");
    let medisch = MEDISCHE_VELDEN
        .map(|veld| (veld, woorden.plant(format!("concept, medisch: {veld}"), &[(IRIS, &[CONCEPT])])));
    let functioneel = ["toelichting", "advies", "reden"].map(|veld| {
        (veld, woorden.plant(format!("concept, functioneel: {veld}"), &[(IRIS, &[CONCEPT, VOORBEELD])]))
    });
    vul_in(&mut iris, &pad, |velden| {
        for (veld, tekst) in medisch.iter().chain(&functioneel) {
            velden.zet(veld, tekst);
        }
    })
    .await;
}

async fn aantekeningen(demo: &Demo, dossier: DossierId, woorden: &mut Woorden) {
    let tekst = woorden.plant("aantekening van de arts", &[(IRIS, &[AANTEKENINGEN])]);
    let mut iris = demo.als(IRIS).await;
    vul_in(&mut iris, &format!("/dossiers/{dossier}/aantekeningen"), |velden| {
        velden.zet("aantekening", &tekst);
    })
    .await;
}

async fn gesprek(demo: &Demo, (dossier, werknemer): (DossierId, &str), woorden: &mut Woorden) {
    let mut zelf = demo.als(werknemer).await;
    let teksten = ["vertellen", "geleerd", "gedrag", "nodig"].map(|veld| {
        (veld, woorden.plant(format!("gesprek van {werknemer}: {veld}"), &[(werknemer, &[GESPREK])]))
    });
    vul_in(&mut zelf, &format!("/dossiers/{dossier}/gesprek"), |velden| {
        for (veld, tekst) in &teksten {
            velden.zet(veld, tekst);
        }
    })
    .await;
}

/// Somebody adds an activity to the plan, so that there is one to look at.
async fn activiteit(demo: &Demo, dossier: DossierId) -> String {
    let mut mira = demo.als(MIRA).await;
    let pagina =
        mira.get(&format!("/dossiers/{dossier}/plan/activiteiten/nieuw?probleemveld=arbeidsinhoud")).await;
    let begin = format!("action=\"/dossiers/{dossier}/plan/activiteiten/");
    let naam = pagina.tekst.split(&begin).nth(1).and_then(|rest| rest.split(['"', '?']).next());
    let naam = naam.unwrap_or_else(|| panic!("no form in {}", pagina.tekst)).to_owned();
    let pad = format!("/dossiers/{dossier}/plan/activiteiten/{naam}");
    let mut velden = formulier(&pagina.tekst, &pad);
    velden.zet("probleemveld", "arbeidsinhoud");
    velden.zet("activiteit", "Twee ochtenden inpakken.");
    let antwoord = mira.post_lijst(&pad, &velden).await;
    assert!(antwoord.status.is_redirection(), "{}", antwoord.tekst);
    naam
}

/// Posts after the session expired. Answers which form waits.
async fn parkeer(demo: &Demo, wie: &str, pad: &str, woorden: &mut Woorden) -> String {
    let tekst = woorden.plant(format!("geparkeerd voor {wie}"), &[(wie, &[GEPARKEERD, LIJST])]);
    let mut bezoeker = demo.als(wie).await;
    bezoeker.router_van(demo.router_op(straks()));
    let antwoord = bezoeker.post(pad, &[("medische_gegevens", &tekst), ("versie", "0")]).await;
    let id = antwoord.naar().rsplit("%2F").next().expect("an address").to_owned();
    assert_eq!(id.len(), 32, "{}", antwoord.naar());
    id
}

/// Two doctors stand in: a colleague of the same arbodienst, and one of another that reads nothing of the first.
pub(super) async fn breek_glas(demo: &Demo, toneel: &Toneel, woorden: &mut Woorden) {
    let pad = format!("/dossiers/{}/glas", toneel.noor);
    // The employee reads at once who came, and why.
    let inzage: &[&str] = &["/dossiers/{id}/inzage"];
    let van_bas =
        woorden.plant("glas, reden van Bas", &[(NOOR, LADE), (NOOR, inzage), (IRIS, LADE), (BAS, LADE)]);
    let van_olga = woorden.plant("glas, reden van Olga", &[(NOOR, LADE), (NOOR, inzage), (OLGA, LADE)]);
    for (wie, reden) in [(BAS, van_bas), (OLGA, van_olga)] {
        let mut arts = demo.als(wie).await;
        vul_in(&mut arts, &pad, |velden| velden.zet("reden", &reden)).await;
    }
    woorden.mag_ook(&format!("verstuurd aan {NOOR}"), BAS, LADE);
    woorden.mag_ook("concept, medisch", BAS, &[CONCEPT]);
    woorden.mag_ook("concept, functioneel", BAS, &[CONCEPT, VOORBEELD]);
    assert_eq!(demo.app.nu().to_string().get(..10), Some(VANDAAG.to_string().as_str()));
}
