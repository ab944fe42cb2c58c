// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `recipient_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BillingInfo, ContactNameAddress};

/// One recipient, with billing details and, if goods are shipped, delivery details.
///
/// The `recipient_info` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecipientInfo {
    /// The customer's name, address, e-mail address, phone numbers and language.
    pub billing_info: Option<BillingInfo>,
    /// The name and address for the delivery.
    pub shipping_info: Option<ContactNameAddress>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RecipientInfo {
    /// Creates an empty `RecipientInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RecipientInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RecipientInfo = "recipient_info" {
    0 billing_info: optional BillingInfo = "billing_info",
    1 shipping_info: optional ContactNameAddress = "shipping_info",
} }
