// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `templates` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, LinkDescription, PhoneDetail, Template};

/// A page of templates, along with the contact data of the merchant's profile to prefill them.
///
/// The `templates` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Templates {
    /// The addresses in the seller's PayPal profile.
    ///
    /// At most 2147483647 elements.
    pub addresses: Option<Vec<AddressPortable>>,
    /// The phone numbers in the seller's PayPal profile.
    ///
    /// At most 2147483647 elements.
    pub phones: Option<Vec<PhoneDetail>>,
    /// The merchant's templates on this page; a new invoice takes the id of one in
    /// `configuration.template_id`.
    ///
    /// At most 2147483647 elements.
    pub templates: Option<Vec<Template>>,
    /// Links to this page and its neighbours.
    ///
    /// At most 2147483647 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The e-mail addresses in the seller's PayPal profile.
    pub emails: Option<Vec<String>>,
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
    0 addresses: optional [AddressPortable] = "addresses" read_only,
    1 phones: optional [PhoneDetail] = "phones",
    2 templates: optional [Template] = "templates",
    3 links: optional [LinkDescription] = "links" read_only,
    4 emails: optional [String] = "emails" read_only,
} }
