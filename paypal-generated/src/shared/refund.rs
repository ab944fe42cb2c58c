// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `refund`.

use paypal_runtime::{DateTime, model::Extra};
use super::{LinkDescription, Money, PayeeBase, RefundStatus, RefundStatusDetails, SellerPayableBreakdown};

/// Money given back from a capture, in full or in part, and the cost for the seller.
///
/// The `refund` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// The state of a refund: `COMPLETED`, `PENDING`, or `FAILED` and `CANCELLED`, which return nothing.
    pub status: Option<RefundStatus>,
    /// Why the refund is still pending.
    pub status_details: Option<RefundStatusDetails>,
    /// The id of the refund, which PayPal gives; `payments().get_refund` takes it.
    pub id: Option<String>,
    /// The amount that the merchant gives back to the payer.
    pub amount: Option<Money>,
    /// Your invoice number, from the purchase unit or the request.
    pub invoice_id: Option<String>,
    /// Your own key, from the purchase unit or the request; the payer does not see it.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9-_.,]*$`.
    pub custom_id: Option<String>,
    /// The number by which the buyer's bank identifies a card refund.
    ///
    /// 1 to 36 characters. Pattern: `^[a-zA-Z0-9]+$`.
    pub acquirer_reference_number: Option<String>,
    /// The note that the payer sees in the transaction history and in PayPal's e-mails.
    pub note_to_payer: Option<String>,
    /// The amounts of the refund for the seller: the refunded amount, returned fees, and the amount taken
    /// from the account.
    pub seller_payable_breakdown: Option<SellerPayableBreakdown>,
    /// The merchant's account that pays the refund, although the field is named `payer`.
    pub payer: Option<PayeeBase>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// The time when PayPal created this order, payment, refund or tracking entry.
    pub create_time: Option<DateTime>,
    /// The time when this order, payment, refund or tracking entry last changed.
    pub update_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Refund {
    /// Creates an empty `Refund`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Refund {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Refund = "refund" {
    0 status: optional RefundStatus = "status" read_only,
    1 status_details: optional RefundStatusDetails = "status_details" read_only,
    2 id: optional String = "id" read_only,
    3 amount: optional Money = "amount" read_only,
    4 invoice_id: optional String = "invoice_id" read_only,
    5 custom_id: optional String = "custom_id",
    6 acquirer_reference_number: optional String = "acquirer_reference_number",
    7 note_to_payer: optional String = "note_to_payer" read_only,
    8 seller_payable_breakdown: optional SellerPayableBreakdown = "seller_payable_breakdown" read_only,
    9 payer: optional PayeeBase = "payer" read_only,
    10 links: optional [LinkDescription] = "links" read_only,
    11 create_time: optional DateTime = "create_time" read_only,
    12 update_time: optional DateTime = "update_time" read_only,
} }
