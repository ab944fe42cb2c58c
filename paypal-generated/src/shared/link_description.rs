// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `link_description`.

use paypal_runtime::model::Extra;
use super::LinkDescriptionMethod;

/// A link to a related call or page: `rel` gives its kind; several kinds are for the payer's browser and not
/// for your server.
///
/// The `link_description` object of 20 of PayPal's APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkDescription {
    /// The complete URL to call or to open, for the purpose that `rel` names.
    pub href: String,
    /// The kind of the link, such as `self`, `approve` or `next`.
    pub rel: String,
    /// The HTTP method to use; absent means `GET`, and `REDIRECT` means that the payer must open the link.
    pub method: Option<LinkDescriptionMethod>,
    /// The media type of the request body that the link expects.
    ///
    /// `encType` on the wire.
    pub enc_type: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl LinkDescription {
    /// Creates a `LinkDescription` from its required fields.
    pub fn new(href: impl Into<String>, rel: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.href = href.into();
        new.rel = rel.into();
        new
    }
}

paypal_runtime::model! { LinkDescription = "link_description" {
    0 href: required String = "href",
    1 rel: required String = "rel",
    2 method: optional LinkDescriptionMethod = "method",
    3 enc_type: optional String = "encType",
} }
