// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `refund-2` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{Amount, LinkDescription, RefundState};

/// The fields of every refund: amount, state, and related resources.
///
/// The `refund-2` object of PayPal's Payments v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundBase {
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
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl RefundBase {
    /// Creates an empty `RefundBase`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for RefundBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { RefundBase = "refund-2" {
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
} }
