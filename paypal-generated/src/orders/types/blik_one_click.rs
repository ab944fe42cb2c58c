// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `blik_one_click` and its inline schemas.

use paypal_runtime::model::Extra;

/// BLIK without a code: an alias identifies the returning shopper, who confirms in the app.
///
/// The `blik_one_click` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikOneClick {
    /// The six digits from the bank's app; the first payment needs them, together with `alias_label`.
    ///
    /// 6 characters. Pattern: `^[0-9]{6}$`. Never shown by `Debug`.
    pub auth_code: Option<String>,
    /// Your permanent id of the shopper, which later payments use.
    ///
    /// 3 to 64 characters. Pattern: `^[ -~]{3,64}$`.
    pub consumer_reference: String,
    /// The name of the alias that the payer sees in the bank's app.
    ///
    /// 8 to 35 characters. Pattern: `^[ -~]{8,35}$`.
    pub alias_label: Option<String>,
    /// The key of the alias, from the payer's bank; this library redacts it in `Debug` output.
    ///
    /// 1 to 19 characters. Pattern: `^[0-9]+$`. Never shown by `Debug`.
    pub alias_key: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BlikOneClick {
    /// Creates a `BlikOneClick` from its required fields.
    pub fn new(consumer_reference: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.consumer_reference = consumer_reference.into();
        new
    }
}

paypal_runtime::model! { BlikOneClick = "blik_one_click" {
    0 auth_code: optional String = "auth_code" sensitive,
    1 consumer_reference: required String = "consumer_reference",
    2 alias_label: optional String = "alias_label",
    3 alias_key: optional String = "alias_key" sensitive,
} }
