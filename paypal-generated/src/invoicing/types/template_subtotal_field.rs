// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_subtotal_field` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A row below the items: discount, shipping or the custom amount.
///
/// The values of `template_subtotal_field` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateSubtotalField {
    /// `DISCOUNT`: Choose this row to show or hide the price reduction on the whole invoice.
    Discount,
    /// `SHIPPING`: Choose this row to show or hide the delivery cost and its tax.
    Shipping,
    /// `CUSTOM`: Choose this row to show or hide an extra amount of your own. Its label needs an amount.
    Custom,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TemplateSubtotalField {
    0 Discount = "DISCOUNT",
    1 Shipping = "SHIPPING",
    2 Custom = "CUSTOM",
} }
