// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `make_offer` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Money, OfferType};

/// A settlement that the seller offers: its kind, its amount and a note to the buyer.
///
/// The `make_offer` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct MakeOffer {
    /// A note about the step, which the other party and PayPal can read.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: String,
    /// The amount that the buyer gets; absent if the offer has no money.
    pub offer_amount: Option<Money>,
    /// The address to which the buyer returns the item.
    pub return_shipping_address: Option<AddressPortable>,
    /// The seller's invoice number for the refund that follows.
    ///
    /// 1 to 127 characters.
    pub invoice_id: Option<String>,
    /// The kind of offer: a refund, a refund after a return, a replacement, and so on.
    pub offer_type: OfferType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MakeOffer {
    /// Creates a `MakeOffer` from its required fields.
    pub fn new(note: impl Into<String>, offer_type: OfferType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.note = note.into();
        new.offer_type = offer_type;
        new
    }
}

paypal_runtime::model! { MakeOffer = "make_offer" {
    0 note: required String = "note",
    1 offer_amount: optional Money = "offer_amount",
    2 return_shipping_address: optional AddressPortable = "return_shipping_address",
    3 invoice_id: optional String = "invoice_id",
    4 offer_type: required OfferType = "offer_type",
} }
