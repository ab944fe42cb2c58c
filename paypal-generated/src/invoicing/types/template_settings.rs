// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `template_settings` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{TemplateItemSetting, TemplateSubtotalSetting};

/// The columns and rows that invoices of the template display.
///
/// The `template_settings` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateSettings {
    /// Optional.
    pub template_item_settings: Option<Vec<TemplateItemSetting>>,
    /// Optional.
    pub template_subtotal_settings: Option<Vec<TemplateSubtotalSetting>>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl TemplateSettings {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateSettings {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateSettings = "template_settings" {
    0 template_item_settings: optional [TemplateItemSetting] = "template_item_settings",
    1 template_subtotal_settings: optional [TemplateSubtotalSetting] = "template_subtotal_settings",
} }
