// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! `notification` and what is written inside it.

use paypal_runtime::model::Extra;

/// The `notification` object of PayPal's Invoicing v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// Optional.
    pub subject: Option<String>,
    /// Optional.
    pub note: Option<String>,
    /// Optional. Default: `true`.
    pub send_to_merchant: Option<bool>,
    /// Optional. At most 100 elements.
    pub cc_emails: Option<Vec<String>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl Notification {
    /// One with nothing in it.
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
    2 send_to_merchant: optional bool = "send_to_merchant",
    3 cc_emails: optional [String] = "cc_emails",
} }
