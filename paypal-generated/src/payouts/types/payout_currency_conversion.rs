// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_currency_conversion` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Currency;

/// The amounts and the rate of a payment that was converted into another currency.
///
/// The `payout_currency_conversion` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutCurrencyConversion {
    /// The amount that was debited, in the sender's currency.
    pub from_amount: Option<Currency>,
    /// The amount that is credited after the conversion.
    pub to_amount: Option<Currency>,
    /// The exchange rate of this payout, as decimal text.
    ///
    /// At most 30 characters.
    pub exchange_rate: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutCurrencyConversion {
    /// Creates an empty `PayoutCurrencyConversion`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayoutCurrencyConversion {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayoutCurrencyConversion = "payout_currency_conversion" {
    0 from_amount: optional Currency = "from_amount",
    1 to_amount: optional Currency = "to_amount",
    2 exchange_rate: optional String = "exchange_rate",
} }
