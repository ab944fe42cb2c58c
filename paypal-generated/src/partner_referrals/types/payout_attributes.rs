// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `payout_attributes` and its inline schemas.

use paypal_runtime::model::Extra;
use super::CountryTransferMethodCurrencySelection;

/// The way the seller's own payees are paid, for sellers who send payouts.
///
/// The `payout_attributes` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutAttributes {
    /// Whether the seller sells on a marketplace.
    pub marketplace: Option<bool>,
    /// Whether payees must be identified before they can be paid.
    pub kyc_required: Option<bool>,
    /// The ways and currencies of payouts, by country.
    ///
    /// 1 to 50 elements.
    pub country_transfer_method_currency_selection: Option<Vec<CountryTransferMethodCurrencySelection>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutAttributes {
    /// Creates an empty `PayoutAttributes`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayoutAttributes {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayoutAttributes = "payout_attributes" {
    0 marketplace: optional bool = "marketplace",
    1 kyc_required: optional bool = "kyc_required",
    2 country_transfer_method_currency_selection: optional [CountryTransferMethodCurrencySelection] = "country_transfer_method_currency_selection",
} }
