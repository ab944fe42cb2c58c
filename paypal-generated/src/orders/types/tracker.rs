// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `tracker` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{LinkDescription, TrackerItem, TrackerStatus};

/// A parcel of an order, with its items.
///
/// The `tracker` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tracker {
    /// The id of the parcel, for `orders().patch_tracker`.
    pub id: Option<String>,
    /// The state of the parcel.
    pub status: Option<TrackerStatus>,
    /// The items that this parcel contains.
    pub items: Option<Vec<TrackerItem>>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// The time when PayPal created this order, payment, refund or tracking entry.
    pub create_time: Option<DateTime>,
    /// The time when this order, payment, refund or tracking entry last changed.
    pub update_time: Option<DateTime>,
    /// Whether PayPal informs the payer of this shipment.
    pub notify_payer: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Tracker {
    /// Creates an empty `Tracker`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Tracker {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Tracker = "tracker" {
    0 id: optional String = "id" read_only,
    1 status: optional TrackerStatus = "status",
    2 items: optional [TrackerItem] = "items",
    3 links: optional [LinkDescription] = "links" read_only,
    4 create_time: optional DateTime = "create_time" read_only,
    5 update_time: optional DateTime = "update_time" read_only,
    6 notify_payer: optional bool = "notify_payer" read_only,
} }
