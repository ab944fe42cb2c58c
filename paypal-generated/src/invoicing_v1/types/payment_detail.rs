// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `payment-detail` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::Currency;

/// Whether the money moved through PayPal or outside of it.
///
/// The values of `payment-detail.type` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// `PAYPAL`
    Paypal,
    /// `EXTERNAL`
    External,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentType {
    0 Paypal = "PAYPAL",
    1 External = "EXTERNAL",
} }

/// The kind of transaction behind a payment: a sale, an authorization or a capture.
///
/// The values of `payment-detail.transaction_type` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentDetailTransactionType {
    /// `SALE`
    Sale,
    /// `AUTHORIZATION`
    Authorization,
    /// `CAPTURE`
    Capture,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentDetailTransactionType {
    0 Sale = "SALE",
    1 Authorization = "AUTHORIZATION",
    2 Capture = "CAPTURE",
} }

/// The means of payment, such as cash or a bank transfer.
///
/// The values of `payment-detail.method` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentDetailMethod {
    /// `BANK_TRANSFER`
    BankTransfer,
    /// `CASH`
    Cash,
    /// `CHECK`
    Check,
    /// `CREDIT_CARD`
    CreditCard,
    /// `DEBIT_CARD`
    DebitCard,
    /// `PAYPAL`
    Paypal,
    /// `WIRE_TRANSFER`
    WireTransfer,
    /// `OTHER`
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentDetailMethod {
    0 BankTransfer = "BANK_TRANSFER",
    1 Cash = "CASH",
    2 Check = "CHECK",
    3 CreditCard = "CREDIT_CARD",
    4 DebitCard = "DEBIT_CARD",
    5 Paypal = "PAYPAL",
    6 WireTransfer = "WIRE_TRANSFER",
    7 Other = "OTHER",
} }

/// One payment of an invoice.
///
/// The `payment-detail` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// Whether the money moved through PayPal or outside of it.
    ///
    /// Set by PayPal. `type` on the wire.
    pub r#type: Option<PaymentType>,
    /// The id of the transaction.
    ///
    /// Set by PayPal.
    pub transaction_id: Option<String>,
    /// The kind of transaction behind a payment: a sale, an authorization or a capture.
    ///
    /// Set by PayPal.
    pub transaction_type: Option<PaymentDetailTransactionType>,
    /// The time of the payment or refund.
    pub date: Option<DateTime>,
    /// The means of payment, such as cash or a bank transfer.
    pub method: PaymentDetailMethod,
    /// Your note about the payment or refund.
    pub note: Option<String>,
    /// The amount of the payment or refund.
    pub amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentDetail {
    /// Creates a `PaymentDetail` from its required fields.
    pub fn new(method: PaymentDetailMethod) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.method = method;
        new
    }
}

paypal_runtime::model! { PaymentDetail = "payment-detail" {
    0 r#type: optional PaymentType = "type" read_only,
    1 transaction_id: optional String = "transaction_id" read_only,
    2 transaction_type: optional PaymentDetailTransactionType = "transaction_type" read_only,
    3 date: optional DateTime = "date",
    4 method: required PaymentDetailMethod = "method",
    5 note: optional String = "note",
    6 amount: optional Currency = "amount",
} }
