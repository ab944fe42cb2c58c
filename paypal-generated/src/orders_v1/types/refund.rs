// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `refund` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Amount, LinkDescription};

/// The state of a refund: `COMPLETED`, `PENDING`, or `FAILED`.
///
/// The values of `refund.status` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `PENDING`
    Pending,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RefundStatus {
    0 Pending = "PENDING",
    1 Completed = "COMPLETED",
    2 Failed = "FAILED",
} }

/// Money returned to the payer, from a capture or a sale.
///
/// The `refund` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Option<Amount>,
    /// The id of the capture that was refunded.
    ///
    /// Set by PayPal.
    pub capture_id: Option<String>,
    /// The id of the sale that was refunded.
    ///
    /// Set by PayPal.
    pub sale_id: Option<String>,
    /// The state of a refund: `COMPLETED`, `PENDING`, or `FAILED`.
    ///
    /// Set by PayPal.
    pub status: Option<RefundStatus>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
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
    0 id: optional String = "id" read_only,
    1 amount: optional Amount = "amount",
    2 capture_id: optional String = "capture_id" read_only,
    3 sale_id: optional String = "sale_id" read_only,
    4 status: optional RefundStatus = "status" read_only,
    5 links: optional [LinkDescription] = "links" read_only,
} }
