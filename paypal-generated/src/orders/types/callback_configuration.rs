// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `callback_configuration` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CallbackEvent;

/// The URL of your server that PayPal calls while the payer chooses the delivery, and the changes that it
/// reports.
///
/// The `callback_configuration` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CallbackConfiguration {
    /// The changes that PayPal reports: of the address, of the delivery option, or both.
    ///
    /// 1 to 5 elements.
    pub callback_events: Vec<CallbackEvent>,
    /// Your URL, with https; it can contain an id of the cart in its path or query.
    /// `orders::callbacks::ServerCallback` reads the calls.
    ///
    /// 10 to 2040 characters. Format: `uri`.
    pub callback_url: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CallbackConfiguration {
    /// Creates a `CallbackConfiguration` from its required fields.
    pub fn new(callback_events: Vec<CallbackEvent>, callback_url: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.callback_events = callback_events;
        new.callback_url = callback_url.into();
        new
    }
}

paypal_runtime::model! { CallbackConfiguration = "callback_configuration" {
    0 callback_events: required [CallbackEvent] = "callback_events",
    1 callback_url: required String = "callback_url",
} }
