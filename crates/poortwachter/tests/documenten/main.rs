// SPDX-License-Identifier: EUPL-1.2
//! The rules against the documents of the repository, `docs/regels`. The package of the crate has no such folder, so
//! these tests are not in it.

mod bladen;
mod volledig;
