// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations of the group `payment-resources-post`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PaymentLinks, types};

pub(in super::super) static CREATE_PAYMENT_LINK: Operation = Operation {
    api: "payment_links",
    id: "payment-resources-post",
    rust_path: "payment_links().create_payment_link",
    method: Method::Post,
    path: "/v1/checkout/payment-resources",
    request_id: RequestIdUse::Supported { max_length: Some(108), lifetime: Some("6 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentLinks {
    /// Creates a payment link: a URL of a page at PayPal where buyers pay for the given item.
    ///
    /// Send the URL in `payment_link` to buyers, or publish it; it can be used many times. PayPal recognizes
    /// a repeated request id for 6 hours.
    ///
    /// `POST /v1/checkout/payment-resources`, operation id `payment-resources-post`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-links-buttons/v1/payment-resources-post))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Idempotent: PayPal remembers the request id for 6 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/checkout/payment-resources`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payment_links::{
    ///     IntegrationMode, PaymentLinkRequest, PaymentLinkType,
    /// };
    ///
    /// let body = PaymentLinkRequest::new(IntegrationMode::Link, PaymentLinkType::BuyNow);
    /// let answer = paypal.payment_links().create_payment_link(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment_link(&self, body: &types::PaymentLinkRequest) -> CreatePaymentLink {
        let call = Call::new(&self.client, &CREATE_PAYMENT_LINK).json_bytes(encode(body));
        CreatePaymentLink { call }
    }
}

/// Request builder of [`PaymentLinks::create_payment_link`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreatePaymentLink {
    call: Call,
}

impl CreatePaymentLink {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(CreatePaymentLink -> types::PaymentLink, request_id);
