// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_lifecycle_stage` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The stage of a dispute: the inquiry between buyer and seller, then PayPal's claim, then one appeal after
/// the other.
///
/// The values of `dispute_lifecycle_stage` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeLifecycleStage {
    /// `INQUIRY`
    Inquiry,
    /// `CHARGEBACK`
    Chargeback,
    /// `PRE_ARBITRATION`
    PreArbitration,
    /// `ARBITRATION`
    Arbitration,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeLifecycleStage {
    0 Inquiry = "INQUIRY",
    1 Chargeback = "CHARGEBACK",
    2 PreArbitration = "PRE_ARBITRATION",
    3 Arbitration = "ARBITRATION",
} }
