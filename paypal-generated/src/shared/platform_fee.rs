// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `platform_fee`.

use paypal_runtime::model::Extra;
use super::{Money, PayeeBase};

/// The share of a payment that a platform receives as a fee, at most one fee for each capture and never more
/// than the payment itself.
///
/// The `platform_fee` object of PayPal's Orders and Payments APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformFee {
    /// The amount of the fee that the platform gets for this payment.
    pub amount: Money,
    /// The account that receives the fee; by default, the caller's own account.
    pub payee: Option<PayeeBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PlatformFee {
    /// Creates a `PlatformFee` from its required fields.
    pub fn new(amount: Money) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { PlatformFee = "platform_fee" {
    0 amount: required Money = "amount",
    1 payee: optional PayeeBase = "payee",
} }
