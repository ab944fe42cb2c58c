// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `detailed_refund` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{Amount, Currency, LinkDescription, RefundState};

/// A refund together with the sources of its money.
///
/// The `detailed_refund` object of PayPal's Payments v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailedRefund {
    /// The id that PayPal gave.
    ///
    /// At most 17 characters.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Option<Amount>,
    /// The state of a new refund.
    pub state: Option<RefundState>,
    /// The reason for the refund.
    pub reason: Option<String>,
    /// Your invoice number.
    ///
    /// At most 127 characters.
    pub invoice_number: Option<String>,
    /// The id of the sale that was refunded.
    pub sale_id: Option<String>,
    /// The id of the capture that was refunded.
    pub capture_id: Option<String>,
    /// The id of the payment that this resource belongs to.
    pub parent_payment: Option<String>,
    /// The description of the refund.
    pub description: Option<String>,
    /// The time when PayPal created this payment or this part of it, such as a sale or a refund.
    pub create_time: Option<DateTime>,
    /// The time when this payment or this part of it, such as a sale or a refund, last changed.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// Your own key; the payer does not see it.
    ///
    /// At most 127 characters.
    pub custom: Option<String>,
    /// The part of PayPal's fee that was returned.
    pub refund_from_transaction_fee: Option<Currency>,
    /// The part that is taken from the seller's money.
    pub refund_from_received_amount: Option<Currency>,
    /// The sum of all refunds of this sale or capture so far.
    pub total_refunded_amount: Option<Currency>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DetailedRefund {
    /// Creates an empty `DetailedRefund`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for DetailedRefund {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { DetailedRefund = "detailed_refund" {
    0 id: optional String = "id" read_only,
    1 amount: optional Amount = "amount",
    2 state: optional RefundState = "state" read_only,
    3 reason: optional String = "reason",
    4 invoice_number: optional String = "invoice_number",
    5 sale_id: optional String = "sale_id" read_only,
    6 capture_id: optional String = "capture_id" read_only,
    7 parent_payment: optional String = "parent_payment" read_only,
    8 description: optional String = "description",
    9 create_time: optional DateTime = "create_time" read_only,
    10 update_time: optional DateTime = "update_time" read_only,
    11 links: optional [LinkDescription] = "links" read_only,
    12 custom: optional String = "custom",
    13 refund_from_transaction_fee: optional Currency = "refund_from_transaction_fee",
    14 refund_from_received_amount: optional Currency = "refund_from_received_amount",
    15 total_refunded_amount: optional Currency = "total_refunded_amount",
} }
