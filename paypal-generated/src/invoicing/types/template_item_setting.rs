// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `template_item_setting` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{TemplateDisplayPreference, TemplateItemField};

/// Shows or hides one column of the item table.
///
/// The `template_item_setting` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateItemSetting {
    /// Optional.
    pub field_name: Option<TemplateItemField>,
    /// Optional.
    pub display_preference: Option<TemplateDisplayPreference>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl TemplateItemSetting {
    /// One with nothing in it.
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
