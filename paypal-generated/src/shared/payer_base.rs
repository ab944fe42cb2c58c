// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payer_base`.

use paypal_runtime::model::Extra;

/// The identity of a payer: e-mail address and the account id that PayPal assigned.
///
/// The `payer_base` object of PayPal's Orders, Payment Method Tokens and Subscriptions APIs, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayerBase {
    /// The payer's e-mail address.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The payer's account id, set by PayPal: 13 characters, unchanged even if the e-mail address changes.
    ///
    /// Set by PayPal. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub payer_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayerBase {
    /// Creates an empty `PayerBase`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayerBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayerBase = "payer_base" {
    0 email_address: optional String = "email_address",
    1 payer_id: optional String = "payer_id" read_only,
} }
