// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_item_field` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A column of the item table that a template can hide.
///
/// The values of `template_item_field` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateItemField {
    /// `ITEMS_QUANTITY`: Choose this column to show or hide how many pieces or hours each line has.
    ItemsQuantity,
    /// `ITEMS_DESCRIPTION`: Choose this column to show or hide the longer text about each item.
    ItemsDescription,
    /// `ITEMS_DATE`: Choose this column to show or hide the day on which you provided each item.
    ItemsDate,
    /// `ITEMS_DISCOUNT`: Choose this column to show or hide the price reduction of each line.
    ItemsDiscount,
    /// `ITEMS_TAX`: Choose this column to show or hide the tax that is added to each line.
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
