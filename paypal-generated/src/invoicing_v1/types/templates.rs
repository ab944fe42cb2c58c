// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `templates` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Address, LinkDescription, Phone, Template};

/// The templates of the account, with the seller's addresses and phone numbers.
///
/// The `templates` object of PayPal's Invoicing v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Templates {
    /// The seller's addresses.
    pub addresses: Option<Vec<Address>>,
    /// The seller's e-mail addresses.
    pub emails: Option<Vec<String>>,
    /// The seller's phone numbers.
    pub phones: Option<Vec<Phone>>,
    /// The merchant's templates; a new invoice takes the id of one in `template_id`.
    pub templates: Option<Vec<Template>>,
    /// Links to related calls.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Templates {
    /// Creates an empty `Templates`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Templates {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Templates = "templates" {
    0 addresses: optional [Address] = "addresses",
    1 emails: optional [String] = "emails",
    2 phones: optional [Phone] = "phones",
    3 templates: optional [Template] = "templates",
    4 links: optional [LinkDescription] = "links" read_only,
} }
