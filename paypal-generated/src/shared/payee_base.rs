// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payee_base`.

use paypal_runtime::model::Extra;

/// A merchant's PayPal account, by id or e-mail address; the id is safer, since addresses can change.
///
/// The `payee_base` object of PayPal's Orders and Payments APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeBase {
    /// The e-mail address of the merchant's PayPal account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The merchant's PayPal account id: 13 characters.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub merchant_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayeeBase {
    /// Creates an empty `PayeeBase`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayeeBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayeeBase = "payee_base" {
    0 email_address: optional String = "email_address",
    1 merchant_id: optional String = "merchant_id",
} }
