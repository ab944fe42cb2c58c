// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `amount_summary_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AmountWithBreakdown;

/// The grand total with its breakdown; the value is calculated from the parts.
///
/// The `amount_summary_detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountSummaryDetail {
    /// The currency, as three letters (ISO 4217).
    ///
    /// 3 characters.
    pub currency_code: Option<String>,
    /// The total as decimal text, computed by PayPal.
    ///
    /// At most 32 characters. Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub value: Option<String>,
    /// The parts of the total: items, tax, shipping costs, discounts and the custom amount.
    pub breakdown: Option<AmountWithBreakdown>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountSummaryDetail {
    /// Creates an empty `AmountSummaryDetail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AmountSummaryDetail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AmountSummaryDetail = "amount_summary_detail" {
    0 currency_code: optional String = "currency_code",
    1 value: optional String = "value",
    2 breakdown: optional AmountWithBreakdown = "breakdown",
} }

paypal_runtime::money! { AmountSummaryDetail ? currency_code value }
