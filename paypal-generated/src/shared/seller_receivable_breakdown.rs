// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `seller_receivable_breakdown`.

use paypal_runtime::model::Extra;
use super::{ExchangeRate, Money, PlatformFee};

/// The gross and net amounts of a capture: the captured amount less PayPal's fee and platform fees, and its
/// value in the seller's currency.
///
/// The `seller_receivable_breakdown` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SellerReceivableBreakdown {
    /// The amount that the payer paid, before any fee.
    ///
    /// Always set by PayPal.
    pub gross_amount: Money,
    /// The fee that PayPal takes for this capture, in the currency of the payment.
    pub paypal_fee: Option<Money>,
    /// PayPal's fee in the currency of the seller's balance.
    pub paypal_fee_in_receivable_currency: Option<Money>,
    /// The gross amount less PayPal's and the platform's fees, in the currency of the payment.
    pub net_amount: Option<Money>,
    /// The net amount after conversion, when the seller's account is in another currency.
    pub receivable_amount: Option<Money>,
    /// The rate by which the net amount was converted, if it was.
    pub exchange_rate: Option<ExchangeRate>,
    /// The commission that the platform keeps from the captured amount; `net_amount` remains after it and
    /// PayPal's fee.
    ///
    /// At most 1 element.
    pub platform_fees: Option<Vec<PlatformFee>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SellerReceivableBreakdown {
    /// Creates a `SellerReceivableBreakdown` from its required fields.
    pub fn new(gross_amount: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.gross_amount = gross_amount;
        new
    }
}

paypal_runtime::model! { SellerReceivableBreakdown = "seller_receivable_breakdown" {
    0 gross_amount: required Money = "gross_amount",
    1 paypal_fee: optional Money = "paypal_fee",
    2 paypal_fee_in_receivable_currency: optional Money = "paypal_fee_in_receivable_currency",
    3 net_amount: optional Money = "net_amount",
    4 receivable_amount: optional Money = "receivable_amount",
    5 exchange_rate: optional ExchangeRate = "exchange_rate" read_only,
    6 platform_fees: optional [PlatformFee] = "platform_fees",
} }
