// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `tracker_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, Tracker};

/// The trackers to be added in one request, 1 to 20 of them.
///
/// The `tracker_collection` object of PayPal's Shipment Tracking API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackerCollection {
    /// The parcels to report, each with the `transaction_id` of the payment that it belongs to.
    ///
    /// 1 to 20 elements.
    pub trackers: Option<Vec<Tracker>>,
    /// Links to related calls.
    ///
    /// Set by PayPal. 1 to 2 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TrackerCollection {
    /// Creates an empty `TrackerCollection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TrackerCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TrackerCollection = "tracker_collection" {
    0 trackers: optional [Tracker] = "trackers",
    1 links: optional [LinkDescription] = "links" read_only,
} }
