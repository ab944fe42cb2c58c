// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `refund_detail` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{Money, PaymentMethod, PaymentType};

/// A single refund, either made by PayPal or recorded with `record_refund`.
///
/// The `refund_detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDetail {
    /// Whether the money moved through PayPal or outside of it.
    ///
    /// Set by PayPal. `type` on the wire.
    pub r#type: Option<PaymentType>,
    /// The transaction id if PayPal made the refund; for a refund recorded by hand,
    /// `invoicing().delete_refund` takes this id.
    ///
    /// Set by PayPal. At most 22 characters.
    pub refund_id: Option<String>,
    /// The day on which the customer got the money back.
    pub refund_date: Option<Date>,
    /// The refunded amount; by default, the whole recorded payment.
    pub amount: Option<Money>,
    /// The means of payment, such as cash or a bank transfer.
    pub method: PaymentMethod,
    /// The id of the refund in the recipient's account.
    ///
    /// Set by PayPal.
    pub recipient_transaction_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundDetail {
    /// Creates a `RefundDetail` from its required fields.
    pub fn new(method: PaymentMethod) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.method = method;
        new
    }
}

paypal_runtime::model! { RefundDetail = "refund_detail" {
    0 r#type: optional PaymentType = "type" read_only,
    1 refund_id: optional String = "refund_id" read_only,
    2 refund_date: optional Date = "refund_date",
    3 amount: optional Money = "amount",
    4 method: required PaymentMethod = "method",
    5 recipient_transaction_id: optional String = "recipient_transaction_id" read_only,
} }
