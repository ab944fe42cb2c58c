// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `pay_order_response` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{LinkDescription, OrderIntent, PayerInfo, PurchaseUnit};

/// The state of the payment; for `IN_PROGRESS` and `PARTIALLY_COMPLETED`, check again with `get`.
///
/// The values of `pay_order_response.status` of PayPal's Orders v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayOrderResponseStatus {
    /// `APPROVED`
    Approved,
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `CREATED`
    Created,
    /// `EXPIRED`
    Expired,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `PARTIALLY_COMPLETED`
    PartiallyCompleted,
    /// `SUBMITTED`
    Submitted,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayOrderResponseStatus {
    0 Approved = "APPROVED",
    1 Canceled = "CANCELED",
    2 Completed = "COMPLETED",
    3 Created = "CREATED",
    4 Expired = "EXPIRED",
    5 Failed = "FAILED",
    6 InProgress = "IN_PROGRESS",
    7 PartiallyCompleted = "PARTIALLY_COMPLETED",
    8 Submitted = "SUBMITTED",
} }

/// An order after `pay`, with each unit's payments.
///
/// The `pay_order_response` object of PayPal's Orders v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayOrderResponse {
    /// The id of the order.
    pub order_id: Option<String>,
    /// The state of the payment; for `IN_PROGRESS` and `PARTIALLY_COMPLETED`, check again with `get`.
    pub status: Option<PayOrderResponseStatus>,
    /// Whether the money was taken or only authorized.
    pub intent: Option<OrderIntent>,
    /// The payer's name, contact and addresses.
    pub payer_info: Option<PayerInfo>,
    /// The parts of the order, each for one payee.
    ///
    /// At least 1 element.
    pub purchase_units: Option<Vec<PurchaseUnit>>,
    /// The time when PayPal created this order or sale.
    pub create_time: Option<DateTime>,
    /// The time when this order or sale last changed.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayOrderResponse {
    /// Creates an empty `PayOrderResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayOrderResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayOrderResponse = "pay_order_response" {
    0 order_id: optional String = "order_id" read_only,
    1 status: optional PayOrderResponseStatus = "status" read_only,
    2 intent: optional OrderIntent = "intent",
    3 payer_info: optional PayerInfo = "payer_info",
    4 purchase_units: optional [PurchaseUnit] = "purchase_units",
    5 create_time: optional DateTime = "create_time" read_only,
    6 update_time: optional DateTime = "update_time" read_only,
    7 links: optional [LinkDescription] = "links" read_only,
} }
