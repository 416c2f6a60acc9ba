// SPDX-License-Identifier: EUPL-1.2
//! De termijnen van de Wet verbetering poortwachter, uitgelegd: feiten in, plichten uit.
