// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_state` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a dispute for the caller; `REQUIRED_ACTION` means that the caller must act.
///
/// The values of `dispute_state` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeState {
    /// `OPEN_INQUIRIES`
    OpenInquiries,
    /// `REQUIRED_ACTION`
    RequiredAction,
    /// `REQUIRED_OTHER_PARTY_ACTION`
    RequiredOtherPartyAction,
    /// `UNDER_PAYPAL_REVIEW`
    UnderPaypalReview,
    /// `APPEALABLE`
    Appealable,
    /// `RESOLVED`
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
