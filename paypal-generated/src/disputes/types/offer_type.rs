// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `offer_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a settlement: a refund, a replacement, or a refund after the goods are returned.
///
/// The values of `offer_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfferType {
    /// `REFUND`: Money back without a return. Set `offer_amount`: a full refund closes the dispute, a partial
    /// one needs the buyer's consent.
    Refund,
    /// `REFUND_WITH_RETURN`: Money back after the buyer sends the goods back. Set `offer_amount` and
    /// `return_shipping_address`.
    RefundWithReturn,
    /// `REFUND_WITH_REPLACEMENT`: The seller pays money back and also sends new goods. Set the sum in
    /// `offer_amount`.
    RefundWithReplacement,
    /// `REPLACEMENT_WITHOUT_REFUND`: The seller sends new goods and pays nothing back. Leave out
    /// `offer_amount`.
    ReplacementWithoutRefund,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OfferType {
    0 Refund = "REFUND",
    1 RefundWithReturn = "REFUND_WITH_RETURN",
    2 RefundWithReplacement = "REFUND_WITH_REPLACEMENT",
    3 ReplacementWithoutRefund = "REPLACEMENT_WITHOUT_REFUND",
} }
