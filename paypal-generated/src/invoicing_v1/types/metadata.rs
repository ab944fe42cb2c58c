// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `metadata` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The times and persons of the last changes of an invoice.
///
/// The `metadata` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// The time when the invoice was created.
    ///
    /// Set by PayPal.
    pub created_date: Option<DateTime>,
    /// The account that created the invoice.
    ///
    /// Set by PayPal.
    pub created_by: Option<String>,
    /// The time when the invoice was cancelled.
    ///
    /// Set by PayPal.
    pub cancelled_date: Option<DateTime>,
    /// The account that cancelled the invoice.
    ///
    /// Set by PayPal.
    pub cancelled_by: Option<String>,
    /// The time when the invoice last changed.
    ///
    /// Set by PayPal.
    pub last_updated_date: Option<DateTime>,
    /// The account that last changed the invoice.
    ///
    /// Set by PayPal.
    pub last_updated_by: Option<String>,
    /// The time when the invoice was first sent.
    ///
    /// Set by PayPal.
    pub first_sent_date: Option<DateTime>,
    /// The time when the invoice was last sent.
    ///
    /// Set by PayPal.
    pub last_sent_date: Option<DateTime>,
    /// The account that last sent the invoice.
    ///
    /// Set by PayPal.
    pub last_sent_by: Option<String>,
    /// The page on which the customer sees the invoice.
    ///
    /// Set by PayPal. Format: `uri`.
    pub payer_view_url: Option<String>,
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
    0 created_date: optional DateTime = "created_date" read_only,
    1 created_by: optional String = "created_by" read_only,
    2 cancelled_date: optional DateTime = "cancelled_date" read_only,
    3 cancelled_by: optional String = "cancelled_by" read_only,
    4 last_updated_date: optional DateTime = "last_updated_date" read_only,
    5 last_updated_by: optional String = "last_updated_by" read_only,
    6 first_sent_date: optional DateTime = "first_sent_date" read_only,
    7 last_sent_date: optional DateTime = "last_sent_date" read_only,
    8 last_sent_by: optional String = "last_sent_by" read_only,
    9 payer_view_url: optional String = "payer_view_url" read_only,
} }
