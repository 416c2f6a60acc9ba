// SPDX-License-Identifier: EUPL-1.2
//! JSON as a tree that borrows from what it was read from: a text without escapes is not copied, and an object is a
//! plain list of its keys. A stream reads a hundred thousand such trees a second; owning every key was much of the work.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use std::borrow::Cow;
use std::fmt;

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Waarde<'j> {
    Niets,
    JaNee(bool),
    Getal(Number),
    Tekst(Cow<'j, str>),
    Lijst(Vec<Waarde<'j>>),
    Object(Object<'j>),
}

/// An object: its keys in the order of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Object<'j>(Vec<(Sleutel<'j>, Waarde<'j>)>);

/// A key; serde borrows one only when it is a field that asks for it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
struct Sleutel<'j>(#[serde(borrow)] Cow<'j, str>);

impl<'j> Waarde<'j> {
    pub(crate) const fn is_null(&self) -> bool {
        matches!(self, Self::Niets)
    }

    pub(crate) const fn as_bool(&self) -> Option<bool> {
        if let Self::JaNee(ja) = self { Some(*ja) } else { None }
    }

    pub(crate) fn as_u64(&self) -> Option<u64> {
        if let Self::Getal(getal) = self { getal.as_u64() } else { None }
    }

    pub(crate) fn as_f64(&self) -> Option<f64> {
        if let Self::Getal(getal) = self { getal.as_f64() } else { None }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        if let Self::Tekst(tekst) = self { Some(tekst) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Self]> {
        if let Self::Lijst(lijst) = self { Some(lijst) } else { None }
    }

    pub(crate) const fn as_object(&self) -> Option<&Object<'j>> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// What stands under this key, of an object.
    pub(crate) fn get(&self, sleutel: &str) -> Option<&Self> {
        self.as_object()?.get(sleutel)
    }
}

impl<'j> Object<'j> {
    /// The keys as they were written: one that was written twice comes twice.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(sleutel, _)| &*sleutel.0)
    }

    /// What stands under this key; of a key that was written twice the last, as JSON is read nearly everywhere.
    pub(crate) fn get(&self, sleutel: &str) -> Option<&Waarde<'j>> {
        self.0.iter().rev().find(|(naam, _)| naam.0 == sleutel).map(|(_, waarde)| waarde)
    }
}

impl<'de> Deserialize<'de> for Waarde<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Opbouw)
    }
}

/// Builds the tree.
struct Opbouw;

impl<'de> Visitor<'de> for Opbouw {
    type Value = Waarde<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Waarde::Niets)
    }

    fn visit_bool<E>(self, ja: bool) -> Result<Self::Value, E> {
        Ok(Waarde::JaNee(ja))
    }

    fn visit_i64<E>(self, getal: i64) -> Result<Self::Value, E> {
        Ok(Waarde::Getal(getal.into()))
    }

    fn visit_u64<E>(self, getal: u64) -> Result<Self::Value, E> {
        Ok(Waarde::Getal(getal.into()))
    }

    fn visit_f64<E>(self, getal: f64) -> Result<Self::Value, E> {
        // A number in JSON is always finite: one that is too large is refused before it comes here.
        Ok(Number::from_f64(getal).map_or(Waarde::Niets, Waarde::Getal))
    }

    fn visit_str<E>(self, tekst: &str) -> Result<Self::Value, E> {
        Ok(Waarde::Tekst(Cow::Owned(tekst.to_owned())))
    }

    fn visit_borrowed_str<E>(self, tekst: &'de str) -> Result<Self::Value, E> {
        Ok(Waarde::Tekst(Cow::Borrowed(tekst)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut delen: A) -> Result<Self::Value, A::Error> {
        let mut lijst = Vec::new();
        while let Some(deel) = delen.next_element()? {
            lijst.push(deel);
        }
        Ok(Waarde::Lijst(lijst))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut delen: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some(deel) = delen.next_entry()? {
            object.push(deel);
        }
        Ok(Waarde::Object(Object(object)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn lees(json: &str) -> Waarde<'_> {
        serde_json::from_str(json).expect(json)
    }

    /// The same value as serde's own tree, which owns all it holds.
    fn eigen(waarde: &Waarde<'_>) -> Value {
        match waarde {
            Waarde::Niets => Value::Null,
            Waarde::JaNee(ja) => Value::Bool(*ja),
            Waarde::Getal(getal) => Value::Number(getal.clone()),
            Waarde::Tekst(tekst) => Value::String(tekst.to_string()),
            Waarde::Lijst(lijst) => lijst.iter().map(eigen).collect(),
            Waarde::Object(Object(delen)) => {
                delen.iter().map(|(sleutel, waarde)| (sleutel.0.to_string(), eigen(waarde))).collect()
            }
        }
    }

    /// Texts that are JSON, and texts that nearly are.
    const TEKSTEN: [&str; 40] = [
        "null",
        " true ",
        "[]",
        "{}",
        r#"{"a":{"b":[1,{"c":null}]},"d":"e"}"#,
        r#"{"a\u0062":"\n\"é\u00e9😀\ud83d\ude00","":""}"#,
        r#"{"a":1,"b":2,"a":3}"#,
        "[0,-0,1,-1,1.0,1e2,7.6,-7.6,1e-400,255,256]",
        "[18446744073709551615,18446744073709551616,-9223372036854775808,-9223372036854775809]",
        "[1.7976931348623157e308,5e-324,0.1,123456789012345678901234567890]",
        "",
        " ",
        "\n\n{",
        "{]",
        "[1,]",
        "[1 2]",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        r#"{"a":1 "b":2}"#,
        "{a:1}",
        "{1:1}",
        "{null:1}",
        r#"["a"#,
        "[\"a\nb\"]",
        r#"["\x"]"#,
        r#"["\ud800"]"#,
        r#"{"\ud800":1}"#,
        r#"{"\u12":1}"#,
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e400",
        "[-1e400]",
        "NaN",
        "nul",
        "[] []",
        "'a'",
    ];

    /// What is JSON, what it holds, and where it stops being JSON: all as serde's own tree has it.
    #[test]
    fn leest_en_weigert_als_de_boom_van_serde() {
        let diep = |diepte| format!("{}{}", "[".repeat(diepte), "]".repeat(diepte));
        let diepten = [diep(127), diep(128), diep(100_000), "{\"a\":".repeat(128)];
        for json in TEKSTEN.into_iter().chain(diepten.iter().map(String::as_str)) {
            let (ons, serde) =
                (serde_json::from_str::<Waarde<'_>>(json), serde_json::from_str::<Value>(json));
            let ons = ons.map(|waarde| eigen(&waarde)).map_err(|fout| fout.to_string());
            assert_eq!(ons, serde.map_err(|fout| fout.to_string()), "{json}");
        }
    }

    #[test]
    fn een_heel_getal_is_heel_geschreven() {
        let Waarde::Lijst(lijst) = lees("[12, -0, 12.0, 1e2, -1, 18446744073709551616, true, \"12\"]") else {
            panic!("a list")
        };
        let heel: Vec<_> = lijst.iter().map(Waarde::as_u64).collect();
        assert_eq!(heel, [Some(12), None, None, None, None, None, None, None]);
        let getal: Vec<_> = lijst.iter().map(|waarde| waarde.as_f64().is_some()).collect();
        assert_eq!(getal, [true, true, true, true, true, true, false, false]);
    }

    #[test]
    fn wat_dubbel_staat_geldt_zoals_het_het_laatst_staat() {
        let waarde = lees(r#"{"a":1,"b":2,"\u0061":3}"#);
        assert_eq!(waarde.get("a").and_then(Waarde::as_u64), Some(3));
        assert_eq!(waarde.as_object().map(|object| object.keys().collect()), Some(vec!["a", "b", "a"]));
        assert_eq!(waarde.get("c"), None);
        assert_eq!(lees("[1]").get("a"), None);
    }

    #[test]
    fn een_onbekende_sleutel_die_dubbel_staat_wordt_een_keer_genoemd() {
        let fout =
            crate::termijnen::lees(r#"{"x":1,"feiten":[],"y":2,"x":3}"#, poortwachter::Taal::Nl).unwrap_err();
        assert_eq!(fout.to_string().matches("`x` is onbekend").count(), 1, "{fout}");
        assert_eq!(fout.0.len(), 2, "{fout}");
    }

    #[test]
    fn alleen_een_tekst_met_een_schuine_streep_wordt_overgenomen() {
        let waarde = lees(r#"{"gewoon":"dag","met\u0020streep":"a\tb"}"#);
        let geleend = |tekst: &Cow<'_, str>| matches!(tekst, Cow::Borrowed(_));
        let Waarde::Object(Object(delen)) = waarde else { panic!("an object") };
        let geleend: Vec<_> = delen
            .iter()
            .map(|(sleutel, waarde)| {
                (geleend(&sleutel.0), matches!(waarde, Waarde::Tekst(tekst) if geleend(tekst)))
            })
            .collect();
        assert_eq!(geleend, [(true, true), (false, false)]);
    }
}
