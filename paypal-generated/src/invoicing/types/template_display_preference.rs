// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! `template_display_preference` and what is written inside it.

use paypal_runtime::model::Extra;

/// Whether the column or row is hidden on the invoice.
///
/// The `template_display_preference` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateDisplayPreference {
    /// Optional. Default: `false`.
    pub hidden: Option<bool>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl TemplateDisplayPreference {
    /// One with nothing in it.
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
