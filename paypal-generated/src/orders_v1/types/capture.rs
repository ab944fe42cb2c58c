// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `capture` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Amount, Currency, LinkDescription, TransactionReasonCode, TransactionStatus};

/// Money captured under an authorization.
///
/// The `capture` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capture {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Option<Amount>,
    /// The state of captured money; for `PENDING`, see `reason_code`.
    ///
    /// Set by PayPal.
    pub status: Option<TransactionStatus>,
    /// The reason why a capture is pending, for example an eCheck or a review, or why it was reversed.
    ///
    /// Set by PayPal.
    pub reason_code: Option<TransactionReasonCode>,
    /// PayPal's fee for the capture, paid by the seller.
    pub transaction_fee: Option<Currency>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Capture {
    /// Creates an empty `Capture`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Capture {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Capture = "capture" {
    0 id: optional String = "id" read_only,
    1 amount: optional Amount = "amount",
    2 status: optional TransactionStatus = "status" read_only,
    3 reason_code: optional TransactionReasonCode = "reason_code" read_only,
    4 transaction_fee: optional Currency = "transaction_fee",
    5 links: optional [LinkDescription] = "links" read_only,
} }
