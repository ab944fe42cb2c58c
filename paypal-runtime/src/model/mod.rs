//! Typed models that never break on what the service sends.

mod deviation;
mod payload;

pub use deviation::{Deviation, DeviationKind, DeviationKinds};
pub use payload::{DecodeError, Decoded, Payload};
