// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_authorize_response` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    CheckoutPaymentIntent, LinkDescription, OrderStatus, Payer, PaymentSourceResponse, ProcessingInstruction,
    PurchaseUnit,
};

/// The order that `orders().authorize` returns; the new authorizations are in the payments of its purchase
/// units.
///
/// The `order_authorize_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderAuthorizeResponse {
    /// The time when PayPal created this order, payment, refund or tracking entry.
    pub create_time: Option<DateTime>,
    /// The time when this order, payment, refund or tracking entry last changed.
    pub update_time: Option<DateTime>,
    /// The id of the order; all calls about this order take it.
    pub id: Option<String>,
    /// The payment source of an order as PayPal returns it: no secrets, only last digits, brand and account
    /// names.
    pub payment_source: Option<PaymentSourceResponse>,
    /// Whether completing the order takes the money or only reserves it.
    pub intent: Option<CheckoutPaymentIntent>,
    /// The party that completes the order: your server, or PayPal as soon as the payer approves.
    ///
    /// Default: `"NO_INSTRUCTION"`.
    pub processing_instruction: Option<ProcessingInstruction>,
    /// The payer, as far as known.
    pub payer: Option<Payer>,
    /// The parts of the order, each with its payments.
    ///
    /// 1 to 10 elements.
    pub purchase_units: Option<Vec<PurchaseUnit>>,
    /// The state of the order; it tells which call is possible next.
    pub status: Option<OrderStatus>,
    /// The possible next steps.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderAuthorizeResponse {
    /// Creates an empty `OrderAuthorizeResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderAuthorizeResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderAuthorizeResponse = "order_authorize_response" {
    0 create_time: optional DateTime = "create_time" read_only,
    1 update_time: optional DateTime = "update_time" read_only,
    2 id: optional String = "id" read_only,
    3 payment_source: optional PaymentSourceResponse = "payment_source",
    4 intent: optional CheckoutPaymentIntent = "intent",
    5 processing_instruction: optional ProcessingInstruction = "processing_instruction",
    6 payer: optional Payer = "payer",
    7 purchase_units: optional [PurchaseUnit] = "purchase_units",
    8 status: optional OrderStatus = "status" read_only,
    9 links: optional [LinkDescription] = "links" read_only,
} }
