// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `partner_fee_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Currency, Payee};

/// A partner's share of the payment: its amount and its account.
///
/// The `partner_fee_details` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerFeeDetails {
    /// The account that receives the fee.
    pub receiver: Payee,
    /// The amount of the fee.
    pub amount: Currency,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PartnerFeeDetails {
    /// Creates a `PartnerFeeDetails` from its required fields.
    pub fn new(receiver: Payee, amount: Currency) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.receiver = receiver;
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { PartnerFeeDetails = "partner_fee_details" {
    0 receiver: required Payee = "receiver",
    1 amount: required Currency = "amount",
} }
