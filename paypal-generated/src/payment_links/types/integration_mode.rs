// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `integration_mode` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form in which buyers reach the payment page; `LINK`, a URL, is the only one.
///
/// The values of `integration_mode` of PayPal's Payment Links API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationMode {
    /// `LINK`: Buyers reach the payment page by a URL, which you can share by email, in a chat or on a site.
    Link,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationMode {
    0 Link = "LINK",
} }
