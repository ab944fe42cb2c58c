// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    CheckoutPaymentIntent, LinkDescription, OrderStatus, Payer, PaymentSourceResponse, ProcessingInstruction,
    PurchaseUnit,
};

/// An order: its purchase units, its payer, its payment source, its status, and, inside the units, the
/// payments made for it.
///
/// The `order` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The time when PayPal created this order, payment, refund or tracking entry.
    pub create_time: Option<DateTime>,
    /// The time when this order, payment, refund or tracking entry last changed.
    pub update_time: Option<DateTime>,
    /// The order's id, set by PayPal: all other calls take it, and the JavaScript SDK passes it to the page
    /// as `orderID`.
    pub id: Option<String>,
    /// The payment source; `orders().get` returns it if `fields` requests it.
    pub payment_source: Option<PaymentSourceResponse>,
    /// Whether completing the order takes the money or only reserves it.
    pub intent: Option<CheckoutPaymentIntent>,
    /// The party that completes the order: your server, or PayPal as soon as the payer approves.
    ///
    /// Default: `"NO_INSTRUCTION"`.
    pub processing_instruction: Option<ProcessingInstruction>,
    /// The payer, as far as known.
    ///
    /// **Deprecated.**
    pub payer: Option<Payer>,
    /// The parts of the order, each with its payments.
    ///
    /// 1 to 10 elements.
    pub purchase_units: Option<Vec<PurchaseUnit>>,
    /// The state of the order; it tells which call is possible next.
    pub status: Option<OrderStatus>,
    /// The possible next steps: `approve` or `payer-action` for the payer's browser, `self`, `update`,
    /// `capture` and `authorize` for your server.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Order {
    /// Creates an empty `Order`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Order {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Order = "order" {
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
