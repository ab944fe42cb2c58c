// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! `partner_fee_details` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Currency, Payee};

/// A partner's share of the payment: its amount and its account.
///
/// The `partner_fee_details` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerFeeDetails {
    /// Required.
    pub receiver: Payee,
    /// Required.
    pub amount: Currency,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PartnerFeeDetails {
    /// One with what is required.
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
