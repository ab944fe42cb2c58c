// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `event_type` and its inline schemas.

use paypal_runtime::model::Extra;

/// A kind of event, such as `PAYMENT.CAPTURE.COMPLETED`; a subscription needs only its name.
///
/// The `event_type` object of PayPal's Webhooks API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventType {
    /// The name of the event type, such as `PAYMENT.CAPTURE.COMPLETED`.
    pub name: String,
    /// A sentence about the event type, for people.
    ///
    /// Set by PayPal.
    pub description: Option<String>,
    /// Whether the type is in use (`ENABLED`) or deprecated.
    ///
    /// Set by PayPal.
    pub status: Option<String>,
    /// The versions of the resource that the event can have.
    ///
    /// Set by PayPal.
    pub resource_versions: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EventType {
    /// Creates an `EventType` from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new
    }
}

paypal_runtime::model! { EventType = "event_type" {
    0 name: required String = "name",
    1 description: optional String = "description" read_only,
    2 status: optional String = "status" read_only,
    3 resource_versions: optional [String] = "resource_versions" read_only,
} }
