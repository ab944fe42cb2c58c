// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `confirm_order_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{OrderConfirmApplicationContext, PaymentSource, ProcessingInstruction};

/// The payment source to confirm, and whether PayPal completes the order by itself once it is approved.
///
/// The `confirm_order_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmOrderRequest {
    /// The source that pays for the order; set exactly one of its fields.
    pub payment_source: PaymentSource,
    /// The party that completes the order: your server, or PayPal as soon as the payer approves.
    ///
    /// Default: `"NO_INSTRUCTION"`.
    pub processing_instruction: Option<ProcessingInstruction>,
    /// Settings of the pages that the payer sees.
    pub application_context: Option<OrderConfirmApplicationContext>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ConfirmOrderRequest {
    /// Creates a `ConfirmOrderRequest` from its required fields.
    pub fn new(payment_source: PaymentSource) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payment_source = payment_source;
        new
    }
}

paypal_runtime::model! { ConfirmOrderRequest = "confirm_order_request" {
    0 payment_source: required PaymentSource = "payment_source",
    1 processing_instruction: optional ProcessingInstruction = "processing_instruction",
    2 application_context: optional OrderConfirmApplicationContext = "application_context",
} }
