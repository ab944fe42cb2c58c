// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `transaction` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{AmountWithBreakdown, CaptureStatus, CaptureStatusDetails, Name};

/// One payment of a subscription, from `subscriptions().capture` or the list of transactions.
///
/// The `transaction` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transaction {
    /// The state of a payment; only `COMPLETED` means that the full amount was received and not refunded.
    pub status: Option<CaptureStatus>,
    /// The reason for the state, if there is one. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub status_details: Option<CaptureStatusDetails>,
    /// The id of the PayPal transaction.
    ///
    /// Always set by PayPal. 3 to 50 characters.
    pub id: String,
    /// The gross amount, with the tax, fee and shipping costs that belong to it.
    ///
    /// Always set by PayPal.
    pub amount_with_breakdown: AmountWithBreakdown,
    /// Names the subscriber who paid; `payer_email` is the address of the same person.
    pub payer_name: Option<Name>,
    /// The e-mail address of the customer who paid.
    ///
    /// 3 to 254 characters.
    pub payer_email: Option<String>,
    /// The time when PayPal processed the transaction.
    ///
    /// Always set by PayPal.
    pub time: DateTime,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Transaction {
    /// Creates a `Transaction` from its required fields.
    pub fn new(amount_with_breakdown: AmountWithBreakdown) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount_with_breakdown = amount_with_breakdown;
        new
    }
}

paypal_runtime::model! { Transaction = "transaction" {
    0 status: optional CaptureStatus = "status" read_only,
    1 status_details: optional CaptureStatusDetails = "status_details" read_only,
    2 id: required String = "id" read_only,
    3 amount_with_breakdown: required AmountWithBreakdown = "amount_with_breakdown",
    4 payer_name: optional Name = "payer_name" read_only,
    5 payer_email: optional String = "payer_email" read_only,
    6 time: required DateTime = "time" read_only,
} }
