//! What is sent again, when, and how often.
//!
#![doc = include_str!("table.md")]

mod backoff;
mod budget;
mod policy;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use policy::FailedAttempt;
pub use policy::RetryPolicy;

/// A random number from 0 to 1.
pub(crate) fn random() -> f64 {
    // Of a random UUID, the last 62 bits are all random. A float holds 53.
    (uuid::Uuid::new_v4().as_u64_pair().1 & ((1 << 53) - 1)) as f64 / (1u64 << 53) as f64
}
