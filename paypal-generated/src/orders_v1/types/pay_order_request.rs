// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `pay_order_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{DisbursementMode, Payer};

/// The options of the payment of an order: its disbursement mode and its payer.
///
/// The `pay_order_request` object of PayPal's Orders v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayOrderRequest {
    /// The time when sellers get the money: `INSTANT` or `DELAYED`.
    pub disbursement_mode: DisbursementMode,
    /// The payer, with the way of paying.
    pub payer: Option<Payer>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayOrderRequest {
    /// Creates a `PayOrderRequest` from its required fields.
    pub fn new(disbursement_mode: DisbursementMode) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.disbursement_mode = disbursement_mode;
        new
    }
}

paypal_runtime::model! { PayOrderRequest = "pay_order_request" {
    0 disbursement_mode: required DisbursementMode = "disbursement_mode",
    1 payer: optional Payer = "payer",
} }
