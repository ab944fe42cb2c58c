//! Decides which failed calls are retried, when, and how often.
//!
#![doc = include_str!("table.md")]

mod backoff;
mod budget;
mod policy;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use policy::FailedAttempt;
pub use policy::RetryPolicy;

/// Returns a random number from 0 to 1.
pub(crate) fn random() -> f64 {
    // The last 62 bits of a random UUID are random, and a float holds 53.
    (uuid::Uuid::new_v4().as_u64_pair().1 & ((1 << 53) - 1)) as f64 / (1u64 << 53) as f64
}
