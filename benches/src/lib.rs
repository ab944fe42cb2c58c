//! Bodies, and hand-written structs that decode them with `serde_derive`, for the benchmarks.

pub mod bodies;
pub mod twins;
