// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    AmountSummaryDetail, InvoicerInfo, Item, Money, RecipientInfo, TemplateConfiguration, TemplateDetail,
};

/// The content that a template sets in new invoices: parties, items, amounts and configuration.
///
/// The `template_info` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateInfo {
    /// Currency, notes and payment term.
    pub detail: Option<TemplateDetail>,
    /// The seller's name, address and contact, as the invoice shows them.
    pub invoicer: Option<InvoicerInfo>,
    /// The customer who pays, and the delivery address.
    ///
    /// At most 100 elements.
    pub primary_recipients: Option<Vec<RecipientInfo>>,
    /// Further e-mail addresses that get a copy of each invoice.
    ///
    /// At most 100 elements.
    pub additional_recipients: Option<Vec<String>>,
    /// The items, with price, tax and discount.
    ///
    /// At most 100 elements.
    pub items: Option<Vec<Item>>,
    /// Rules for taxes, tips and partial payments.
    pub configuration: Option<TemplateConfiguration>,
    /// The total, with its parts: items, discount, tax and shipping costs.
    pub amount: Option<AmountSummaryDetail>,
    /// The amount that the customer still has to pay.
    ///
    /// Set by PayPal.
    pub due_amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateInfo {
    /// Creates an empty `TemplateInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateInfo = "template_info" {
    0 detail: optional TemplateDetail = "detail",
    1 invoicer: optional InvoicerInfo = "invoicer",
    2 primary_recipients: optional [RecipientInfo] = "primary_recipients",
    3 additional_recipients: optional [String] = "additional_recipients",
    4 items: optional [Item] = "items",
    5 configuration: optional TemplateConfiguration = "configuration",
    6 amount: optional AmountSummaryDetail = "amount",
    7 due_amount: optional Money = "due_amount" read_only,
} }
