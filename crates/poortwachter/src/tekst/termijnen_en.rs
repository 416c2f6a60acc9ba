// SPDX-License-Identifier: EUPL-1.2
//! What each term asks, and the rule in plain words. English; official terms keep their Dutch name.

use crate::regel::{AANTAL, TermijnId};

/// What is asked, in a few words; and the rule in one or two sentences. In the order of [`TermijnId::ALLE`].
pub(super) static TERMIJNEN: [(TermijnId, &str, &str); AANTAL] = [
    (
        TermijnId::ZiekmeldingArbodienst,
        "Pass the sick report on to the arbodienst (health service)",
        "The employer passes the sick report on to the bedrijfsarts or arbodienst in time. The law names no day; \
             in practice it is within a week.",
    ),
    (
        TermijnId::Probleemanalyse,
        "Ask the bedrijfsarts (company doctor) for the probleemanalyse",
        "When the absence may be long, the employer asks the judgement of the bedrijfsarts within six weeks after \
             the first sick day.",
    ),
    (
        TermijnId::PlanVanAanpak,
        "Make the plan van aanpak (action plan)",
        "Employer and employee make a plan together, within two weeks after the probleemanalyse. While there is \
             none, UWV's form counts eight weeks from the first sick day.",
    ),
    (
        TermijnId::Evaluatie,
        "Evaluate the plan van aanpak",
        "Employer and employee regularly discuss how the plan is going. The law says ‘periodically’; six weeks \
             stands on UWV's form.",
    ),
    (
        TermijnId::ArbeidstherapieEinde,
        "Round off arbeidstherapie (work as therapy)",
        "Arbeidstherapie is meant to find out what is possible. More than six weeks is usually too long.",
    ),
    (
        TermijnId::UwvMelding42Weken,
        "Report the illness to UWV (42 weeks)",
        "The employer reports the illness to UWV, at the latest on the first day after it has lasted 42 weeks.",
    ),
    (
        TermijnId::Eerstejaarsevaluatie,
        "Hold the eerstejaarsevaluatie (first-year evaluation)",
        "At the end of the first year employer and employee look back and choose the aim for the second year.",
    ),
    (
        TermijnId::TweedeSpoor,
        "Start the tweede spoor (work with another employer)",
        "When a return to the own employer is not in sight, the employer helps towards work elsewhere: at the \
             latest six weeks after the first-year evaluation. Not needed when a lasting return within three months \
             is concretely in view; who has not returned by then needs it after all, at once.",
    ),
    (
        TermijnId::VervroegdeIva,
        "Apply early for an IVA benefit",
        "Who will certainly not recover can ask for an IVA benefit earlier: at least ten weeks before the end of \
             week 78. It is a right, not a duty.",
    ),
    (
        TermijnId::UwvBriefWia,
        "UWV's letter about the WIA",
        "UWV writes to the employee about the WIA, at the latest on the day on which the illness has lasted 89 \
             weeks.",
    ),
    (
        TermijnId::ReIntegratieverslag,
        "Give the re-integratieverslag (report) to the employee",
        "The employer draws up the re-integratieverslag with the employee and hands over a copy, at the latest \
             thirteen weeks before the end of the waiting period.",
    ),
    (
        TermijnId::WiaAanvraag,
        "Apply for a WIA benefit",
        "The employee applies for the WIA benefit, at the latest eleven weeks before the end of the waiting \
             period. Every day later makes the employer pay wages a day longer.",
    ),
    (
        TermijnId::LoonsanctieBesluit,
        "UWV's decision on a loonsanctie (longer wage payment)",
        "UWV decides at the latest six weeks before the end whether the employer must pay wages longer. After the \
             last day it no longer can.",
    ),
    (
        TermijnId::EindeWachttijd,
        "End of the waiting period",
        "After 104 weeks of illness the waiting period ends. This is the last day; the WIA can start the day \
             after.",
    ),
    (
        TermijnId::EindeLoonsanctie,
        "End of the loonsanctie (longer wage payment)",
        "UWV can make the employer pay wages for at most 52 weeks longer. When all was made up for, that ends six \
             weeks after UWV established it. Every day that UWV is late comes off.",
    ),
    (
        TermijnId::EindeVerlenging,
        "End of the voluntary extension",
        "Employer and employee can ask UWV together to extend the payment of wages. UWV sets the last day. Report, \
             WIA application and decision then count back from it.",
    ),
    (
        TermijnId::EindeOpzegverbod,
        "End of the ban on dismissal",
        "During the first two years of illness the employer may not give notice. This is the last day.",
    ),
    (
        TermijnId::WiaBesluit,
        "UWV's decision on the WIA",
        "UWV decides within eight weeks after receiving the application. During a loonsanctie the application rests; \
             after that it is six weeks.",
    ),
    (
        TermijnId::MeldingEindeDienstverband,
        "Report the end of the employment to UWV",
        "When the employment ends during illness, the employer reports it to UWV on the last working day before.",
    ),
    (
        TermijnId::VerkortReIntegratieverslag,
        "Give the short re-integratieverslag (report) to the employee",
        "When the employment ends within ten weeks after the first sick day, or the bedrijfsarts expected no long absence, a short report is enough. It is ready on the last working day. Within six weeks no report is needed.",
    ),
    (
        TermijnId::MeldingVangnet,
        "Report the illness to UWV (safety net)",
        "When the safety net of the Ziektewet applies, the employer reports the illness to UWV: with no-risk, organ donation and illness from pregnancy before the leave on the first day after six weeks, otherwise on the fourth day. The 42-week notice is not needed then.",
    ),
    (
        TermijnId::Bewaartermijn,
        "Delete the absence file",
        "The employer keeps the absence file no longer than two years after the end of the employment; one that carries the risk of the Ziektewet itself five years after recovery. While a dispute runs it may be longer.",
    ),
    (
        TermijnId::EindeLoondoorbetaling,
        "End of the payment of wages",
        "The employer pays wages up to and including this day. It comes before 104 weeks by the end of the employment, by the age of AOW (thirteen weeks with a first sick day before 1 July 2023, otherwise six weeks) or by work in a household (six weeks).",
    ),
    (
        TermijnId::BezwaarLoonsanctie,
        "Object to the loonsanctie (longer wage payment)",
        "An employer that does not agree with the loonsanctie can object with UWV: within six weeks after the decision was sent. Meanwhile the loonsanctie runs on.",
    ),
    (
        TermijnId::TekortkomingBesluit,
        "UWV's decision whether all was made up for",
        "When the employer reports that what was wrong was made up for, UWV says within three weeks whether that is so. Every day later makes the loonsanctie a day shorter, also when the answer is no.",
    ),
    (
        TermijnId::VerlengingBesluit,
        "UWV's decision on the extension",
        "When employer and employee together ask for a longer period of wages, UWV decides within two weeks.",
    ),
    (
        TermijnId::EerstejaarsZwBeoordeling,
        "First-year assessment of the Ziektewet (EZWb)",
        "Who is ill and has no employer any more gets ziekengeld (sickness benefit) from UWV. After 52 weeks of illness UWV looks with another measure: only who cannot earn more than 65 percent of the old wage keeps it. This is the last day of the first measure.",
    ),
];
