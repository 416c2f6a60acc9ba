// SPDX-License-Identifier: EUPL-1.2
//! What was typed as JSON of the contract. What it should not be goes along as it is, for the reader to refuse: so
//! page and command refuse the same.

use crate::web::formulier::{lees_dag, lees_tijd, lees_uren};
use serde_json::{Value, json};

/// A day, as a browser sends it or as a person writes it.
pub(super) fn dagwaarde(tekst: &str) -> Value {
    lees_dag(tekst).map_or_else(|| json!(tekst), |dag| json!(dag.to_string()))
}

/// A whole number.
pub(super) fn getal(tekst: &str) -> Value {
    tekst.parse::<u64>().map_or_else(|_| json!(tekst), |getal| json!(getal))
}

/// Hours, with a comma or a point, or as `7:36`.
pub(super) fn uren(tekst: &str) -> Value {
    lees_uren(tekst).map_or_else(|| json!(tekst), |minuten| json!(f64::from(minuten) / 60.0))
}

/// A time of a day.
pub(super) fn tijd(tekst: &str) -> Value {
    let netjes = |tijd: jiff::civil::Time| json!(tijd.strftime("%H:%M").to_string());
    lees_tijd(tekst).map_or_else(|| json!(tekst), netjes)
}

/// Several in one field, with a comma or a blank between them.
pub(super) fn lijst(tekst: &str, een: fn(&str) -> Value) -> Value {
    let delen = tekst.split([',', ';', ' ', '%']).filter(|deel| !deel.is_empty());
    Value::Array(delen.map(een).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wat_een_mens_typt_wordt_wat_het_contract_vraagt() {
        assert_eq!(dagwaarde("23-11-2026"), json!("2026-11-23"));
        assert_eq!(dagwaarde("31-02-2026"), json!("31-02-2026"));
        assert_eq!(uren("7,6"), json!(7.6));
        assert_eq!(uren("7:30"), json!(7.5));
        assert_eq!(uren("acht"), json!("acht"));
        assert_eq!(tijd("9"), json!("09:00"));
        assert_eq!(tijd("24:00"), json!("24:00"));
        assert_eq!(getal("-1"), json!("-1"));
        assert_eq!(lijst("25, 50% 75;100", getal), json!([25, 50, 75, 100]));
        assert_eq!(lijst("", getal), json!([]));
    }
}
