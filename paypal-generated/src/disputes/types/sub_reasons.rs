// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `sub_reasons` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A fault that the buyer found in the goods.
///
/// The values of `sub_reasons` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductSubReason {
    /// `DAMAGED`: The buyer complains that the goods are broken or harmed.
    Damaged,
    /// `DIFFERENT`: The buyer got other goods than expected. Compare the claim with your listing.
    Different,
    /// `MISSING_PARTS`: The buyer complains that the goods are not complete.
    MissingParts,
    /// `OTHER`: The buyer's complaint about the goods fits no listed fault. Read the buyer's notes for
    /// details.
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductSubReason {
    0 Damaged = "DAMAGED",
    1 Different = "DIFFERENT",
    2 MissingParts = "MISSING_PARTS",
    3 Other = "OTHER",
} }
