// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_metadata` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The creation and the last change of a template, with party and time; set by PayPal.
///
/// The `template_metadata` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateMetadata {
    /// The time when the invoice or the template was created.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The e-mail address of the account that created the invoice or the template.
    ///
    /// Set by PayPal. At most 2147483647 characters.
    pub created_by: Option<String>,
    /// The time when the invoice or the template was last edited.
    ///
    /// Set by PayPal.
    pub last_update_time: Option<DateTime>,
    /// The e-mail address of the account that was the last to edit the invoice or the template.
    ///
    /// Set by PayPal. At most 2147483647 characters.
    pub last_updated_by: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateMetadata {
    /// Creates an empty `TemplateMetadata`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateMetadata {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateMetadata = "template_metadata" {
    0 create_time: optional DateTime = "create_time" read_only,
    1 created_by: optional String = "created_by" read_only,
    2 last_update_time: optional DateTime = "last_update_time" read_only,
    3 last_updated_by: optional String = "last_updated_by" read_only,
} }
