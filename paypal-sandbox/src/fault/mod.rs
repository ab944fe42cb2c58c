//! Failure on demand: rules that make chosen requests fail, before or after their work is done.
//!
//! A [`Fault`] is a rule as a test or a request gives it. [`Rule`] is one that was checked: it
//! knows the operations that it can match. [`Faults`] has the rules of an environment, and chooses
//! the one that fires.

mod act;
mod check;
mod read;
mod reports;
mod rule;
mod rules;

pub use read::FaultError;
pub use rule::{Fault, FaultTransport};
pub use rules::FaultCount;

pub(crate) use act::Sending;
pub(crate) use check::{Rule, Target, check_all};
pub(crate) use read::{list, one};
pub(crate) use rules::{Asked, Faults, check_list};
