//! Tests the hand-written helpers of `paypal-generated`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod billing;
mod orders;
mod pictures;
mod totals;

use paypal_generated::model::{Model, decode};
use serde_json::Value;

/// Decodes a received body.
fn read<T: Model>(body: &Value) -> T {
    decode(body.to_string().as_bytes()).unwrap().value
}
