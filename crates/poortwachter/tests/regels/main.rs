// SPDX-License-Identifier: EUPL-1.2
//! The rules against examples with sources, against properties at random, and against the text of the law.

mod achter_elkaar;
mod alle_feiten;
mod beloften;
mod besluiten;
mod bronnen;
mod eigenschappen;
mod eigenschappen_alles;
mod eigenschappen_bijzonder;
mod eigenschappen_later;
mod eigenschappen_later_ziek;
mod eigenschappen_samentellen;
mod eigenschappen_week_later;
mod grenzen;
mod groepen;
mod hulp;
mod kalender;
mod loon;
mod notatie;
mod regelbladen;
mod standen;
mod toelichting;
mod uitgelegd;
mod vereisten;
mod volgorde;
mod voorbeelden;
mod vorig_geval;
mod wat_de_wet_verschuift;
mod woorden;
