// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_item_field` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A column of the item table that a template can hide.
///
/// The values of `template_item_field` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateItemField {
    /// `ITEMS_QUANTITY`
    ItemsQuantity,
    /// `ITEMS_DESCRIPTION`
    ItemsDescription,
    /// `ITEMS_DATE`
    ItemsDate,
    /// `ITEMS_DISCOUNT`
    ItemsDiscount,
    /// `ITEMS_TAX`
    ItemsTax,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TemplateItemField {
    0 ItemsQuantity = "ITEMS_QUANTITY",
    1 ItemsDescription = "ITEMS_DESCRIPTION",
    2 ItemsDate = "ITEMS_DATE",
    3 ItemsDiscount = "ITEMS_DISCOUNT",
    4 ItemsTax = "ITEMS_TAX",
} }
