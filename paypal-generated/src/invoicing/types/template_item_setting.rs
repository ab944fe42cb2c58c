// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_item_setting` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{TemplateDisplayPreference, TemplateItemField};

/// Shows or hides one column of the item table.
///
/// The `template_item_setting` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateItemSetting {
    /// The field of the template that this setting shows or hides.
    pub field_name: Option<TemplateItemField>,
    /// Whether the field is shown.
    pub display_preference: Option<TemplateDisplayPreference>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateItemSetting {
    /// Creates an empty `TemplateItemSetting`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateItemSetting {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateItemSetting = "template_item_setting" {
    0 field_name: optional TemplateItemField = "field_name",
    1 display_preference: optional TemplateDisplayPreference = "display_preference",
} }
