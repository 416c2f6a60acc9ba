// SPDX-License-Identifier: EUPL-1.2
//! Wages and amounts in words. Dutch at level B1.

use super::Taal;
use crate::bedragen::Bedragsoort;
use crate::loon::{Inhoudingsgrond, Loonrecht};

pub(crate) const fn bedragsoort(taal: Taal, soort: Bedragsoort) -> &'static str {
    let (nl, en) = match soort {
        Bedragsoort::BoeteLateMelding => (
            "Hoogste boete als de werkgever een ziekte te laat of niet aan UWV meldt",
            "Highest fine when the employer reports an illness to UWV late or not at all",
        ),
        Bedragsoort::DeskundigenoordeelWerkgever => (
            "Deskundigenoordeel van UWV, gevraagd door de werkgever",
            "Deskundigenoordeel (expert opinion) of UWV, asked by the employer",
        ),
        Bedragsoort::DeskundigenoordeelWerknemer => (
            "Deskundigenoordeel van UWV, gevraagd door de werknemer",
            "Deskundigenoordeel (expert opinion) of UWV, asked by the employee",
        ),
    };
    taal.van(nl, en)
}

pub(crate) const fn loonrecht(taal: Taal, recht: Loonrecht) -> &'static str {
    let (nl, en) = match recht {
        Loonrecht::Wachtdag => (
            "Zijn er wachtdagen afgesproken, dan is er over de eerste een of twee ziektedagen geen loon. Dat kan maar een keer: ook als iemand binnen vier weken weer ziek wordt, begint het niet opnieuw.",
            "When waiting days were agreed, no wage is due for the first or the first two sick days. Only once: ill again within four weeks, they do not start anew.",
        ),
        Loonrecht::EersteJaar => (
            "De eerste 52 weken betaalt de werkgever ten minste 70 procent van het loon, en nooit minder dan het wettelijk minimumloon. Loon boven het maximumdagloon telt niet mee.",
            "In the first 52 weeks the employer pays at least 70 percent of the wage, and never less than the legal minimum wage. Wage above the maximum day wage does not count.",
        ),
        Loonrecht::Daarna => (
            "Daarna betaalt de werkgever ten minste 70 procent van het loon, tot het einde van de loondoorbetaling. Dat mag dan minder zijn dan het minimumloon.",
            "After that the employer pays at least 70 percent of the wage, until the end of continued payment. That may then be less than the minimum wage.",
        ),
        Loonrecht::Verlof => (
            "Tijdens zwangerschaps- en bevallingsverlof betaalt de werkgever geen loon. Dan is er een uitkering.",
            "During pregnancy and maternity leave the employer pays no wage. Then there is a benefit.",
        ),
    };
    taal.van(nl, en)
}

pub(crate) const fn inhoudingsgrond(taal: Taal, grond: Inhoudingsgrond) -> &'static str {
    let (nl, en) = match grond {
        Inhoudingsgrond::Opzet => (
            "De werknemer heeft de ziekte met opzet veroorzaakt.",
            "The employee brought the illness about on purpose.",
        ),
        Inhoudingsgrond::ValseInformatie => (
            "De werknemer gaf bij de aanstellingskeuring valse informatie, en de ziekte komt daaruit voort.",
            "The employee gave false information at the examination before the appointment, and the illness follows from that.",
        ),
        Inhoudingsgrond::BelemmertGenezing => (
            "De werknemer houdt de eigen genezing tegen of maakt die langzamer.",
            "The employee hinders or delays their own recovery.",
        ),
        Inhoudingsgrond::GeenPassendeArbeid => (
            "De werknemer kan passend werk doen dat de werkgever aanbiedt, en doet het niet.",
            "The employee could do suitable work that the employer offers, and does not.",
        ),
        Inhoudingsgrond::WeigertVoorschriften => (
            "De werknemer werkt niet mee aan redelijke voorschriften of maatregelen die passend werk mogelijk maken.",
            "The employee does not go along with reasonable instructions or measures that make suitable work possible.",
        ),
        Inhoudingsgrond::WeigertPlanVanAanpak => (
            "De werknemer werkt niet mee aan het maken, evalueren of bijstellen van het plan van aanpak.",
            "The employee does not help to make, evaluate or change the plan van aanpak (action plan).",
        ),
        Inhoudingsgrond::LateWiaAanvraag => (
            "De werknemer vraagt de WIA-uitkering te laat aan.",
            "The employee applies for the WIA benefit too late.",
        ),
        Inhoudingsgrond::GeenInlichtingen => (
            "De werknemer houdt zich niet aan redelijke, schriftelijke regels over wat de werkgever moet weten om te zien of er recht op loon is.",
            "The employee does not keep to reasonable written rules about what the employer must know to see whether wage is due.",
        ),
    };
    taal.van(nl, en)
}
