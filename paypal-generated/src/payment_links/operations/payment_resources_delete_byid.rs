// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations of the group `payment-resources-delete-byid`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::PaymentLinks;

pub(in super::super) static DELETE_PAYMENT_LINK: Operation = Operation {
    api: "payment_links",
    id: "payment-resources-delete-byid",
    rust_path: "payment_links().delete_payment_link",
    method: Method::Delete,
    path: "/v1/checkout/payment-resources/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentLinks {
    /// Deletes a payment link permanently, so that buyers can no longer pay with its URL.
    ///
    /// The response is an empty 204. To change the offer and keep the URL, use
    /// `payment_links().replace_payment_link`.
    ///
    /// `DELETE /v1/checkout/payment-resources/{id}`, operation id `payment-resources-delete-byid`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-links-buttons/v1/payment-resources-delete-byid))
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
    /// paypal.payment_links().delete_payment_link(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_payment_link(&self, id: &str) -> DeletePaymentLink {
        let call = Call::new(&self.client, &DELETE_PAYMENT_LINK).path("id", id);
        DeletePaymentLink { call }
    }
}

/// Request builder of [`PaymentLinks::delete_payment_link`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeletePaymentLink {
    call: Call,
}

impl DeletePaymentLink {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(DeletePaymentLink -> ());
