// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `refund-detail` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{Currency, PaymentType};

/// One refund of an invoice.
///
/// The `refund-detail` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDetail {
    /// Whether the money moved through PayPal or outside of it.
    ///
    /// Set by PayPal. `type` on the wire.
    pub r#type: Option<PaymentType>,
    /// The id of the transaction.
    ///
    /// Set by PayPal.
    pub transaction_id: Option<String>,
    /// The time of the payment or refund.
    pub date: Option<DateTime>,
    /// Your note about the payment or refund.
    pub note: Option<String>,
    /// The amount of the payment or refund.
    pub amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundDetail {
    /// Creates an empty `RefundDetail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundDetail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundDetail = "refund-detail" {
    0 r#type: optional PaymentType = "type" read_only,
    1 transaction_id: optional String = "transaction_id" read_only,
    2 date: optional DateTime = "date",
    3 note: optional String = "note",
    4 amount: optional Currency = "amount",
} }
