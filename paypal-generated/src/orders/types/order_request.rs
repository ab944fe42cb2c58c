// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    CheckoutPaymentIntent, OrderApplicationContext, Payer, PaymentSource, ProcessingInstruction,
    PurchaseUnitRequest,
};

/// The body of `orders().create`: the intent, one to ten purchase units, and optionally the payment source
/// with its experience context.
///
/// The `order_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderRequest {
    /// Whether completing the order takes the money or only reserves it.
    pub intent: CheckoutPaymentIntent,
    /// Details of the payer, in the older form; the fields of `payment_source.paypal` replace it.
    ///
    /// **Deprecated.**
    pub payer: Option<Payer>,
    /// The parts of the order, one to ten, each for one payee.
    ///
    /// 1 to 10 elements.
    pub purchase_units: Vec<PurchaseUnitRequest>,
    /// The source that pays for the order, if you know it already; a request id is then required.
    pub payment_source: Option<PaymentSource>,
    /// Return addresses and page settings, in the older form; newer code puts them into the
    /// `experience_context` of the payment source.
    pub application_context: Option<OrderApplicationContext>,
    /// With `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`, PayPal completes the order as soon as the payer approves;
    /// bank methods require it.
    ///
    /// Default: `"NO_INSTRUCTION"`.
    pub processing_instruction: Option<ProcessingInstruction>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderRequest {
    /// Creates an `OrderRequest` from its required fields.
    pub fn new(intent: CheckoutPaymentIntent, purchase_units: Vec<PurchaseUnitRequest>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.intent = intent;
        new.purchase_units = purchase_units;
        new
    }
}

paypal_runtime::model! { OrderRequest = "order_request" {
    0 intent: required CheckoutPaymentIntent = "intent",
    1 payer: optional Payer = "payer",
    2 purchase_units: required [PurchaseUnitRequest] = "purchase_units",
    3 payment_source: optional PaymentSource = "payment_source",
    4 application_context: optional OrderApplicationContext = "application_context",
    5 processing_instruction: optional ProcessingInstruction = "processing_instruction",
} }
