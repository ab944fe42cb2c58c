// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `link_description.method`.

use paypal_runtime::model::UnknownValue;

/// The HTTP method to use; absent means `GET`, and `REDIRECT` means that the payer must open the link.
///
/// The values of `link_description.method` of 20 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkDescriptionMethod {
    /// `GET`: The link reads an object or a list and changes nothing.
    Get,
    /// `POST`: The link starts an action or makes a new object, for example a capture or a refund.
    Post,
    /// `PUT`: The link replaces the whole object with the one you send.
    Put,
    /// `DELETE`: The link removes the object, for example a webhook or a saved card.
    Delete,
    /// `HEAD`: The link reads only the headers of an answer. No operation in PayPal's API descriptions uses
    /// this method.
    Head,
    /// `CONNECT`: The method opens a tunnel through a proxy. No operation in PayPal's API descriptions uses
    /// it.
    Connect,
    /// `OPTIONS`: The method asks which calls an address allows. No operation in PayPal's API descriptions
    /// uses it.
    Options,
    /// `PATCH`: The link changes single fields of the object. Send a list of patch operations.
    Patch,
    /// `REDIRECT`: No HTTP method: the payer must open the link in a browser. Do not call it from your
    /// server.
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
