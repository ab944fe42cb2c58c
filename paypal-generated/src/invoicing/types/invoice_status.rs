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
    /// `DRAFT`: Only you can see the invoice. You can still change or delete it; send it to ask for payment.
    Draft,
    /// `SENT`: The recipient has the invoice and can pay it. You can send a reminder or cancel it.
    Sent,
    /// `SCHEDULED`: PayPal sends the invoice on a later date that you set. Until then nobody can pay it.
    Scheduled,
    /// `PAID`: The recipient paid the full amount through PayPal. You can refund it.
    Paid,
    /// `MARKED_AS_PAID`: You recorded a payment that arrived outside PayPal, such as cash, and nothing is
    /// left to pay.
    MarkedAsPaid,
    /// `CANCELLED`: You withdrew the invoice, so the recipient can no longer pay it.
    Cancelled,
    /// `REFUNDED`: You returned the full payment to the payer.
    Refunded,
    /// `PARTIALLY_PAID`: A part of the amount has arrived. You can send a reminder about the rest.
    PartiallyPaid,
    /// `PARTIALLY_REFUNDED`: You returned a part of the payment and keep the rest.
    PartiallyRefunded,
    /// `MARKED_AS_REFUNDED`: You recorded that you returned the money outside PayPal.
    MarkedAsRefunded,
    /// `UNPAID`: The invoice is open and no payment has arrived. You can send a reminder.
    Unpaid,
    /// `PAYMENT_PENDING`: A payment exists but is still under review, so the money is not yours yet. Wait
    /// before you deliver.
    PaymentPending,
    /// `AUTO_CANCELLED`: PayPal withdrew the invoice because nobody paid in time. Create a new one if you
    /// still want the money.
    AutoCancelled,
    /// `PAID_EXTERNAL`: The payment arrived outside PayPal and was recorded by hand.
    PaidExternal,
    /// `REFUNDED_EXTERNAL`: The money went back to the payer outside PayPal.
    RefundedExternal,
    /// `SHARED`: The recipient got the invoice by a link or in another way, and not necessarily by email from
    /// PayPal.
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
