// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_document` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{BusinessDocumentType, FileReference, LinkDescription};

/// A document that identifies a business.
///
/// The `business_document` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDocument {
    /// The encrypted id of the document.
    ///
    /// Set by PayPal. 1 to 20 characters. Pattern: `^[0-9A-Z]+$`.
    pub id: Option<String>,
    /// The names under which the document is filed.
    ///
    /// 1 to 50 elements.
    pub labels: Option<Vec<String>>,
    /// The name of the document.
    ///
    /// 1 to 100 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub name: Option<String>,
    /// The number on the document: the passport, tax or registration number itself.
    ///
    /// 1 to 100 characters. Pattern: `^[a-zA-Z0-9-]+$`. Never shown by `Debug`.
    pub identification_number: Option<String>,
    /// The day on which the document was issued.
    pub issue_date: Option<Date>,
    /// The day on which the document expires.
    pub expiry_date: Option<Date>,
    /// The country that issued the document, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub issuing_country_code: Option<String>,
    /// The files of the document, for example one for the front page and one for the back page.
    ///
    /// 1 to 50 elements.
    pub files: Option<Vec<FileReference>>,
    /// Links to the document.
    ///
    /// Set by PayPal. 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The kind of document.
    ///
    /// `type` on the wire.
    pub r#type: Option<BusinessDocumentType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessDocument {
    /// Creates an empty `BusinessDocument`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessDocument {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessDocument = "business_document" {
    0 id: optional String = "id" read_only,
    1 labels: optional [String] = "labels",
    2 name: optional String = "name",
    3 identification_number: optional String = "identification_number" sensitive,
    4 issue_date: optional Date = "issue_date",
    5 expiry_date: optional Date = "expiry_date",
    6 issuing_country_code: optional String = "issuing_country_code",
    7 files: optional [FileReference] = "files",
    8 links: optional [LinkDescription] = "links" read_only,
    9 r#type: optional BusinessDocumentType = "type",
} }
