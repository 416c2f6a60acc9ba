// SPDX-License-Identifier: EUPL-1.2
//! Where a visitor may be sent back to: a path of ours, and nothing that a browser could read as another host.

/// The path with its query, when it is one of ours; else none.
pub fn eigen_pad(pad: &str) -> Option<&str> {
    let eigen = pad.starts_with('/') && !pad.starts_with("//");
    let schoon = pad.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_.~?=&%+".contains(&b));
    (eigen && schoon).then_some(pad)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terug_kan_alleen_naar_onszelf() {
        for goed in [
            "/",
            "/dossiers/0123?als=coach",
            "/werkvoorraad?team=de%20winkel&na=3",
            "/termijnen?ziek_van=2026-06-15",
        ] {
            assert_eq!(eigen_pad(goed), Some(goed));
        }
        for fout in [
            "",
            "https://elders.example",
            "//elders.example",
            "/\\elders.example",
            "/\t/elders.example",
            "javascript:1",
            "/a\r\nb",
        ] {
            assert_eq!(eigen_pad(fout), None, "{fout:?}");
        }
    }
}
