//! Bodies, hand-written structs that decode them with `serde_derive`, and requests to the local
//! PayPal, for the benchmarks.

pub mod bodies;
pub mod sandbox_client;
pub mod twins;
