// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `tracker_identifier` and its inline schemas.

use paypal_runtime::model::Extra;
use super::LinkDescription;

/// Identifies a tracker that was added, with links to read and change it.
///
/// The `tracker_identifier` object of PayPal's Shipment Tracking API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackerIdentifier {
    /// The id of the PayPal payment for the goods that were shipped.
    ///
    /// Always set by PayPal. 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_id: String,
    /// The carrier's number of the parcel.
    ///
    /// 1 to 64 characters.
    pub tracking_number: Option<String>,
    /// The possible next steps.
    ///
    /// 1 to 2 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TrackerIdentifier {
    /// Creates a `TrackerIdentifier` from its required fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.transaction_id = transaction_id.into();
        new
    }
}

paypal_runtime::model! { TrackerIdentifier = "tracker_identifier" {
    0 transaction_id: required String = "transaction_id",
    1 tracking_number: optional String = "tracking_number",
    2 links: optional [LinkDescription] = "links" read_only,
} }
