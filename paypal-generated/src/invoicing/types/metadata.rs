// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `metadata` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::InvoiceCreationFlow;

/// The history of an invoice: its creation, sending and cancellation, the parties who did it, and the web
/// pages of both sides.
///
/// The `metadata` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// The time when the invoice or the template was created.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The e-mail address of the account that created the invoice or the template.
    ///
    /// Set by PayPal. At most 2147483647 characters.
    pub created_by: Option<String>,
    /// The time when the invoice or the template was last edited.
    ///
    /// Set by PayPal.
    pub last_update_time: Option<DateTime>,
    /// The e-mail address of the account that was the last to edit the invoice or the template.
    ///
    /// Set by PayPal. At most 2147483647 characters.
    pub last_updated_by: Option<String>,
    /// The time when the invoice was cancelled.
    ///
    /// Set by PayPal.
    pub cancel_time: Option<DateTime>,
    /// Who cancelled the invoice.
    ///
    /// Set by PayPal.
    pub cancelled_by: Option<String>,
    /// The time when the invoice was first sent.
    ///
    /// Set by PayPal.
    pub first_sent_time: Option<DateTime>,
    /// The time when the invoice was last sent.
    ///
    /// Set by PayPal.
    pub last_sent_time: Option<DateTime>,
    /// The e-mail address of the account that was the last to send the invoice.
    ///
    /// Set by PayPal.
    pub last_sent_by: Option<String>,
    /// The way in which the invoice was created.
    ///
    /// Set by PayPal.
    pub created_by_flow: Option<InvoiceCreationFlow>,
    /// The page where the customer sees and pays the invoice; share it if PayPal sends no email.
    ///
    /// Set by PayPal. Format: `uri`.
    pub recipient_view_url: Option<String>,
    /// The page where the merchant sees this invoice after log-in.
    ///
    /// Set by PayPal. Format: `uri`.
    pub invoicer_view_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Metadata {
    /// Creates an empty `Metadata`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Metadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Metadata = "metadata" {
    0 create_time: optional DateTime = "create_time" read_only,
    1 created_by: optional String = "created_by" read_only,
    2 last_update_time: optional DateTime = "last_update_time" read_only,
    3 last_updated_by: optional String = "last_updated_by" read_only,
    4 cancel_time: optional DateTime = "cancel_time" read_only,
    5 cancelled_by: optional String = "cancelled_by" read_only,
    6 first_sent_time: optional DateTime = "first_sent_time" read_only,
    7 last_sent_time: optional DateTime = "last_sent_time" read_only,
    8 last_sent_by: optional String = "last_sent_by" read_only,
    9 created_by_flow: optional InvoiceCreationFlow = "created_by_flow" read_only,
    10 recipient_view_url: optional String = "recipient_view_url" read_only,
    11 invoicer_view_url: optional String = "invoicer_view_url" read_only,
} }
