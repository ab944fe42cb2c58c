// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `acknowledgement_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The condition in which a returned item reached the seller, if it arrived.
///
/// The values of `acknowledgement_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcknowledgementType {
    /// `ITEM_RECEIVED`
    ItemReceived,
    /// `ITEM_NOT_RECEIVED`
    ItemNotReceived,
    /// `DAMAGED`
    Damaged,
    /// `EMPTY_PACKAGE_OR_DIFFERENT`
    EmptyPackageOrDifferent,
    /// `MISSING_ITEMS`
    MissingItems,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AcknowledgementType {
    0 ItemReceived = "ITEM_RECEIVED",
    1 ItemNotReceived = "ITEM_NOT_RECEIVED",
    2 Damaged = "DAMAGED",
    3 EmptyPackageOrDifferent = "EMPTY_PACKAGE_OR_DIFFERENT",
    4 MissingItems = "MISSING_ITEMS",
} }
