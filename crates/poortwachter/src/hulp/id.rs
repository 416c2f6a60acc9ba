// SPDX-License-Identifier: EUPL-1.2
//! The ids of ways to get help.

macro_rules! hulp {
    ($($(#[$doc:meta])* $variant:ident = $woord:literal),+ $(,)?) => {
        /// A way to get help.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum HulpId { $($(#[$doc])* $variant),+ }

        impl HulpId {
            /// All of them, in order.
            pub const ALLE: &[Self] = &[$(Self::$variant),+];

            /// The id in JSON and in addresses.
            pub const fn woord(self) -> &'static str {
                match self { $(Self::$variant => $woord),+ }
            }
        }
    };
}

hulp! {
    /// The open consultation of the bedrijfsarts.
    Spreekuur = "arbeidsomstandighedenspreekuur",
    /// Say who you want as casemanager.
    BezwaarCasemanager = "bezwaar_casemanager",
    /// Depart from a term together.
    Afwijken = "afwijken_van_een_termijn",
    /// Talk with somebody in between.
    Mediation = "mediation",
    /// A new probleemanalyse.
    NieuweProbleemanalyse = "nieuwe_probleemanalyse",
    /// Another bedrijfsarts.
    SecondOpinion = "second_opinion",
    /// A complaint about the bedrijfsarts or arbodienst.
    Klacht = "klacht_arbodienst",
    /// UWV: can the employee do the own work?
    OordeelEigenWerk = "deskundigenoordeel_eigen_werk",
    /// UWV: is there suitable work?
    OordeelPassendWerk = "deskundigenoordeel_passend_werk",
    /// UWV: does the employer do enough?
    OordeelWerkgever = "deskundigenoordeel_inspanningen_werkgever",
    /// UWV: does the employee do enough?
    OordeelWerknemer = "deskundigenoordeel_inspanningen_werknemer",
    /// UWV: frequent absence, before a dismissal.
    OordeelFrequent = "deskundigenoordeel_frequent_verzuim",
    /// The employee's own opinion in the verslag.
    OordeelInVerslag = "oordeel_in_het_verslag",
    /// Objection to a decision of UWV.
    BezwaarUwv = "bezwaar_uwv",
    /// To court for wages.
    Loonvordering = "loonvordering",
    /// To court for re-integration.
    Nakoming = "vordering_re_integratie",
}
