// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_link_description` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The HTTP method of a link.
///
/// The values of `error_link_description.method` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorLinkMethod {
    /// `GET`: Calling the link reads data and changes nothing.
    Get,
    /// `POST`: Calling the link creates something or starts an action.
    Post,
    /// `PUT`: Calling the link replaces the whole object with the body that you send.
    Put,
    /// `DELETE`: Calling the link removes the object.
    Delete,
    /// `PATCH`: Calling the link changes only some fields of the object.
    Patch,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ErrorLinkMethod {
    0 Get = "GET",
    1 Post = "POST",
    2 Put = "PUT",
    3 Delete = "DELETE",
    4 Patch = "PATCH",
} }

/// A link of an error.
///
/// The `error_link_description` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorLink {
    /// The complete URL to call or to open, for the purpose that `rel` names.
    ///
    /// At most 20000 characters.
    pub href: String,
    /// The kind of the link.
    ///
    /// At most 100 characters.
    pub rel: String,
    /// The HTTP method of a link.
    pub method: Option<ErrorLinkMethod>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ErrorLink {
    /// Creates an `ErrorLink` from its required fields.
    pub fn new(href: impl Into<String>, rel: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.href = href.into();
        new.rel = rel.into();
        new
    }
}

paypal_runtime::model! { ErrorLink = "error_link_description" {
    0 href: required String = "href",
    1 rel: required String = "rel",
    2 method: optional ErrorLinkMethod = "method",
} }
