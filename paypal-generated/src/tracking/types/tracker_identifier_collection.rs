// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `tracker_identifier_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, TrackerIdentifier};

/// The trackers that a request added.
///
/// The `tracker_identifier_collection` object of PayPal's Shipment Tracking API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackerIdentifierCollection {
    /// The ids of the trackers that PayPal accepted, with the links to them.
    ///
    /// 1 to 100 elements.
    pub tracker_identifiers: Option<Vec<TrackerIdentifier>>,
    /// Links to related calls.
    ///
    /// 1 element.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TrackerIdentifierCollection {
    /// Creates an empty `TrackerIdentifierCollection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TrackerIdentifierCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TrackerIdentifierCollection = "tracker_identifier_collection" {
    0 tracker_identifiers: optional [TrackerIdentifier] = "tracker_identifiers",
    1 links: optional [LinkDescription] = "links" read_only,
} }
