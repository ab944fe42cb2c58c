// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `template` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, TemplateData, TemplateSettings, UnitOfMeasure};

/// A template for invoices: its contents, and the fields that it shows.
///
/// The `template` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Template {
    /// The id of the template.
    ///
    /// Set by PayPal.
    pub template_id: Option<String>,
    /// The name of the template.
    pub name: Option<String>,
    /// Whether new invoices use this template.
    pub default: Option<bool>,
    /// The contents that new invoices get.
    pub template_data: Option<TemplateData>,
    /// The fields that the template shows or hides.
    pub settings: Option<Vec<TemplateSettings>>,
    /// The unit of quantities: pieces, hours or an amount.
    pub unit_of_measure: Option<UnitOfMeasure>,
    /// Whether the template is your own, and not one of PayPal's.
    ///
    /// Set by PayPal.
    pub custom: Option<bool>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Template {
    /// Creates an empty `Template`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: bool) -> Self {
        self.default = Some(value);
        self
    }
}

impl Default for Template {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Template = "template" {
    0 template_id: optional String = "template_id" read_only,
    1 name: optional String = "name",
    2 default: optional bool = "default" no_setter,
    3 template_data: optional TemplateData = "template_data",
    4 settings: optional [TemplateSettings] = "settings",
    5 unit_of_measure: optional UnitOfMeasure = "unit_of_measure",
    6 custom: optional bool = "custom" read_only,
    7 links: optional [LinkDescription] = "links" read_only,
} }
