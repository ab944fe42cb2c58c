// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `cryptocurrency_symbol` and its inline schemas.

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
    /// `PYUSD`
    Pyusd,
    /// `LINK`
    Link,
    /// `SOL`
    Sol,
    /// `MATIC`
    Matic,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CryptocurrencySymbol {
    0 Btc = "BTC",
    1 Eth = "ETH",
    2 Bch = "BCH",
    3 Ltc = "LTC",
    4 Pyusd = "PYUSD",
    5 Link = "LINK",
    6 Sol = "SOL",
    7 Matic = "MATIC",
} }
