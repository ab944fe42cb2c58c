// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `link_description.method`.

use paypal_runtime::model::UnknownValue;

/// The HTTP method to use; absent means `GET`, and `REDIRECT` means that the payer must open the link.
///
/// The values of `link_description.method` of 20 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkDescriptionMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `CONNECT`
    Connect,
    /// `OPTIONS`
    Options,
    /// `PATCH`
    Patch,
    /// `REDIRECT`
    Redirect,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { LinkDescriptionMethod {
    0 Get = "GET",
    1 Post = "POST",
    2 Put = "PUT",
    3 Delete = "DELETE",
    4 Head = "HEAD",
    5 Connect = "CONNECT",
    6 Options = "OPTIONS",
    7 Patch = "PATCH",
    8 Redirect = "REDIRECT",
} }
