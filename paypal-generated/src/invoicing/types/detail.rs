// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::FileReference;

/// The fields that invoices and templates share: currency, reference, note, terms, memo and attachments.
///
/// The `detail` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Detail {
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
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Detail {
    /// Creates a `Detail` from its required fields.
    pub fn new(currency_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.currency_code = currency_code.into();
        new
    }
}

paypal_runtime::model! { Detail = "detail" {
    0 reference: optional String = "reference",
    1 currency_code: required String = "currency_code",
    2 note: optional String = "note",
    3 terms_and_conditions: optional String = "terms_and_conditions",
    4 memo: optional String = "memo",
    5 attachments: optional [FileReference] = "attachments",
} }
