// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations of the group `refund`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{PaymentsV1, types};

pub(in super::super) static GET_REFUND: Operation = Operation {
    api: "payments_v1",
    id: "refund.get",
    rust_path: "payments_v1().get_refund",
    method: Method::Get,
    path: "/v1/payments/refund/{refund_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Looks up a refund of a sale or of a capture.
    ///
    /// A `pending` refund can end as `completed`, `failed` or `cancelled`.
    ///
    /// `GET /v1/payments/refund/{refund_id}`, operation id `refund.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/refund-get))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/refund`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, refund_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().get_refund(refund_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_refund(&self, refund_id: &str) -> GetRefund {
        let call = Call::new(&self.client, &GET_REFUND).path("refund_id", refund_id);
        GetRefund { call }
    }
}

/// Request builder of [`PaymentsV1::get_refund`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetRefund {
    call: Call,
}

paypal_runtime::call!(GetRefund -> types::Refund);
