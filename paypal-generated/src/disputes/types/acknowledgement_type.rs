// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `acknowledgement_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The condition in which a returned item reached the seller, if it arrived.
///
/// The values of `acknowledgement_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcknowledgementType {
    /// `ITEM_RECEIVED`: Choose this when the buyer's return arrived and you have no objection to its content.
    ItemReceived,
    /// `ITEM_NOT_RECEIVED`: Choose this when the buyer's return did not reach you. Support it with evidence
    /// such as the tracking page.
    ItemNotReceived,
    /// `DAMAGED`: Choose this when the return arrived in bad condition. Photos of the damage support your
    /// statement.
    Damaged,
    /// `EMPTY_PACKAGE_OR_DIFFERENT`: Choose this when the returned parcel holds nothing or other goods. Send
    /// a photo that also shows the shipping label.
    EmptyPackageOrDifferent,
    /// `MISSING_ITEMS`: Choose this when only a part of the goods came back. Send a photo of the open box
    /// with its shipping label.
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
