// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations of the group `payment-resources-get-byid`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{PaymentLinks, types};

pub(in super::super) static GET_PAYMENT_LINK: Operation = Operation {
    api: "payment_links",
    id: "payment-resources-get-byid",
    rust_path: "payment_links().get_payment_link",
    method: Method::Get,
    path: "/v1/checkout/payment-resources/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentLinks {
    /// Reads one payment link by its id.
    ///
    /// The result describes the link itself, and not the payments that buyers made with it; webhooks and
    /// `transactions().search` report these.
    ///
    /// `GET /v1/checkout/payment-resources/{id}`, operation id `payment-resources-get-byid`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-links-buttons/v1/payment-resources-get-byid))
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
    /// let answer = paypal.payment_links().get_payment_link(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment_link(&self, id: &str) -> GetPaymentLink {
        let call = Call::new(&self.client, &GET_PAYMENT_LINK).path("id", id);
        GetPaymentLink { call }
    }
}

/// Request builder of [`PaymentLinks::get_payment_link`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPaymentLink {
    call: Call,
}

impl GetPaymentLink {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(GetPaymentLink -> types::PaymentLink);
