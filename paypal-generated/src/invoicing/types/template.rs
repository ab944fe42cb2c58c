// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, TemplateInfo, TemplateSettings, UnitOfMeasure};

/// A saved template for invoices: prefilled content and display settings.
///
/// The `template` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Template {
    /// The id that PayPal gave the invoice or template; the calls about it take this id.
    ///
    /// Set by PayPal. At most 30 characters.
    pub id: Option<String>,
    /// The name of the template; no two of your templates can have the same name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    /// Whether new invoices use this template by default.
    pub default_template: Option<bool>,
    /// The contents that new invoices get: the seller, the recipients, the items and the settings.
    pub template_info: Option<TemplateInfo>,
    /// The fields that the template shows or hides.
    pub settings: Option<TemplateSettings>,
    /// The unit of quantities: pieces, hours or an amount.
    pub unit_of_measure: Option<UnitOfMeasure>,
    /// True if PayPal provides the template, which cannot be deleted then.
    ///
    /// Set by PayPal.
    pub standard_template: Option<bool>,
    /// The possible next steps.
    ///
    /// Set by PayPal. At most 2147483647 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Template {
    /// Creates an empty `Template`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Template {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Template = "template" {
    0 id: optional String = "id" read_only,
    1 name: optional String = "name",
    2 default_template: optional bool = "default_template",
    3 template_info: optional TemplateInfo = "template_info",
    4 settings: optional TemplateSettings = "settings",
    5 unit_of_measure: optional UnitOfMeasure = "unit_of_measure",
    6 standard_template: optional bool = "standard_template" read_only,
    7 links: optional [LinkDescription] = "links" read_only,
} }
