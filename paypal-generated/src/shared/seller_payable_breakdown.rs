// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `seller_payable_breakdown`.

use paypal_runtime::model::Extra;
use super::{Money, NetAmountBreakdownItem, PlatformFee};

/// The amounts of the refund for the seller: the refunded amount, returned fees, and the amount taken from
/// the account.
///
/// The `seller_payable_breakdown` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SellerPayableBreakdown {
    /// The amount that the merchant gives back to the payer.
    pub gross_amount: Option<Money>,
    /// The part of PayPal's fee that was given back.
    pub paypal_fee: Option<Money>,
    /// The returned part of PayPal's fee, in the currency of the seller's balance.
    pub paypal_fee_in_receivable_currency: Option<Money>,
    /// The amount that the refund takes from the seller's account.
    pub net_amount: Option<Money>,
    /// The same amount in the currency of the seller's balance.
    pub net_amount_in_receivable_currency: Option<Money>,
    /// The fees that the platform or partner gives back for this refund.
    ///
    /// At most 1 element.
    pub platform_fees: Option<Vec<PlatformFee>>,
    /// The sources of the amount, if it was paid from several.
    pub net_amount_breakdown: Option<Vec<NetAmountBreakdownItem>>,
    /// The sum of all refunds of the same capture so far, this one included.
    pub total_refunded_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SellerPayableBreakdown {
    /// Creates an empty `SellerPayableBreakdown`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SellerPayableBreakdown {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SellerPayableBreakdown = "seller_payable_breakdown" {
    0 gross_amount: optional Money = "gross_amount" read_only,
    1 paypal_fee: optional Money = "paypal_fee" read_only,
    2 paypal_fee_in_receivable_currency: optional Money = "paypal_fee_in_receivable_currency" read_only,
    3 net_amount: optional Money = "net_amount" read_only,
    4 net_amount_in_receivable_currency: optional Money = "net_amount_in_receivable_currency" read_only,
    5 platform_fees: optional [PlatformFee] = "platform_fees",
    6 net_amount_breakdown: optional [NetAmountBreakdownItem] = "net_amount_breakdown" read_only,
    7 total_refunded_amount: optional Money = "total_refunded_amount",
} }
