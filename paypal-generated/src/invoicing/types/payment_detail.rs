// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_detail` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{ContactNameAddress, Money, PaymentMethod, PaymentType};

/// A single payment: the body of `record_payment`, and an entry in an invoice's list of payments.
///
/// The `payment_detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// Whether the money moved through PayPal or outside of it.
    ///
    /// Set by PayPal. `type` on the wire.
    pub r#type: Option<PaymentType>,
    /// The id of the payment, for a later refund or deletion.
    ///
    /// At most 22 characters.
    pub payment_id: Option<String>,
    /// The day on which the customer paid the invoice.
    pub payment_date: Option<Date>,
    /// The means of payment, such as cash or a bank transfer.
    pub method: PaymentMethod,
    /// Your note about a payment outside PayPal, such as cash or a check.
    ///
    /// At most 2000 characters.
    pub note: Option<String>,
    /// The amount received; by default, the whole amount due.
    pub amount: Option<Money>,
    /// The customer's name and address for the delivery.
    pub shipping_info: Option<ContactNameAddress>,
    /// The kind of the transaction that paid, such as `SALE`.
    ///
    /// Set by PayPal.
    pub transaction_type: Option<String>,
    /// The state of the transaction that paid, such as `SUCCESS`.
    ///
    /// Set by PayPal.
    pub transaction_status: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentDetail {
    /// Creates a `PaymentDetail` from its required fields.
    pub fn new(method: PaymentMethod) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.method = method;
        new
    }
}

paypal_runtime::model! { PaymentDetail = "payment_detail" {
    0 r#type: optional PaymentType = "type" read_only,
    1 payment_id: optional String = "payment_id",
    2 payment_date: optional Date = "payment_date",
    3 method: required PaymentMethod = "method",
    4 note: optional String = "note",
    5 amount: optional Money = "amount",
    6 shipping_info: optional ContactNameAddress = "shipping_info",
    7 transaction_type: optional String = "transaction_type" read_only,
    8 transaction_status: optional String = "transaction_status" read_only,
} }
