// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_source` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The channel by which the buyer opened the dispute: e-mail, a web page, chat, a voice menu (`IVR`), phone,
/// an app, or an API.
///
/// The values of `dispute_source` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeSource {
    /// `EMAIL`
    Email,
    /// `WEB`
    Web,
    /// `CHAT`
    Chat,
    /// `IVR`
    Ivr,
    /// `PHONE`
    Phone,
    /// `MOBILE_APP`
    MobileApp,
    /// `MOBILE_WEB`
    MobileWeb,
    /// `API`
    Api,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeSource {
    0 Email = "EMAIL",
    1 Web = "WEB",
    2 Chat = "CHAT",
    3 Ivr = "IVR",
    4 Phone = "PHONE",
    5 MobileApp = "MOBILE_APP",
    6 MobileWeb = "MOBILE_WEB",
    7 Api = "API",
} }
