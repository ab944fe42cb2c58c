// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The operations of the group `refunds`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Payments, types};

pub(in super::super) static GET_REFUND: Operation = Operation {
    api: "payments",
    id: "refunds.get",
    rust_path: "payments().get_refund",
    method: Method::Get,
    path: "/v2/payments/refunds/{refund_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Reads a refund and its cost for the seller.
    ///
    /// A `PENDING` refund waits for an eCheck to clear; `FAILED` and `CANCELLED` refunds returned nothing.
    /// The operation needs the refund scope, which reading captures does not.
    ///
    /// `GET /v2/payments/refunds/{refund_id}`, operation id `refunds.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/refunds-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/refund`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, refund_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments().get_refund(refund_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_refund(&self, refund_id: &str) -> GetRefund {
        let call = Call::new(&self.client, &GET_REFUND).path("refund_id", refund_id);
        GetRefund { call }
    }
}

/// Request builder of [`Payments::get_refund`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetRefund {
    call: Call,
}

impl GetRefund {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(GetRefund -> types::Refund);
