// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Defines the types of `payment_resource_entity` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{IntegrationMode, LineItem, PaymentLinkType, Reusability};

/// A payment link to create, or the new content of one.
///
/// The `payment_resource_entity` object of PayPal's Payment Links API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkRequest {
    /// The form in which buyers reach the payment page; it can't be changed later.
    pub integration_mode: IntegrationMode,
    /// The kind of the payment link; it can't be changed later.
    ///
    /// `type` on the wire.
    pub r#type: PaymentLinkType,
    /// How often the link can be used; many times by default.
    ///
    /// Default: `"MULTIPLE"`.
    pub reusable: Option<Reusability>,
    /// The page of your site to which buyers are sent after the payment.
    ///
    /// 1 to 1024 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// The item that the link sells; PayPal accepts 1 to 20 entries.
    ///
    /// 1 to 20 elements.
    pub line_items: Option<Vec<LineItem>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentLinkRequest {
    /// Creates a `PaymentLinkRequest` from its required fields.
    pub fn new(integration_mode: IntegrationMode, r#type: PaymentLinkType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.integration_mode = integration_mode;
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { PaymentLinkRequest = "payment_resource_entity" {
    0 integration_mode: required IntegrationMode = "integration_mode",
    1 r#type: required PaymentLinkType = "type",
    2 reusable: optional Reusability = "reusable",
    3 return_url: optional String = "return_url",
    4 line_items: optional [LineItem] = "line_items",
} }
