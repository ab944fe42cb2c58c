// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_capture_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PaymentSource;

/// The optional body of `orders().capture`: a payment source, if the payer did not approve one on PayPal's
/// pages.
///
/// The `order_capture_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderCaptureRequest {
    /// The payment source of an order: set exactly one of its fields.
    pub payment_source: Option<PaymentSource>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderCaptureRequest {
    /// Creates an empty `OrderCaptureRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderCaptureRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderCaptureRequest = "order_capture_request" {
    0 payment_source: optional PaymentSource = "payment_source",
} }
