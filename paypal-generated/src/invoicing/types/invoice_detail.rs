// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_detail` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{FileReference, InvoicePaymentTerm, Metadata};

/// The main data of an invoice: its number, date, currency, payment term and texts.
///
/// The `invoice_detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceDetail {
    /// A reference such as the customer's purchase order number.
    ///
    /// At most 120 characters.
    pub reference: Option<String>,
    /// The currency of all amounts, as three letters (ISO 4217).
    ///
    /// 3 characters.
    pub currency_code: String,
    /// A personal message to the customer on the invoice.
    ///
    /// At most 4000 characters.
    pub note: Option<String>,
    /// The seller's conditions on the invoice, for example about returns or cancellation.
    ///
    /// At most 4000 characters.
    pub terms_and_conditions: Option<String>,
    /// A private note for the merchant; recipients do not see it.
    ///
    /// At most 500 characters.
    pub memo: Option<String>,
    /// The files that belong to the invoice; PayPal keeps them.
    ///
    /// At most 5 elements.
    pub attachments: Option<Vec<FileReference>>,
    /// The invoice number that customers see, unique for the merchant; if it is omitted, PayPal uses the
    /// number after the last one.
    ///
    /// At most 25 characters.
    pub invoice_number: Option<String>,
    /// The date of the invoice, as `YYYY-MM-DD`; with a future date `send_invoice` schedules the invoice.
    pub invoice_date: Option<Date>,
    /// The time by which the customer must pay.
    pub payment_term: Option<InvoicePaymentTerm>,
    /// The times and persons of the last changes.
    ///
    /// Set by PayPal.
    pub metadata: Option<Metadata>,
    /// Whether the recipient has opened the invoice.
    ///
    /// Set by PayPal.
    pub viewed_by_recipient: Option<bool>,
    /// Whether the invoice is a draft for several recipients.
    ///
    /// Set by PayPal.
    pub group_draft: Option<bool>,
    /// Whether the invoice is in the archive of PayPal's pages.
    ///
    /// Set by PayPal.
    pub archived: Option<bool>,
    /// The kind of goods; recorded invoices have `SHIPPABLE`.
    pub category_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoiceDetail {
    /// Creates an `InvoiceDetail` from its required fields.
    pub fn new(currency_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency_code = currency_code.into();
        new
    }
}

paypal_runtime::model! { InvoiceDetail = "invoice_detail" {
    0 reference: optional String = "reference",
    1 currency_code: required String = "currency_code",
    2 note: optional String = "note",
    3 terms_and_conditions: optional String = "terms_and_conditions",
    4 memo: optional String = "memo",
    5 attachments: optional [FileReference] = "attachments",
    6 invoice_number: optional String = "invoice_number",
    7 invoice_date: optional Date = "invoice_date",
    8 payment_term: optional InvoicePaymentTerm = "payment_term",
    9 metadata: optional Metadata = "metadata" read_only,
    10 viewed_by_recipient: optional bool = "viewed_by_recipient" read_only,
    11 group_draft: optional bool = "group_draft" read_only,
    12 archived: optional bool = "archived" read_only,
    13 category_code: optional String = "category_code",
} }
