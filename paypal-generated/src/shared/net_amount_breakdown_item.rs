// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `net_amount_breakdown_item`.

use paypal_runtime::model::Extra;
use super::{ExchangeRate, Money};

/// One source that a refund was paid from, with the conversion if it was in another currency.
///
/// The `net_amount_breakdown_item` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetAmountBreakdownItem {
    /// The amount taken from this source, in its currency.
    pub payable_amount: Option<Money>,
    /// The same amount in the currency of the refund.
    pub converted_amount: Option<Money>,
    /// The exchange rate at which PayPal took this amount from the merchant's account.
    pub exchange_rate: Option<ExchangeRate>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NetAmountBreakdownItem {
    /// Creates an empty `NetAmountBreakdownItem`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for NetAmountBreakdownItem {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { NetAmountBreakdownItem = "net_amount_breakdown_item" {
    0 payable_amount: optional Money = "payable_amount" read_only,
    1 converted_amount: optional Money = "converted_amount" read_only,
    2 exchange_rate: optional ExchangeRate = "exchange_rate" read_only,
} }
