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
    /// `EMAIL`: The buyer opened the dispute by writing a mail.
    Email,
    /// `WEB`: The buyer filed the dispute on PayPal's site in a browser.
    Web,
    /// `CHAT`: The buyer opened the dispute in a conversation by text messages.
    Chat,
    /// `IVR`: The buyer opened the dispute by phone with an automatic voice menu (interactive voice
    /// response).
    Ivr,
    /// `PHONE`: The buyer opened the dispute in a call.
    Phone,
    /// `MOBILE_APP`: The buyer filed the dispute in the PayPal application on a phone or tablet.
    MobileApp,
    /// `MOBILE_WEB`: The buyer filed the dispute on PayPal's site in a phone's browser.
    MobileWeb,
    /// `API`: A program filed the dispute by a request, without a PayPal page.
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
