// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `payment_resource_base_response` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{IntegrationMode, LineItem, LinkDescription, PaymentLinkStatus, PaymentLinkType, Reusability};

/// A payment link: its URL, its state and the item that it sells.
///
/// The `payment_resource_base_response` object of PayPal's Payment Links API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLink {
    /// PayPal's id of the payment link.
    ///
    /// 1 to 127 characters. Pattern: `^[A-Z]{3}-[A-Z0-9]+$`.
    pub id: Option<String>,
    /// The URL of the payment page, to be sent to buyers.
    ///
    /// 1 to 200 characters.
    pub payment_link: Option<String>,
    /// The state of the payment link.
    ///
    /// Default: `"ACTIVE"`.
    pub status: Option<PaymentLinkStatus>,
    /// The form in which buyers reach the payment page.
    pub integration_mode: Option<IntegrationMode>,
    /// The kind of the payment link.
    ///
    /// `type` on the wire.
    pub r#type: Option<PaymentLinkType>,
    /// How often the link can be used.
    ///
    /// Default: `"MULTIPLE"`.
    pub reusable: Option<Reusability>,
    /// The page of your site to which buyers are sent after the payment.
    ///
    /// 1 to 1024 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// The item that the link sells.
    pub line_items: Option<Vec<LineItem>>,
    /// The time when the link was created.
    pub create_time: Option<DateTime>,
    /// The time when the payment link last changed.
    pub update_time: Option<DateTime>,
    /// Links to the operations on the payment link, and to the payment page.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentLink {
    /// Creates an empty `PaymentLink`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentLink {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentLink = "payment_resource_base_response" {
    0 id: optional String = "id",
    1 payment_link: optional String = "payment_link",
    2 status: optional PaymentLinkStatus = "status",
    3 integration_mode: optional IntegrationMode = "integration_mode",
    4 r#type: optional PaymentLinkType = "type",
    5 reusable: optional Reusability = "reusable",
    6 return_url: optional String = "return_url",
    7 line_items: optional [LineItem] = "line_items",
    8 create_time: optional DateTime = "create_time",
    9 update_time: optional DateTime = "update_time",
    10 links: optional [LinkDescription] = "links" read_only,
} }
