// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_authorize_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PaymentSource;

/// The optional body of `orders().authorize`: a payment source to use in place of an approval in the browser.
///
/// The `order_authorize_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderAuthorizeRequest {
    /// The payment source of an order: set exactly one of its fields.
    pub payment_source: Option<PaymentSource>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderAuthorizeRequest {
    /// Creates an empty `OrderAuthorizeRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderAuthorizeRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderAuthorizeRequest = "order_authorize_request" {
    0 payment_source: optional PaymentSource = "payment_source",
} }
