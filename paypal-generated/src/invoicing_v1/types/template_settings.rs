// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `template-settings` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::TemplateSettingsMetadata;

/// A field of the invoice that a template can show or hide.
///
/// The values of `template-settings.field_name` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateSettingsFieldName {
    /// `items.quantity`
    ItemsQuantity,
    /// `items.description`
    ItemsDescription,
    /// `items.date`
    ItemsDate,
    /// `items.discount`
    ItemsDiscount,
    /// `items.tax`
    ItemsTax,
    /// `discount`
    Discount,
    /// `shipping`
    Shipping,
    /// `custom`
    Custom,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TemplateSettingsFieldName {
    0 ItemsQuantity = "items.quantity",
    1 ItemsDescription = "items.description",
    2 ItemsDate = "items.date",
    3 ItemsDiscount = "items.discount",
    4 ItemsTax = "items.tax",
    5 Discount = "discount",
    6 Shipping = "shipping",
    7 Custom = "custom",
} }

/// Whether a template shows a field.
///
/// The `template-settings` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateSettings {
    /// A field of the invoice that a template can show or hide.
    pub field_name: Option<TemplateSettingsFieldName>,
    /// Whether the field is shown.
    pub display_preference: Option<TemplateSettingsMetadata>,
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

paypal_runtime::model! { TemplateSettings = "template-settings" {
    0 field_name: optional TemplateSettingsFieldName = "field_name",
    1 display_preference: optional TemplateSettingsMetadata = "display_preference",
} }
