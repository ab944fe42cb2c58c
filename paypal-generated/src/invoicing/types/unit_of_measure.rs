// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `unit_of_measure` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The unit of an item's quantity: pieces, hours, or only an amount.
///
/// The values of `unit_of_measure` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitOfMeasure {
    /// `QUANTITY`: The invoice counts pieces. Choose it if you sell goods.
    Quantity,
    /// `HOURS`: The invoice counts time. Choose it if you bill work by the hour.
    Hours,
    /// `AMOUNT`: The invoice shows only the total of each item, without a unit price or a number of pieces.
    Amount,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UnitOfMeasure {
    0 Quantity = "QUANTITY",
    1 Hours = "HOURS",
    2 Amount = "AMOUNT",
} }
