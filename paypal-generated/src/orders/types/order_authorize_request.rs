// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `order_authorize_request` and what is written inside it.

use paypal_runtime::model::Extra;
use super::PaymentSource;

/// The optional body of `orders().authorize`: a payment source to use in place of an approval in the browser.
///
/// The `order_authorize_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderAuthorizeRequest {
    /// Optional.
    pub payment_source: Option<PaymentSource>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl OrderAuthorizeRequest {
    /// One with nothing in it.
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
