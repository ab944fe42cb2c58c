// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `payment-term` and its inline schemas.

use paypal_runtime::{Date, model::{Extra, UnknownValue}};

/// The rule for the due date, such as on receipt or within 30 days.
///
/// The values of `payment-term.term_type` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTermType {
    /// `DUE_ON_RECEIPT`
    DueOnReceipt,
    /// `DUE_ON_DATE_SPECIFIED`
    DueOnDateSpecified,
    /// `NET_10`
    Net10,
    /// `NET_15`
    Net15,
    /// `NET_30`
    Net30,
    /// `NET_45`
    Net45,
    /// `NET_60`
    Net60,
    /// `NET_90`
    Net90,
    /// `NO_DUE_DATE`
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

/// The time by which the customer must pay.
///
/// The `payment-term` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentTerm {
    /// The rule for the due date, such as on receipt or within 30 days.
    pub term_type: Option<PaymentTermType>,
    /// The day by which the customer must pay.
    pub due_date: Option<Date>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentTerm {
    /// Creates an empty `PaymentTerm`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentTerm {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentTerm = "payment-term" {
    0 term_type: optional PaymentTermType = "term_type",
    1 due_date: optional Date = "due_date",
} }
