// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `template-settings-metadata` and its inline schemas.

use paypal_runtime::model::Extra;

/// The display of a field: shown or hidden.
///
/// The `template-settings-metadata` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateSettingsMetadata {
    /// Whether the field is hidden.
    ///
    /// Default: `false`.
    pub hidden: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateSettingsMetadata {
    /// Creates an empty `TemplateSettingsMetadata`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateSettingsMetadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateSettingsMetadata = "template-settings-metadata" {
    0 hidden: optional bool = "hidden",
} }
