//! An environment: the accounts, their money, the time, and all that happened.

pub(crate) mod account;
mod bulk;
pub(crate) mod clock;
pub(crate) mod delivery;
pub(crate) mod environment;
pub(crate) mod event;
pub(crate) mod export;
pub(crate) mod id;
pub(crate) mod index;
pub(crate) mod job;
pub(crate) mod ledger;
pub(crate) mod partnership;
pub(crate) mod reports;
mod seeding;
pub(crate) mod state;
pub(crate) mod time;
pub(crate) mod webhook;
pub(crate) mod work;
