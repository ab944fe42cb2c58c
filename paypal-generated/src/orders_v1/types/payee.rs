// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `payee` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PayeeDisplayMetadata;

/// The receiver of the money, by email or merchant id.
///
/// The `payee` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payee {
    /// The e-mail address of the payee.
    ///
    /// Format: `email`.
    pub email: Option<String>,
    /// The PayPal account id of the payee.
    pub merchant_id: Option<String>,
    /// The name and contact of the payee that the payer sees.
    pub payee_display_metadata: Option<PayeeDisplayMetadata>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payee {
    /// Creates an empty `Payee`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Payee {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Payee = "payee" {
    0 email: optional String = "email",
    1 merchant_id: optional String = "merchant_id",
    2 payee_display_metadata: optional PayeeDisplayMetadata = "payee_display_metadata",
} }
