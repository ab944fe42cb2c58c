// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `cryptocurrency` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CryptocurrencySymbol;

/// A quantity of one crypto asset, used if the disputed payment was not made in a currency.
///
/// The `cryptocurrency` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cryptocurrency {
    /// The ticker of the asset that `quantity` counts, such as `BTC` or `PYUSD`.
    ///
    /// Always set by PayPal.
    pub asset_symbol: CryptocurrencySymbol,
    /// The amount as decimal text; each cryptocurrency has its own number of decimals, for example 8 for
    /// Bitcoin.
    ///
    /// Always set by PayPal. 1 to 40 characters. Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub quantity: String,
    /// The amount as a whole number of the smallest unit of the cryptocurrency.
    ///
    /// 1 to 81 characters. Pattern: `^-?[0-9]+$`.
    pub quantity_in_subunits: Option<String>,
    /// The number of decimal places of the cryptocurrency: how many digits of `quantity_in_subunits` stand
    /// behind the point.
    ///
    /// 0 to 40.
    pub decimals: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Cryptocurrency {
    /// Creates a `Cryptocurrency` from its required fields.
    pub fn new(asset_symbol: CryptocurrencySymbol, quantity: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.asset_symbol = asset_symbol;
        new.quantity = quantity.into();
        new
    }
}

paypal_runtime::model! { Cryptocurrency = "cryptocurrency" {
    0 asset_symbol: required CryptocurrencySymbol = "asset_symbol",
    1 quantity: required String = "quantity",
    2 quantity_in_subunits: optional String = "quantity_in_subunits",
    3 decimals: optional i64 = "decimals",
} }
