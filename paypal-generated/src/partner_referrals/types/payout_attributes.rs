// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `payout_attributes` and what is written inside it.

use paypal_runtime::model::Extra;
use super::CountryTransferMethodCurrencySelection;

/// The way the seller's own payees are paid, for sellers who send payouts.
///
/// The `payout_attributes` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutAttributes {
    /// Optional.
    pub marketplace: Option<bool>,
    /// Whether payees must be identified before they can be paid.
    ///
    /// Optional.
    pub kyc_required: Option<bool>,
    /// Optional. 1 to 50 elements.
    pub country_transfer_method_currency_selection: Option<Vec<CountryTransferMethodCurrencySelection>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PayoutAttributes {
    /// One with nothing in it.
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
