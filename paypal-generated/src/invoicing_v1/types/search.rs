// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `search` and its inline schemas.

use paypal_runtime::{Date, Decimal, model::{Extra, UnknownValue}};

/// The state of the invoices to find.
///
/// The values of `search.status` of PayPal's Invoicing v1 API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchStatus {
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
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `MARKED_AS_REFUNDED`
    MarkedAsRefunded,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SearchStatus {
    0 Draft = "DRAFT",
    1 Sent = "SENT",
    2 Scheduled = "SCHEDULED",
    3 Paid = "PAID",
    4 MarkedAsPaid = "MARKED_AS_PAID",
    5 Cancelled = "CANCELLED",
    6 Refunded = "REFUNDED",
    7 PartiallyRefunded = "PARTIALLY_REFUNDED",
    8 MarkedAsRefunded = "MARKED_AS_REFUNDED",
} }

/// The criteria of a search for invoices, and the page to return.
///
/// The `search` object of PayPal's Invoicing v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {
    /// The customer's e-mail address to search for.
    pub email: Option<String>,
    /// The customer's first name to search for.
    pub recipient_first_name: Option<String>,
    /// The customer's family name to search for.
    pub recipient_last_name: Option<String>,
    /// The name of the customer's company to search for.
    pub recipient_business_name: Option<String>,
    /// The invoice number to search for.
    pub number: Option<String>,
    /// The state of the invoices to find.
    pub status: Option<SearchStatus>,
    /// The least total to find.
    pub lower_total_amount: Option<String>,
    /// The largest total to find.
    pub upper_total_amount: Option<String>,
    /// The first invoice date to find.
    pub start_invoice_date: Option<Date>,
    /// The last invoice date to find.
    pub end_invoice_date: Option<Date>,
    /// The first due date to find.
    pub start_due_date: Option<Date>,
    /// The last due date to find.
    pub end_due_date: Option<Date>,
    /// The first day of payment to find.
    pub start_payment_date: Option<Date>,
    /// The last day of payment to find.
    pub end_payment_date: Option<Date>,
    /// The first day of creation to find.
    pub start_creation_date: Option<Date>,
    /// The last day of creation to find.
    pub end_creation_date: Option<Date>,
    /// The index of the first invoice to return, from 0.
    pub page: Option<Decimal>,
    /// The number of invoices to return.
    pub page_size: Option<Decimal>,
    /// Whether the answer has the number of all invoices.
    ///
    /// Default: `false`.
    pub total_count_required: Option<bool>,
    /// Whether only archived invoices are found, or only others; by default, all are.
    pub archived: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Search {
    /// Creates an empty `Search`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Search {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Search = "search" {
    0 email: optional String = "email",
    1 recipient_first_name: optional String = "recipient_first_name",
    2 recipient_last_name: optional String = "recipient_last_name",
    3 recipient_business_name: optional String = "recipient_business_name",
    4 number: optional String = "number",
    5 status: optional SearchStatus = "status",
    6 lower_total_amount: optional String = "lower_total_amount",
    7 upper_total_amount: optional String = "upper_total_amount",
    8 start_invoice_date: optional Date = "start_invoice_date",
    9 end_invoice_date: optional Date = "end_invoice_date",
    10 start_due_date: optional Date = "start_due_date",
    11 end_due_date: optional Date = "end_due_date",
    12 start_payment_date: optional Date = "start_payment_date",
    13 end_payment_date: optional Date = "end_payment_date",
    14 start_creation_date: optional Date = "start_creation_date",
    15 end_creation_date: optional Date = "end_creation_date",
    16 page: optional Decimal = "page",
    17 page_size: optional Decimal = "page_size",
    18 total_count_required: optional bool = "total_count_required",
    19 archived: optional bool = "archived",
} }
