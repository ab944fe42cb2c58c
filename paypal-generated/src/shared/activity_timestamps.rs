// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `activity_timestamps`.

use paypal_runtime::{DateTime, model::Extra};

/// The times when PayPal created and last changed the order, payment, refund or tracking entry.
///
/// The `activity_timestamps` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityTimestamps {
    /// The time when PayPal created this order, payment, refund or tracking entry.
    pub create_time: Option<DateTime>,
    /// The time when this order, payment, refund or tracking entry last changed.
    pub update_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ActivityTimestamps {
    /// Creates an empty `ActivityTimestamps`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ActivityTimestamps {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ActivityTimestamps = "activity_timestamps" {
    0 create_time: optional DateTime = "create_time" read_only,
    1 update_time: optional DateTime = "update_time" read_only,
} }
