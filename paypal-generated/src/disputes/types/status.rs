// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The party that must act in a dispute, or the state that it is resolved.
///
/// The values of `status` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `OPEN`: The dispute exists and is not resolved yet. Read its links to see the next possible calls.
    Open,
    /// `WAITING_FOR_BUYER_RESPONSE`: The customer must answer next; the seller can only wait or follow the
    /// links that PayPal sends.
    WaitingForBuyerResponse,
    /// `WAITING_FOR_SELLER_RESPONSE`: The merchant must answer next. Send evidence or accept the claim before
    /// the due date.
    WaitingForSellerResponse,
    /// `UNDER_REVIEW`: PayPal examines the case and decides, or asks one side for more evidence.
    UnderReview,
    /// `RESOLVED`: The dispute is closed. Read `dispute_outcome` for the result and check for an `appeal`
    /// link.
    Resolved,
    /// `OTHER`: Default for a dispute that fits no other status. Fetch its details and links to see where it
    /// is.
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
