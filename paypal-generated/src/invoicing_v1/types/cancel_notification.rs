// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `cancel-notification` and its inline schemas.

use paypal_runtime::model::Extra;

/// The e-mail about a cancelled invoice, and its receivers.
///
/// The `cancel-notification` object of PayPal's Invoicing v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelNotification {
    /// The subject of the e-mail.
    pub subject: Option<String>,
    /// The text of the e-mail.
    pub note: Option<String>,
    /// Whether the seller gets a copy.
    ///
    /// Default: `true`.
    pub send_to_merchant: Option<bool>,
    /// Whether the customer gets the e-mail.
    ///
    /// Default: `true`.
    pub send_to_payer: Option<bool>,
    /// Those `cc_info` addresses of the invoice that get this message; leave it out to send it to all of
    /// them.
    ///
    /// At most 100 elements.
    pub cc_emails: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CancelNotification {
    /// Creates an empty `CancelNotification`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CancelNotification {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CancelNotification = "cancel-notification" {
    0 subject: optional String = "subject",
    1 note: optional String = "note",
    2 send_to_merchant: optional bool = "send_to_merchant",
    3 send_to_payer: optional bool = "send_to_payer",
    4 cc_emails: optional [String] = "cc_emails",
} }
