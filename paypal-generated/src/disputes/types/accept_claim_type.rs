// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `accept_claim_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of refund or replacement for an accepted claim.
///
/// The values of `accept_claim_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcceptClaimType {
    /// `REFUND`
    Refund,
    /// `REFUND_WITH_RETURN`
    RefundWithReturn,
    /// `PARTIAL_REFUND`
    PartialRefund,
    /// `REFUND_WITH_RETURN_SHIPMENT_LABEL`
    RefundWithReturnShipmentLabel,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AcceptClaimType {
    0 Refund = "REFUND",
    1 RefundWithReturn = "REFUND_WITH_RETURN",
    2 PartialRefund = "PARTIAL_REFUND",
    3 RefundWithReturnShipmentLabel = "REFUND_WITH_RETURN_SHIPMENT_LABEL",
} }
