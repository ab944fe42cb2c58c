// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_state` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a dispute for the caller; `REQUIRED_ACTION` means that the caller must act.
///
/// The values of `dispute_state` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeState {
    /// `OPEN_INQUIRIES`: The dispute is open as an inquiry. Use messages and offers to reach an agreement
    /// with the other side.
    OpenInquiries,
    /// `REQUIRED_ACTION`: The dispute waits for you. Read its links for the permitted calls and answer before
    /// the due date.
    RequiredAction,
    /// `REQUIRED_OTHER_PARTY_ACTION`: The dispute waits for the opposite side, so you have nothing to send
    /// now.
    RequiredOtherPartyAction,
    /// `UNDER_PAYPAL_REVIEW`: PayPal examines the case. Wait for its decision or for a request for more
    /// evidence.
    UnderPaypalReview,
    /// `APPEALABLE`: The decision can still be contested. Send new evidence through the `appeal` link before
    /// the period ends.
    Appealable,
    /// `RESOLVED`: The dispute is closed. Read `dispute_outcome` to see who won.
    Resolved,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeState {
    0 OpenInquiries = "OPEN_INQUIRIES",
    1 RequiredAction = "REQUIRED_ACTION",
    2 RequiredOtherPartyAction = "REQUIRED_OTHER_PARTY_ACTION",
    3 UnderPaypalReview = "UNDER_PAYPAL_REVIEW",
    4 Appealable = "APPEALABLE",
    5 Resolved = "RESOLVED",
} }
