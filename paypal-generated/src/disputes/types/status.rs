// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The party that must act in a dispute, or the state that it is resolved.
///
/// The values of `status` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `OPEN`
    Open,
    /// `WAITING_FOR_BUYER_RESPONSE`
    WaitingForBuyerResponse,
    /// `WAITING_FOR_SELLER_RESPONSE`
    WaitingForSellerResponse,
    /// `UNDER_REVIEW`
    UnderReview,
    /// `RESOLVED`
    Resolved,
    /// `OTHER`
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeStatus {
    0 Open = "OPEN",
    1 WaitingForBuyerResponse = "WAITING_FOR_BUYER_RESPONSE",
    2 WaitingForSellerResponse = "WAITING_FOR_SELLER_RESPONSE",
    3 UnderReview = "UNDER_REVIEW",
    4 Resolved = "RESOLVED",
    5 Other = "OTHER",
} }
