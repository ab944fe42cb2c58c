// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `bin_details` and its inline schemas.

use paypal_runtime::model::Extra;

/// The details that the first digits of a card reveal: the issuing bank, the bank's country, and the card
/// products.
///
/// The `bin_details` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BinDetails {
    /// The first digits of the card number.
    ///
    /// 1 to 25 characters. Pattern: `^[0-9]+$`.
    pub bin: Option<String>,
    /// The bank that issued the card.
    ///
    /// 1 to 64 characters.
    pub issuing_bank: Option<String>,
    /// The country of the issuing bank, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub bin_country_code: Option<String>,
    /// The products of the card network to which the card belongs.
    ///
    /// 1 to 256 elements.
    pub products: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BinDetails {
    /// Creates an empty `BinDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BinDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BinDetails = "bin_details" {
    0 bin: optional String = "bin",
    1 issuing_bank: optional String = "issuing_bank",
    2 bin_country_code: optional String = "bin_country_code",
    3 products: optional [String] = "products",
} }
