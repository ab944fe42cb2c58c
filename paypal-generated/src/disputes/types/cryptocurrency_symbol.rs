// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `cryptocurrency_symbol` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The ticker symbol of a crypto asset.
///
/// The values of `cryptocurrency_symbol` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CryptocurrencySymbol {
    /// `BTC`
    Btc,
    /// `ETH`
    Eth,
    /// `BCH`
    Bch,
    /// `LTC`
    Ltc,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CryptocurrencySymbol {
    0 Btc = "BTC",
    1 Eth = "ETH",
    2 Bch = "BCH",
    3 Ltc = "LTC",
} }
