// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payee` and its inline schemas.

use paypal_runtime::model::Extra;

/// The names under which PayPal shows the payee to the payer.
///
/// The object `payee.display_data` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayeeDisplayData {
    /// The brand that PayPal shows to the payer.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayeeDisplayData {
    /// Creates an empty `PayeeDisplayData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayeeDisplayData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayeeDisplayData = "payee.display_data" {
    0 brand_name: optional String = "brand_name",
} }

/// The merchant who receives a purchase unit's money, named by PayPal account id or e-mail address.
///
/// The `payee` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payee {
    /// The e-mail address of the merchant's PayPal account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The merchant's PayPal account id: 13 characters.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub merchant_id: Option<String>,
    /// The names under which PayPal shows the payee to the payer.
    pub display_data: Option<PayeeDisplayData>,
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
    0 email_address: optional String = "email_address",
    1 merchant_id: optional String = "merchant_id",
    2 display_data: optional PayeeDisplayData = "display_data",
} }
