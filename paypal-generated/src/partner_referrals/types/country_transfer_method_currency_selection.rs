// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `country_transfer_method_currency_selection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::TransferMethod;

/// The requested payout methods in a country.
///
/// The `country_transfer_method_currency_selection` object of PayPal's Partner Referrals API, sent and
/// received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CountryTransferMethodCurrencySelection {
    /// The country that payouts go to, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country: Option<String>,
    /// The transfer methods and currencies that the seller asks for in this country.
    ///
    /// 1 to 50 elements.
    pub transfer_methods: Option<Vec<TransferMethod>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CountryTransferMethodCurrencySelection {
    /// Creates an empty `CountryTransferMethodCurrencySelection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CountryTransferMethodCurrencySelection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CountryTransferMethodCurrencySelection = "country_transfer_method_currency_selection" {
    0 country: optional String = "country",
    1 transfer_methods: optional [TransferMethod] = "transfer_methods",
} }
