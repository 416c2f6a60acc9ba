// SPDX-License-Identifier: EUPL-1.2
//! What UWV's form suggests per problem field. Of sociaal-medische zaken the form names treatments; here stand
//! neutral words only, for an employer may not know which.

use super::Probleemveld;

/// The keys of the suggestions, in the order of the form; their texts live in `hervat`.
pub const fn suggesties(veld: Probleemveld) -> &'static [&'static str] {
    match veld {
        Probleemveld::Arbeidsinhoud => &[
            "ander_taakniveau",
            "meer_regelmogelijkheden",
            "andere_functie",
            "scholing",
            "beroepskeuzeadvies",
            "jobcoaching",
            "vaardigheden_trainen",
            "loopbaanbegeleiding",
            "ander_takenpakket",
            "hulpmiddelen",
            "ergonomische_aanpassing",
            "hulp_van_collegas",
            "korter_of_rustiger",
            "betere_werkinstructies",
            "betere_planning",
            "functie_met_minder_werkdruk",
            "hulp_van_anderen",
        ],
        Probleemveld::Arbeidsomstandigheden => &[
            "ergonomische_aanpassing",
            "bouwkundige_aanpassing",
            "beschermmiddelen",
            "heldere_instructies",
            "hulp_van_anderen",
            "functie_met_minder_ongemak",
            "thuiswerken",
            "regelmatiger_werkpatroon",
            "functie_met_meer_regelmaat",
            "directe_begeleiding",
            "andere_functie",
        ],
        Probleemveld::Arbeidsvoorwaarden => {
            &["werkoverleg", "zorgverlof", "hulp_bij_kinderopvang", "flexibele_werktijden"]
        }
        Probleemveld::Arbeidsverhoudingen => &["mediation", "overplaatsing"],
        Probleemveld::SociaalMedischeZaken => {
            &["interventie_volgens_advies", "training_volgens_advies", "begeleiding_volgens_advies"]
        }
    }
}
