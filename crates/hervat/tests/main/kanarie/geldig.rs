// SPDX-License-Identifier: EUPL-1.2
//! Of each address that takes a form: on which page that form stands, how it is filled in well, and what somebody has
//! to do before. A new address asks here for its form: one that is never sent well proves nothing.

use super::toneel::Toneel;
use crate::bezoeker::{Antwoord, BAS, Bezoeker, MIRA, NOOR, SAM, formulier, ontsnapt};
use std::collections::BTreeMap;

const VANDAAG: &str = "2026-11-23";
/// Whoever sends the form.
const ZELF: &str = "";
const IN_DOSSIER: &str = "/dossiers/{id}";

/// A form that is accepted. Addresses are those of the table, without where the dossier is.
pub(super) struct Geldig {
    /// The page on which it stands; none for a button that the page shows only sometimes.
    pagina: Option<&'static str>,
    /// What is filled in; `*` chooses the first that there is to choose.
    velden: &'static [(&'static str, &'static str)],
    /// Who does what before it.
    eerst: Vec<(&'static str, &'static str)>,
}

type Velden = &'static [(&'static str, &'static str)];

/// A form on this page, or on a page about this choice.
const fn op(pagina: &'static str, velden: Velden) -> Geldig {
    Geldig { pagina: Some(pagina), velden, eerst: Vec::new() }
}

impl Geldig {
    fn na(mut self, wie: &'static str, route: &'static str) -> Self {
        self.eerst.push((wie, route));
        self
    }
}

/// The form that this address takes from this person.
#[expect(clippy::too_many_lines, reason = "a table: a line or two for each address")]
fn geldig(route: &'static str, wie: &str) -> Geldig {
    let ander = if wie == NOOR { MIRA } else { NOOR };
    let route = route.strip_prefix(IN_DOSSIER).unwrap_or(route);
    match route {
        "/geparkeerd/{formulier}/verwijdering" | "/plan/versies/{versie}/ontvangst" => {
            Geldig { pagina: None, velden: &[], eerst: Vec::new() }
        }
        "/waarneming" => op(route, &[("naam", "Noor van Dalen"), ("werkgever", "Bakkerij Zonnewende")]),
        "/glas" => op(route, &[("reden", "Een spoedvraag, de collega is er niet.")]),
        "/glas/kennisneming" => op("/vandaag", &[]).na(BAS, "/glas"),
        "/probleemanalyse/concept" => {
            // What the employer will read, for it may be sent after this.
            op(
                route,
                &[
                    ("mate", "50"),
                    ("reden", "Er kan meer."),
                    ("advies", "Bouw verder op."),
                    ("toelichting", "Het gaat vooruit."),
                ],
            )
        }
        "/probleemanalyse/concept/voorbeeld" => {
            op(route, &[("woorden_bevestigd", "ja")]).na(ZELF, "/probleemanalyse/concept")
        }
        "/aantekeningen" => op(route, &[("aantekening", "Volgende week bellen.")]),
        "/aantekeningen/wissing" => op("/aantekeningen", &[("zeker", "ja")]).na(ZELF, "/aantekeningen"),
        "/gesprek" => op(route, &[("nodig", "Een vaste plek.")]),
        "/plan/arbodienst" => op(route, &[("naam", "Arbodienst De Linde")]),
        "/plan/einddoel" => op(route, &[("soort", "eigen_functie")]),
        "/plan/stappen" => op(route, &[("stappen", "Nu hele ochtenden.")]),
        "/plan/evaluaties" | "/plan/evaluaties-probleemanalyse" => {
            op(route, &[("op", "2026-12-21"), ("tijd", "10:00")])
        }
        "/plan/te-laat" => op(route, &[("reden", "Het spreekuur was vol.")]),
        "/plan/visie" => op(route, &[("visie", "Er zijn kansen.")]),
        "/plan/activiteiten/{deel}" => op(route, &[("activiteit", "Drie ochtenden inpakken.")]),
        "/plan/activiteiten/{deel}/weghalen" => op("/plan/activiteiten/{deel}", &[]),
        "/plan/casemanager" | "/plan/casemanager/klad" => {
            op("/plan/casemanager", &[("naam", "Kees de Boer")])
        }
        "/plan/casemanager/aanvaarding" => op("/plan/casemanager", &[]).na(ander, "/plan/casemanager"),
        "/plan/casemanager/weigering" | "/plan/casemanager/weigering/klad" => {
            op("/plan/casemanager", &[("reden", "Liever iemand van hier.")]).na(ander, "/plan/casemanager")
        }
        "/plan/aanbieden" => op(route, &[("reden", "Er kan meer.")]).na(MIRA, "/plan/stappen"),
        "/plan/bijstellen" | "/plan/bijstellen/klad" => {
            op("/plan/bijstellen", &[("reden", "Er kan meer.")]).na(MIRA, "/plan/stappen")
        }
        "/plan/versies/{versie}/handtekening" => {
            op("/plan/versies/{versie}", &[]).na(MIRA, "/plan/bijstellen")
        }
        "/plan/versies/{versie}/weigering" | "/plan/versies/{versie}/weigering/klad" => {
            op("/plan/versies/{versie}", &[("reden", "Het gaat te snel.")]).na(MIRA, "/plan/bijstellen")
        }
        "/dienstverbanden/{id}/ziekmelding" => op(
            route,
            &[
                ("eerste_ziektedag", VANDAAG),
                ("verwachte_duur", "onbekend"),
                ("vangnet", "nee"),
                ("arbeidsongeval", "nee"),
                ("verkeersongeval", "nee"),
            ],
        ),
        "/eerste-ziektedag" => op(route, &[("naar", "2026-06-14"), ("reden", "*")]),
        "/intrekking" => op(route, &[("reden", "*")]),
        "/deels-herstel" => op(route, &[("per", VANDAAG), ("percentage", "70")]),
        "/herstel" => op(route, &[("per", VANDAAG)]),
        "/herstel/correctie" => op(route, &[("naar", "2026-11-22"), ("reden", "*")]).na(SAM, "/herstel"),
        "/herstel/intrekking" => op(route, &[("reden", "*")]).na(SAM, "/herstel"),
        "/zwangerschapsverlof" => op(route, &[("van", VANDAAG), ("tot_en_met", "2027-03-14")]),
        "/zwangerschapsverlof/intrekking" => {
            op(route, &[("van", "*"), ("reden", "*")]).na(SAM, "/zwangerschapsverlof")
        }
        "/zelfde-oorzaak" => op(route, &[("zelfde_oorzaak", "*")]).na(SAM, "/zwangerschapsverlof"),
        "/plan/afwijking" => op(
            route,
            &[("termijn", "*"), ("tot_en_met", "2026-12-14"), ("reden", "De arts adviseert te wachten.")],
        ),
        "/plan/afwijking/intrekking" => {
            op(route, &[("termijn", "*"), ("reden", "Het lukt toch op tijd.")]).na(SAM, "/plan/afwijking")
        }
        "/rechtsfeiten" => op("/rechtsfeiten?soort=dienstverband_eindigt", &[("op", "2027-01-31")]),
        "/rechtsfeiten/intrekking" => {
            op("/rechtsfeiten/intrekking?soort=dienstverband_eindigt&op=2027-01-31", &[("reden", "*")])
                .na(SAM, "/rechtsfeiten")
        }
        "/arbodienst" => op(route, &[("op", VANDAAG)]),
        "/stappen" => op("/stappen?stap=evaluatie", &[("op", VANDAAG)]),
        "/stappen/intrekking" => op("/stappen/intrekking?stap=evaluatie&op=2026-10-14", &[("reden", "*")]),
        _ => panic!("the canary knows no form that {route} accepts"),
    }
}

/// A form that is filled in well, and where it goes.
pub(super) struct Klaar {
    pub(super) naar: String,
    velden: Vec<(String, String)>,
}

impl Klaar {
    /// To where it goes, or to the same place in another capacity.
    pub(super) async fn verstuur_naar(&self, pad: &str, bezoeker: &mut Bezoeker) -> Antwoord {
        let los: Vec<_> = self.velden.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
        bezoeker.post(pad, &los).await
    }
}

/// Does what comes before, and fills the form in as this person in this capacity.
pub(super) async fn maak_klaar(
    route: &'static str,
    (wie, als): (&str, &str),
    bezoekers: &mut BTreeMap<String, Bezoeker>,
    toneel: &Toneel,
) -> Klaar {
    let geldig = geldig(route, wie);
    for (ander, eerder) in geldig.eerst {
        let ander = if ander == ZELF { wie } else { ander };
        let klaar = Box::pin(maak_klaar(eerder, (ander, ""), bezoekers, toneel)).await;
        let antwoord = klaar.verstuur_naar(&klaar.naar, bezoekers.get_mut(ander).expect("logged in")).await;
        assert!(antwoord.status.is_redirection(), "{ander} at {eerder}, before: {}", antwoord.tekst);
    }
    let naar = format!("{}{als}", adres(route, route, toneel));
    let mut velden = Vec::new();
    if let Some(pagina) = geldig.pagina {
        let pagina = adres(pagina, route, toneel);
        let vraag = if pagina.contains('?') { als.replace('?', "&") } else { als.to_owned() };
        let pagina = bezoekers.get_mut(wie).expect("logged in").get(&format!("{pagina}{vraag}")).await;
        velden = ingevuld(&pagina.tekst, &naar, geldig.velden);
    }
    // Whoever sends it looked at what is unusual about it.
    velden.push(("toch".into(), "ja".into()));
    Klaar { naar, velden }
}

fn ingevuld(pagina: &str, naar: &str, waarden: Velden) -> Vec<(String, String)> {
    // What is kept while somebody types is typed in the form of the address before it. Not every page carries the
    // capacity on; and a plan of which there are versions is only ever adjusted.
    let naar = &naar.replace("/klad", "");
    let kaal = naar.split('?').next().unwrap_or(naar);
    let anders = naar.replace("/aanbieden", "/bijstellen");
    let staat_er = |adres: &&str| pagina.contains(&format!("action=\"{adres}\""));
    let adres = [naar, anders.as_str()].into_iter().find(staat_er).unwrap_or(kaal);
    let mut velden = formulier(pagina, adres);
    for (naam, waarde) in waarden {
        let keuze =
            || pagina.split(&format!("name=\"{naam}\" value=\"")).nth(1)?.split('"').next().map(ontsnapt);
        match *waarde {
            "*" => velden.zet(naam, &keuze().unwrap_or_default()),
            waarde => velden.zet(naam, waarde),
        }
    }
    velden.0
}

/// The address with the parts for which its form is accepted.
fn adres(adres: &str, route: &str, toneel: &Toneel) -> String {
    let in_tabel = ["/dossiers/", "/dienstverbanden/", "/geparkeerd/", "/waarneming", "/vandaag"];
    let begin = if in_tabel.iter().any(|begin| adres.starts_with(begin)) { "" } else { IN_DOSSIER };
    let id = if adres.starts_with("/dienstverbanden/") {
        toneel.gezond.to_string()
    } else {
        toneel.noor.to_string()
    };
    // The third is laid ready for it; the second is what holds.
    let versie = if route.ends_with("/ontvangst") { "2" } else { "3" };
    format!("{begin}{adres}")
        .replace("{id}", &id)
        .replace("{versie}", versie)
        .replace("{deel}", &toneel.activiteit)
        .replace("{formulier}", &toneel.geparkeerd[1])
}
