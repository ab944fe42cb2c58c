// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `accept_claim` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AcceptClaimType, AddressPortable, Money};

/// The reason why the seller accepts the claim.
///
/// The values of `accept_claim.accept_claim_reason` of PayPal's Disputes API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcceptClaimReason {
    /// `DID_NOT_SHIP_ITEM`: Choose this when the goods were not sent, so you have no proof of shipment to
    /// offer.
    DidNotShipItem,
    /// `TOO_TIME_CONSUMING`: Choose this when it takes you too long to deliver the order, so you prefer to
    /// refund.
    TooTimeConsuming,
    /// `LOST_IN_MAIL`: Choose this when you sent the goods, but the carrier lost them on the way to the
    /// buyer.
    LostInMail,
    /// `NOT_ABLE_TO_WIN`: Choose this when you do not find enough evidence to get a decision in your favor.
    NotAbleToWin,
    /// `COMPANY_POLICY`: Choose this when your own business rules tell you to refund and not to contest the
    /// claim.
    CompanyPolicy,
    /// `REASON_NOT_SET`: Default choice when you accept the claim and no other listed reason fits.
    ReasonNotSet,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AcceptClaimReason {
    0 DidNotShipItem = "DID_NOT_SHIP_ITEM",
    1 TooTimeConsuming = "TOO_TIME_CONSUMING",
    2 LostInMail = "LOST_IN_MAIL",
    3 NotAbleToWin = "NOT_ABLE_TO_WIN",
    4 CompanyPolicy = "COMPANY_POLICY",
    5 ReasonNotSet = "REASON_NOT_SET",
} }

/// The seller's acceptance of a claim: the kind of refund, its amount and the address for returned goods.
///
/// The `accept_claim` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptClaim {
    /// A note about the step, which the other party and PayPal can read.
    ///
    /// 1 to 2000 characters.
    pub note: Option<String>,
    /// The reason why the seller accepts the claim.
    pub accept_claim_reason: Option<AcceptClaimReason>,
    /// The way of settling: a full or a partial refund, with or without a return of the item.
    pub accept_claim_type: Option<AcceptClaimType>,
    /// Your invoice number for the refund; it connects the refund with an invoice in your system.
    ///
    /// 1 to 127 characters.
    pub invoice_id: Option<String>,
    /// The amount to refund, if it is not the full disputed amount.
    pub refund_amount: Option<Money>,
    /// The address to which the buyer returns the item.
    pub return_shipping_address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AcceptClaim {
    /// Creates an empty `AcceptClaim`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AcceptClaim {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AcceptClaim = "accept_claim" {
    0 note: optional String = "note",
    1 accept_claim_reason: optional AcceptClaimReason = "accept_claim_reason",
    2 accept_claim_type: optional AcceptClaimType = "accept_claim_type",
    3 invoice_id: optional String = "invoice_id",
    4 refund_amount: optional Money = "refund_amount",
    5 return_shipping_address: optional AddressPortable = "return_shipping_address",
} }
