// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_settings` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{TemplateItemSetting, TemplateSubtotalSetting};

/// The columns and rows that invoices of the template display.
///
/// The `template_settings` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateSettings {
    /// The settings that show or hide the fields of the items.
    ///
    /// At most 2147483647 elements.
    pub template_item_settings: Option<Vec<TemplateItemSetting>>,
    /// The settings of the fields of the total.
    ///
    /// At most 2147483647 elements.
    pub template_subtotal_settings: Option<Vec<TemplateSubtotalSetting>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateSettings {
    /// Creates an empty `TemplateSettings`.
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
