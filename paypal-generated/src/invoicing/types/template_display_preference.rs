// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_display_preference` and its inline schemas.

use paypal_runtime::model::Extra;

/// Whether the column or row is hidden on the invoice.
///
/// The `template_display_preference` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateDisplayPreference {
    /// Whether the field is hidden.
    ///
    /// Default: `false`.
    pub hidden: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateDisplayPreference {
    /// Creates an empty `TemplateDisplayPreference`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateDisplayPreference {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateDisplayPreference = "template_display_preference" {
    0 hidden: optional bool = "hidden",
} }
