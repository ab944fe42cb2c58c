// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_term_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The rule for the due date: on receipt, on a fixed day, none, or `NET_30` and similar, counted in days from
/// the invoice date.
///
/// The values of `payment_term_type` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTermType {
    /// `DUE_ON_RECEIPT`: The recipient should pay as soon as the invoice arrives.
    DueOnReceipt,
    /// `DUE_ON_DATE_SPECIFIED`: The recipient should pay by a day that you choose. Send this day as the due
    /// date.
    DueOnDateSpecified,
    /// `NET_10`: The recipient has 10 days from the invoice date to pay.
    Net10,
    /// `NET_15`: The recipient has 15 days from the invoice date to pay.
    Net15,
    /// `NET_30`: The recipient has 30 days from the invoice date to pay.
    Net30,
    /// `NET_45`: The recipient has 45 days from the invoice date to pay.
    Net45,
    /// `NET_60`: The recipient has 60 days from the invoice date to pay.
    Net60,
    /// `NET_90`: The recipient has 90 days from the invoice date to pay.
    Net90,
    /// `NO_DUE_DATE`: The recipient can pay at any time, and the invoice never becomes overdue.
    NoDueDate,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentTermType {
    0 DueOnReceipt = "DUE_ON_RECEIPT",
    1 DueOnDateSpecified = "DUE_ON_DATE_SPECIFIED",
    2 Net10 = "NET_10",
    3 Net15 = "NET_15",
    4 Net30 = "NET_30",
    5 Net45 = "NET_45",
    6 Net60 = "NET_60",
    7 Net90 = "NET_90",
    8 NoDueDate = "NO_DUE_DATE",
} }
