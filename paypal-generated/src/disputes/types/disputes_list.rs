// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! `disputes.list` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// Which disputes to list, by whose turn it is.
///
/// The values of `disputes.list.dispute_state` of PayPal's Disputes API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDisputeState {
    /// `REQUIRED_ACTION`
    RequiredAction,
    /// `REQUIRED_OTHER_PARTY_ACTION`
    RequiredOtherPartyAction,
    /// `UNDER_PAYPAL_REVIEW`
    UnderPaypalReview,
    /// `RESOLVED`
    Resolved,
    /// `OPEN_INQUIRIES`
    OpenInquiries,
    /// `APPEALABLE`
    Appealable,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ListDisputeState {
    0 RequiredAction = "REQUIRED_ACTION",
    1 RequiredOtherPartyAction = "REQUIRED_OTHER_PARTY_ACTION",
    2 UnderPaypalReview = "UNDER_PAYPAL_REVIEW",
    3 Resolved = "RESOLVED",
    4 OpenInquiries = "OPEN_INQUIRIES",
    5 Appealable = "APPEALABLE",
} }
