// SPDX-License-Identifier: EUPL-1.2
//! Het logboek, de projecties en de sessies, op SQLite en PostgreSQL.
