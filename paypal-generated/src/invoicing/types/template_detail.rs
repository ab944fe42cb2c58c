// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{FileReference, PaymentTerm, TemplateMetadata};

/// The main data that a template sets in each new invoice.
///
/// The `template_detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateDetail {
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
    /// The rule for the due date: a term or a fixed day, not both.
    pub payment_term: Option<PaymentTerm>,
    /// The times and persons of the last changes.
    pub metadata: Option<TemplateMetadata>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateDetail {
    /// Creates a `TemplateDetail` from its required fields.
    pub fn new(currency_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency_code = currency_code.into();
        new
    }
}

paypal_runtime::model! { TemplateDetail = "template_detail" {
    0 reference: optional String = "reference",
    1 currency_code: required String = "currency_code",
    2 note: optional String = "note",
    3 terms_and_conditions: optional String = "terms_and_conditions",
    4 memo: optional String = "memo",
    5 attachments: optional [FileReference] = "attachments",
    6 payment_term: optional PaymentTerm = "payment_term",
    7 metadata: optional TemplateMetadata = "metadata",
} }
