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
    /// `INQUIRY`: Buyer and seller try to agree by messages and offers, and PayPal does not decide yet.
    /// Either side can escalate to a claim.
    Inquiry,
    /// `CHARGEBACK`: PayPal investigates the claim and decides. Accept it or send evidence in time; despite
    /// its name, no card chargeback is meant.
    Chargeback,
    /// `PRE_ARBITRATION`: First appeal of the seller against PayPal's decision. The case counts as resolved
    /// if the appeal period ends unused.
    PreArbitration,
    /// `ARBITRATION`: Second and last listed appeal stage, open to a seller whose first appeal was denied.
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
