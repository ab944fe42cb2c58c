// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations of the group `payment-resources-put-byid`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PaymentLinks, types};

pub(in super::super) static REPLACE_PAYMENT_LINK: Operation = Operation {
    api: "payment_links",
    id: "payment-resources-put-byid",
    rust_path: "payment_links().replace_payment_link",
    method: Method::Put,
    path: "/v1/checkout/payment-resources/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentLinks {
    /// Replaces the content of a payment link, while its URL stays the same.
    ///
    /// Send the whole link, not only the changes; `integration_mode` and `type` must stay the same.
    ///
    /// `PUT /v1/checkout/payment-resources/{id}`, operation id `payment-resources-put-byid`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-links-buttons/v1/payment-resources-put-byid))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `https://uri.paypal.com/services/checkout/payment-resources`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payment_links::{
    ///     IntegrationMode, PaymentLinkRequest, PaymentLinkType,
    /// };
    ///
    /// let body = PaymentLinkRequest::new(IntegrationMode::Link, PaymentLinkType::BuyNow);
    /// paypal.payment_links().replace_payment_link(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_payment_link(&self, id: &str, body: &types::PaymentLinkRequest) -> ReplacePaymentLink {
        let call = Call::new(&self.client, &REPLACE_PAYMENT_LINK).path("id", id).json_bytes(encode(body));
        ReplacePaymentLink { call }
    }
}

/// Request builder of [`PaymentLinks::replace_payment_link`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReplacePaymentLink {
    call: Call,
}

impl ReplacePaymentLink {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(ReplacePaymentLink -> ());
