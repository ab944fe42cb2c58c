// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `search_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AmountRange, DateRange, DateTimeRange, InvoiceStatus};

/// The criteria of `search_invoices`; an invoice must match all of them.
///
/// The `search_data` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchData {
    /// The customer's e-mail address to search for.
    ///
    /// At most 254 characters.
    pub recipient_email: Option<String>,
    /// The customer's first name to search for.
    ///
    /// At most 140 characters.
    pub recipient_first_name: Option<String>,
    /// The customer's family name to search for.
    ///
    /// At most 140 characters.
    pub recipient_last_name: Option<String>,
    /// The name of the customer's company to search for.
    ///
    /// At most 300 characters.
    pub recipient_business_name: Option<String>,
    /// The invoice number to search for.
    ///
    /// At most 25 characters.
    pub invoice_number: Option<String>,
    /// The states of the invoices to find.
    ///
    /// At most 5 elements.
    pub status: Option<Vec<InvoiceStatus>>,
    /// The reference of the invoice to search for, such as the number of a purchase order.
    ///
    /// At most 120 characters.
    pub reference: Option<String>,
    /// The currency of the invoices to find.
    ///
    /// 3 characters.
    pub currency_code: Option<String>,
    /// The text of your private memo to search for.
    ///
    /// At most 500 characters.
    pub memo: Option<String>,
    /// Finds invoices whose total lies between two amounts.
    pub total_amount_range: Option<AmountRange>,
    /// Finds invoices that are dated between two days.
    pub invoice_date_range: Option<DateRange>,
    /// Finds invoices that the customer must pay between two days.
    pub due_date_range: Option<DateRange>,
    /// Limits the result to invoices that were paid between two times.
    pub payment_date_range: Option<DateTimeRange>,
    /// Finds invoices that were created between two times; `invoice_date_range` filters by the date on the
    /// invoice.
    pub creation_date_range: Option<DateTimeRange>,
    /// Whether to return archived invoices: true only archived ones, false only others, absent both.
    pub archived: Option<bool>,
    /// The further fields to return, such as `items` or `payments`.
    ///
    /// At most 5 elements.
    pub fields: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SearchData {
    /// Creates an empty `SearchData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SearchData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SearchData = "search_data" {
    0 recipient_email: optional String = "recipient_email",
    1 recipient_first_name: optional String = "recipient_first_name",
    2 recipient_last_name: optional String = "recipient_last_name",
    3 recipient_business_name: optional String = "recipient_business_name",
    4 invoice_number: optional String = "invoice_number",
    5 status: optional [InvoiceStatus] = "status",
    6 reference: optional String = "reference",
    7 currency_code: optional String = "currency_code",
    8 memo: optional String = "memo",
    9 total_amount_range: optional AmountRange = "total_amount_range",
    10 invoice_date_range: optional DateRange = "invoice_date_range",
    11 due_date_range: optional DateRange = "due_date_range",
    12 payment_date_range: optional DateTimeRange = "payment_date_range",
    13 creation_date_range: optional DateTimeRange = "creation_date_range",
    14 archived: optional bool = "archived",
    15 fields: optional [String] = "fields",
} }
