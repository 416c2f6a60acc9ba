// SPDX-License-Identifier: EUPL-1.2
//! Uitwisseling met andermans formaten: iCalendar.
