// SPDX-License-Identifier: EUPL-1.2
//! The answer as the contract shapes it. The order of keys is the order of the fields here.

use poortwachter::bedragen::Bedragsoort;
use poortwachter::loon::{Loontijdvak, Wachtdagen, mogelijke_wachtdagen, tijdvakken};
use poortwachter::{Dag, Feiten, Geval, Taal, TermijnUitgelegd, Termijnen};
use serde::Serialize;
use std::borrow::Cow;

/// Terms out.
#[derive(Debug, Serialize)]
pub struct Antwoord {
    eerste_ziektedag: String,
    telling: TellingUit,
    einde_wachttijd: Einde,
    loondoorbetaling: Loon,
    termijnen: Vec<TermijnUit>,
    evaluaties: Vec<EvaluatieUit>,
    eerdere_gevallen: Vec<EerderGeval>,
}

#[derive(Debug, Serialize)]
struct TellingUit {
    ziektedagen: i32,
    ziekteweek: i32,
    onderbroken_dagen: i32,
    gerekend_vanaf: String,
    samengesteld: bool,
}

#[derive(Debug, Serialize)]
struct Einde {
    laatste_dag: String,
    eerste_dag_erna: String,
}

#[derive(Debug, Serialize)]
struct Loon {
    laatste_dag: String,
    eerste_dag_erna: String,
    reden: &'static str,
    tijdvakken: Vec<TijdvakUit>,
    mogelijke_wachtdagen: Vec<String>,
}

#[derive(Debug, Serialize)]
struct TijdvakUit {
    van: String,
    tot_en_met: String,
    recht: &'static str,
    percentage: u8,
    minimumloon: bool,
}

#[derive(Debug, Serialize)]
struct TermijnUit {
    id: &'static str,
    plicht: &'static str,
    voor: &'static str,
    vanaf: Option<String>,
    uiterlijk: Option<String>,
    onverwijld: bool,
    stand: &'static str,
    voldaan_op: Option<String>,
    dagen_te_laat: Option<i32>,
    laatste_werkdag: Option<String>,
    betwist: Vec<BetwistUit>,
    verloop: Vec<StapUit>,
    bronnen: Vec<BronUit>,
    uitleg: Cow<'static, str>,
    nasleep: Vec<NasleepUit>,
}

/// What follows when a term is late: only with a term that is or was.
#[derive(Debug, Serialize)]
struct NasleepUit {
    bij: &'static str,
    uitleg: &'static str,
    bedrag: Option<&'static str>,
    bronnen: Vec<BronUit>,
}

#[derive(Debug, Serialize)]
struct BetwistUit {
    uiterlijk: String,
    bron: &'static str,
    uitleg: &'static str,
}

#[derive(Debug, Serialize)]
struct StapUit {
    stap: Cow<'static, str>,
    dag: String,
}

/// A source, as the contract shapes it.
#[derive(Debug, Serialize)]
pub struct BronUit {
    soort: &'static str,
    naam: &'static str,
    bwb: Option<&'static str>,
    artikel: Option<&'static str>,
    lid: Option<&'static str>,
    citaat: Option<&'static str>,
    url: Option<String>,
}

#[derive(Debug, Serialize)]
struct EvaluatieUit {
    uiterlijk: Option<String>,
    gehouden_op: Option<String>,
    stand: &'static str,
}

#[derive(Debug, Serialize)]
struct EerderGeval {
    eerste_ziektedag: String,
    laatste_ziektedag: Option<String>,
    ziektedagen: i32,
}

/// The whole answer for these facts on this day.
pub fn antwoord(feiten: &Feiten, vandaag: Dag, taal: Taal) -> Antwoord {
    let termijnen = Termijnen::van(feiten);
    let telling = termijnen.telling(vandaag);
    let uitgelegd = |(id, _)| termijnen.uitleg(id, vandaag, taal);
    Antwoord {
        eerste_ziektedag: termijnen.geval().eerste_ziektedag().to_string(),
        telling: TellingUit {
            ziektedagen: telling.ziektedagen,
            ziekteweek: telling.ziekteweek,
            onderbroken_dagen: telling.onderbroken_dagen,
            gerekend_vanaf: telling.gerekend_vanaf.to_string(),
            samengesteld: telling.samengesteld,
        },
        einde_wachttijd: Einde {
            laatste_dag: termijnen.einde_wachttijd().to_string(),
            eerste_dag_erna: termijnen.einde_wachttijd().plus(1).to_string(),
        },
        loondoorbetaling: loon(&termijnen, vandaag),
        termijnen: termijnen.alle().filter_map(uitgelegd).map(|t| TermijnUit::van(t, taal)).collect(),
        evaluaties: evaluaties(&termijnen, vandaag),
        eerdere_gevallen: Geval::eerdere(feiten).map(|geval| eerder(&geval)).collect(),
    }
}

/// As the law gives it when no waiting days were agreed; which days those could be stands beside it.
fn loon(termijnen: &Termijnen<'_>, vandaag: Dag) -> Loon {
    let loon = termijnen.loondoorbetaling_op(vandaag);
    let tijdvak = |tijdvak: Loontijdvak| TijdvakUit {
        van: tijdvak.van.to_string(),
        tot_en_met: tijdvak.tot_en_met.to_string(),
        recht: tijdvak.recht.woord(),
        percentage: tijdvak.recht.percentage(),
        minimumloon: tijdvak.recht.minimumloon(),
    };
    Loon {
        laatste_dag: loon.laatste_dag.to_string(),
        eerste_dag_erna: loon.laatste_dag.plus(1).to_string(),
        reden: loon.reden.woord(),
        tijdvakken: tijdvakken(termijnen, vandaag, Wachtdagen::GEEN).into_iter().map(tijdvak).collect(),
        mogelijke_wachtdagen: mogelijke_wachtdagen(termijnen.geval()).iter().map(Dag::to_string).collect(),
    }
}

fn evaluaties(termijnen: &Termijnen<'_>, vandaag: Dag) -> Vec<EvaluatieUit> {
    let uit = |e: poortwachter::Evaluatie| EvaluatieUit {
        uiterlijk: als_tekst(e.uiterlijk),
        gehouden_op: als_tekst(e.gehouden_op),
        stand: e.stand.woord(),
    };
    termijnen.evaluaties(vandaag).into_iter().map(uit).collect()
}

fn eerder(geval: &Geval<'_>) -> EerderGeval {
    let laatste = geval.laatste_ziektedag();
    EerderGeval {
        eerste_ziektedag: geval.eerste_ziektedag().to_string(),
        laatste_ziektedag: als_tekst(laatste),
        ziektedagen: geval.ziektedagen(laatste.unwrap_or(Dag::LAATSTE)),
    }
}

fn als_tekst(dag: Option<Dag>) -> Option<String> {
    dag.map(|dag| dag.to_string())
}

impl TermijnUit {
    fn van(t: TermijnUitgelegd, taal: Taal) -> Self {
        let betwist = t.betwist.into_iter();
        let verloop = t.verloop.into_iter();
        let laat = t.stand.dagen_te_laat().is_some();
        let nasleep = t.nasleep.iter().filter(|_| laat);
        Self {
            id: t.id.woord(),
            plicht: t.plicht,
            voor: t.voor.woord(),
            vanaf: als_tekst(t.vanaf),
            uiterlijk: als_tekst(t.uiterlijk),
            onverwijld: t.onverwijld,
            stand: t.stand.woord(),
            voldaan_op: als_tekst(t.stand.voldaan_op()),
            dagen_te_laat: t.stand.dagen_te_laat(),
            laatste_werkdag: als_tekst(t.laatste_werkdag),
            betwist: betwist
                .map(|b| BetwistUit { uiterlijk: b.uiterlijk.to_string(), bron: b.bron, uitleg: b.uitleg })
                .collect(),
            verloop: verloop.map(|s| StapUit { stap: s.tekst, dag: s.dag.to_string() }).collect(),
            bronnen: t.bronnen.iter().map(BronUit::from).collect(),
            uitleg: t.uitleg,
            nasleep: nasleep
                .map(|nasleep| NasleepUit {
                    bij: nasleep.bij.woord(),
                    uitleg: nasleep.noot.tekst(taal),
                    bedrag: nasleep.bedrag.map(Bedragsoort::woord),
                    bronnen: nasleep.noot.bronnen.iter().map(BronUit::from).collect(),
                })
                .collect(),
        }
    }
}

impl From<&poortwachter::Bron> for BronUit {
    fn from(bron: &poortwachter::Bron) -> Self {
        Self {
            soort: bron.soort.woord(),
            naam: bron.naam,
            bwb: bron.bwb,
            artikel: bron.artikel,
            lid: bron.lid,
            citaat: bron.citaat,
            url: bron.url(),
        }
    }
}
