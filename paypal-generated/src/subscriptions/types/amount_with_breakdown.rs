// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `amount_with_breakdown` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The amount that a subscriber paid, divided into goods, shipping and tax, with the merchant's net amount.
///
/// The `amount_with_breakdown` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountWithBreakdown {
    /// The total amount that the subscriber was charged.
    ///
    /// Always set by PayPal.
    pub gross_amount: Money,
    /// The sum of all items, without shipping costs and tax.
    pub total_item_amount: Option<Money>,
    /// The fee that PayPal takes for this transaction.
    pub fee_amount: Option<Money>,
    /// The shipping costs of this transaction.
    pub shipping_amount: Option<Money>,
    /// The part of `gross_amount` that is tax.
    pub tax_amount: Option<Money>,
    /// The amount that the merchant receives: the gross amount less PayPal's fee.
    pub net_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountWithBreakdown {
    /// Creates an empty `AmountWithBreakdown`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AmountWithBreakdown {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AmountWithBreakdown = "amount_with_breakdown" {
    0 gross_amount: required Money = "gross_amount" read_only,
    1 total_item_amount: optional Money = "total_item_amount" read_only,
    2 fee_amount: optional Money = "fee_amount" read_only,
    3 shipping_amount: optional Money = "shipping_amount" read_only,
    4 tax_amount: optional Money = "tax_amount" read_only,
    5 net_amount: optional Money = "net_amount" read_only,
} }
