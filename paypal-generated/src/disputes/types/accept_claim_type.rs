// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `accept_claim_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of refund or replacement for an accepted claim.
///
/// The values of `accept_claim_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcceptClaimType {
    /// `REFUND`: Refunds the full disputed amount, and the buyer keeps the goods. Leave out `refund_amount`
    /// and `return_shipping_address`.
    Refund,
    /// `REFUND_WITH_RETURN`: Refunds the full amount after the buyer sends the goods back. Set
    /// `return_shipping_address` and leave out `refund_amount`.
    RefundWithReturn,
    /// `PARTIAL_REFUND`: Offers the buyer less than the disputed amount. Set the sum in `refund_amount`.
    PartialRefund,
    /// `REFUND_WITH_RETURN_SHIPMENT_LABEL`: Refunds after a return with your own label. Set
    /// `return_shipment_info` and `return_shipping_address`, but not `refund_amount`.
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
