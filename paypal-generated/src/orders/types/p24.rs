// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `p24` and its inline schemas.

use paypal_runtime::model::Extra;

/// A completed Przelewy24 payment: payer, the descriptor for bank statements, and the payment method within
/// the gateway.
///
/// The `p24` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
    /// The name of the owner of the account that paid.
    ///
    /// 3 to 300 characters.
    pub name: Option<String>,
    /// The e-mail address of the owner of the account that pays.
    ///
    /// 3 to 254 characters.
    pub email: Option<String>,
    /// The payer's country, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The description of the payment that Przelewy24 made.
    ///
    /// 1 to 2000 characters.
    pub payment_descriptor: Option<String>,
    /// The id of the payment method within the gateway.
    ///
    /// 1 to 300 characters.
    pub method_id: Option<String>,
    /// The name of the payment method within the gateway.
    ///
    /// 1 to 2000 characters.
    pub method_description: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl P24 {
    /// Creates an empty `P24`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for P24 {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { P24 = "p24" {
    0 name: optional String = "name",
    1 email: optional String = "email",
    2 country_code: optional String = "country_code",
    3 payment_descriptor: optional String = "payment_descriptor",
    4 method_id: optional String = "method_id",
    5 method_description: optional String = "method_description",
} }
