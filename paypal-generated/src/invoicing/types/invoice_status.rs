// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of an invoice, from `DRAFT` until it is paid, refunded or cancelled; the `MARKED_AS_…` states
/// are payments and refunds outside PayPal that were recorded manually.
///
/// The values of `invoice_status` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `DRAFT`
    Draft,
    /// `SENT`
    Sent,
    /// `SCHEDULED`
    Scheduled,
    /// `PAID`
    Paid,
    /// `MARKED_AS_PAID`
    MarkedAsPaid,
    /// `CANCELLED`
    Cancelled,
    /// `REFUNDED`
    Refunded,
    /// `PARTIALLY_PAID`
    PartiallyPaid,
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `MARKED_AS_REFUNDED`
    MarkedAsRefunded,
    /// `UNPAID`
    Unpaid,
    /// `PAYMENT_PENDING`
    PaymentPending,
    /// `AUTO_CANCELLED`
    AutoCancelled,
    /// `PAID_EXTERNAL`
    PaidExternal,
    /// `REFUNDED_EXTERNAL`
    RefundedExternal,
    /// `SHARED`
    Shared,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { InvoiceStatus {
    0 Draft = "DRAFT",
    1 Sent = "SENT",
    2 Scheduled = "SCHEDULED",
    3 Paid = "PAID",
    4 MarkedAsPaid = "MARKED_AS_PAID",
    5 Cancelled = "CANCELLED",
    6 Refunded = "REFUNDED",
    7 PartiallyPaid = "PARTIALLY_PAID",
    8 PartiallyRefunded = "PARTIALLY_REFUNDED",
    9 MarkedAsRefunded = "MARKED_AS_REFUNDED",
    10 Unpaid = "UNPAID",
    11 PaymentPending = "PAYMENT_PENDING",
    12 AutoCancelled = "AUTO_CANCELLED",
    13 PaidExternal = "PAID_EXTERNAL",
    14 RefundedExternal = "REFUNDED_EXTERNAL",
    15 Shared = "SHARED",
} }
