// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_subtotal_setting` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{TemplateDisplayPreference, TemplateSubtotalField};

/// Shows or hides one row between items and total, such as shipping.
///
/// The `template_subtotal_setting` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateSubtotalSetting {
    /// The field of the template that this setting shows or hides.
    pub field_name: Option<TemplateSubtotalField>,
    /// Whether the field is shown.
    pub display_preference: Option<TemplateDisplayPreference>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateSubtotalSetting {
    /// Creates an empty `TemplateSubtotalSetting`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateSubtotalSetting {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateSubtotalSetting = "template_subtotal_setting" {
    0 field_name: optional TemplateSubtotalField = "field_name",
    1 display_preference: optional TemplateDisplayPreference = "display_preference",
} }
