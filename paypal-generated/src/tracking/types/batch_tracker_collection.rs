// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `batch_tracker_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ErrorModel, LinkDescription, TrackerIdentifier};

/// The result of a batch: the added trackers, and the refused trackers with the reasons.
///
/// The `batch_tracker_collection` object of PayPal's Shipment Tracking API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchTrackerCollection {
    /// The ids of the trackers that PayPal accepted, with the links to them.
    ///
    /// 1 to 100 elements.
    pub tracker_identifiers: Option<Vec<TrackerIdentifier>>,
    /// The trackers that were refused, with the reasons.
    ///
    /// 1 to 100 elements.
    pub errors: Option<Vec<ErrorModel>>,
    /// Links to related calls.
    ///
    /// 1 element.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BatchTrackerCollection {
    /// Creates an empty `BatchTrackerCollection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BatchTrackerCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BatchTrackerCollection = "batch_tracker_collection" {
    0 tracker_identifiers: optional [TrackerIdentifier] = "tracker_identifiers",
    1 errors: optional [ErrorModel] = "errors",
    2 links: optional [LinkDescription] = "links" read_only,
} }
