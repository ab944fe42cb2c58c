// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations of the group `capture`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PaymentsV1, types};

pub(in super::super) static GET_CAPTURE: Operation = Operation {
    api: "payments_v1",
    id: "capture.get",
    rust_path: "payments_v1().get_capture",
    method: Method::Get,
    path: "/v1/payments/capture/{capture_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Reads a capture: amount, fee, and whether it was refunded.
    ///
    /// `partially_refunded` permits more refunds, `pending` has a reason.
    ///
    /// `GET /v1/payments/capture/{capture_id}`, operation id `capture.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/capture-get))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, capture_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().get_capture(capture_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_capture(&self, capture_id: &str) -> GetCapture {
        let call = Call::new(&self.client, &GET_CAPTURE).path("capture_id", capture_id);
        GetCapture { call }
    }
}

/// Request builder of [`PaymentsV1::get_capture`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetCapture {
    call: Call,
}

paypal_runtime::call!(GetCapture -> types::Capture);

pub(in super::super) static REFUND_CAPTURE: Operation = Operation {
    api: "payments_v1",
    id: "capture.refund",
    rust_path: "payments_v1().refund_capture",
    method: Method::Post,
    path: "/v1/payments/capture/{capture_id}/refund",
    request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
    empty_body: EmptyBody::Json,
    already_done: &["TRANSACTION_ALREADY_REFUNDED"],
    advice: &[],
};

impl PaymentsV1 {
    /// Returns captured money to the payer.
    ///
    /// The body is optional: an empty body refunds the whole capture, an amount only that part. The same
    /// request id within 30 days returns the first refund again instead of a second one.
    ///
    /// `POST /v1/payments/capture/{capture_id}/refund`, operation id `capture.refund`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/capture-refund))
    ///
    /// Idempotent: PayPal remembers the request id for 30 days. A refusal with `TRANSACTION_ALREADY_REFUNDED`
    /// means that the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/refund`; or
    /// `https://uri.paypal.com/services/payments/unilateralrefund`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, capture_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().refund_capture(capture_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn refund_capture(&self, capture_id: &str) -> RefundCapture {
        let call = Call::new(&self.client, &REFUND_CAPTURE).path("capture_id", capture_id);
        RefundCapture { call }
    }
}

/// Request builder of [`PaymentsV1::refund_capture`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RefundCapture {
    call: Call,
}

impl RefundCapture {
    /// Sets the request body, which is empty by default.
    ///
    /// The amount to refund, and the reason.
    pub fn body(mut self, body: &types::RefundRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(RefundCapture -> types::DetailedRefund, request_id);
