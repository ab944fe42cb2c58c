// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `notification` and its inline schemas.

use paypal_runtime::model::Extra;

/// The email about sending, reminding or cancelling: subject, note and recipients.
///
/// The `notification` object of PayPal's Invoicing API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// The subject of the e-mail. PayPal ignores your text and uses its own.
    ///
    /// At most 4000 characters.
    pub subject: Option<String>,
    /// A note to the payer. PayPal ignores your text and uses its own.
    ///
    /// At most 4000 characters.
    pub note: Option<String>,
    /// Whether the merchant gets a copy; false by default.
    ///
    /// Default: `false`.
    pub send_to_invoicer: Option<bool>,
    /// Whether the customer gets an email; true by default.
    ///
    /// Default: `true`.
    pub send_to_recipient: Option<bool>,
    /// Those `additional_recipients` of the invoice that get this message; leave it out to send it to all of
    /// them.
    ///
    /// At most 100 elements.
    pub additional_recipients: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Notification {
    /// Creates an empty `Notification`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Notification {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Notification = "notification" {
    0 subject: optional String = "subject",
    1 note: optional String = "note",
    2 send_to_invoicer: optional bool = "send_to_invoicer",
    3 send_to_recipient: optional bool = "send_to_recipient",
    4 additional_recipients: optional [String] = "additional_recipients",
} }
