// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! `refund-detail` and what is written inside it.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::Currency;

/// The values of `refund-detail.type` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundDetailType {
    /// `PAYPAL`
    Paypal,
    /// `EXTERNAL`
    External,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RefundDetailType {
    0 Paypal = "PAYPAL",
    1 External = "EXTERNAL",
} }

/// The `refund-detail` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDetail {
    /// Set by PayPal. `type` on the wire.
    pub r#type: Option<RefundDetailType>,
    /// Set by PayPal.
    pub transaction_id: Option<String>,
    /// Optional. Format: `date-time`.
    pub date: Option<DateTime>,
    /// Optional.
    pub note: Option<String>,
    /// Optional.
    pub amount: Option<Currency>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl RefundDetail {
    /// One with nothing in it.
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
    0 r#type: optional RefundDetailType = "type" read_only,
    1 transaction_id: optional String = "transaction_id" read_only,
    2 date: optional DateTime = "date",
    3 note: optional String = "note",
    4 amount: optional Currency = "amount",
} }
