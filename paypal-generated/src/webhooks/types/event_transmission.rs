// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Defines the types of `event_transmission` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::Extra};

/// A delivery of an event to a webhook, with the answer of the server.
///
/// The `event_transmission` object of PayPal's Webhooks API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventTransmission {
    /// The URL to which PayPal sent the event.
    ///
    /// Format: `uri`.
    pub webhook_url: Option<String>,
    /// The id of the delivery, which is also in the header `Paypal-Transmission-Id`.
    pub transmission_id: Option<String>,
    /// The state of the delivery, such as `SUCCESS` or `PENDING`.
    pub status: Option<String>,
    /// The HTTP status with which your server answered.
    pub http_status: Option<i64>,
    /// The text beside the HTTP status that the server returned.
    pub reason_phrase: Option<String>,
    /// The headers with which your server answered.
    pub response_headers: Option<Value>,
    /// The time when PayPal tried to deliver the event.
    pub timestamp: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EventTransmission {
    /// Creates an empty `EventTransmission`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EventTransmission {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EventTransmission = "event_transmission" {
    0 webhook_url: optional String = "webhook_url",
    1 transmission_id: optional String = "transmission_id",
    2 status: optional String = "status",
    3 http_status: optional i64 = "http_status",
    4 reason_phrase: optional String = "reason_phrase",
    5 response_headers: optional Value = "response_headers",
    6 timestamp: optional DateTime = "timestamp",
} }
