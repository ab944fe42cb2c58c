//! The Transaction Search API: the entries of the ledger as reports, and balances.

mod balances;
mod details;
mod filter;
mod line;
mod listing;
mod misbehaving;
mod misbehaviour;
mod row;
mod search;
mod seeded;
mod window;

use super::Api;

pub(crate) use misbehaving::{SETTLE, seed as seed_misbehaving};
pub use misbehaviour::ReportMisbehaviour;
pub use seeded::SeededTransactions;
pub(crate) use seeded::{Plan, SeedError, Step};

pub(super) const API: Api = Api {
    name: "transactions",
    handlers: &[("search.get", search::search), ("balances.get", balances::list)],
    views: &[],
    briefs: &[],
    jobs: &[(misbehaving::SETTLE, misbehaving::settle)],
    controls: &[],
};
