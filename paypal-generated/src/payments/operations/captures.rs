// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The operations of the group `captures`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Prefer, RequestIdUse, model::encode};
use super::super::{Payments, types};

pub(in super::super) static GET_CAPTURE: Operation = Operation {
    api: "payments",
    id: "captures.get",
    rust_path: "payments().get_capture",
    method: Method::Get,
    path: "/v2/payments/captures/{capture_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Reads a capture with fees and net amount.
    ///
    /// Use it to follow a `PENDING` capture, whose `status_details.reason` gives the cause, and to see
    /// refunds by the states `PARTIALLY_REFUNDED` and `REFUNDED`; `supplementary_data` has the ids of order
    /// and authorization.
    ///
    /// `GET /v2/payments/captures/{capture_id}`, operation id `captures.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/captures-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// Issues: `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, capture_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments().get_capture(capture_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_capture(&self, capture_id: &str) -> GetCapture {
        let call = Call::new(&self.client, &GET_CAPTURE).path("capture_id", capture_id);
        GetCapture { call }
    }
}

/// Request builder of [`Payments::get_capture`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetCapture {
    call: Call,
}

paypal_runtime::call!(GetCapture -> types::CapturedPayment);

pub(in super::super) static REFUND_CAPTURE: Operation = Operation {
    api: "payments",
    id: "captures.refund",
    rust_path: "payments().refund_capture",
    method: Method::Post,
    path: "/v2/payments/captures/{capture_id}/refund",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
    empty_body: EmptyBody::Json,
    already_done: &["CAPTURE_FULLY_REFUNDED", "DUPLICATE_INVOICE_ID"],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Refunds a capture: the remaining amount, or the part given in `amount`.
    ///
    /// The sum of partial refunds is limited to the captured total (`REFUND_AMOUNT_EXCEEDED`, then
    /// `CAPTURE_FULLY_REFUNDED`); a `PENDING` capture cannot be refunded (`PENDING_CAPTURE`), nor can one
    /// after the time limit (`REFUND_TIME_LIMIT_EXCEEDED`). Choose one request id per intended refund: for 45
    /// days PayPal does not execute it twice. If the balance is too low, PayPal returns
    /// `REFUND_FAILED_INSUFFICIENT_FUNDS`.
    ///
    /// `POST /v2/payments/captures/{capture_id}/refund`, operation id `captures.refund`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/captures-refund))
    ///
    /// Idempotent: PayPal remembers the request id for 45 days. A refusal with `CAPTURE_FULLY_REFUNDED` or
    /// `DUPLICATE_INVOICE_ID` means that the effect of this operation exists already: `Error::outcome`
    /// returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/refund`
    ///
    /// Issues: `MISSING_REQUIRED_PARAMETER`, `INVALID_PARAMETER_SYNTAX`, `INVALID_STRING_LENGTH`,
    /// `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `PREVIOUS_REQUEST_IN_PROGRESS`,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`, `DECIMAL_PRECISION`, `DECIMALS_NOT_SUPPORTED`, `INVALID_CURRENCY_CODE`,
    /// `CURRENCY_MISMATCH` and 20 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, capture_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::Prefer;
    ///
    /// let answer = paypal
    ///     .payments()
    ///     .refund_capture(capture_id)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn refund_capture(&self, capture_id: &str) -> RefundCapture {
        let call = Call::new(&self.client, &REFUND_CAPTURE).path("capture_id", capture_id).accepts_prefer();
        RefundCapture { call }
    }
}

/// Request builder of [`Payments::refund_capture`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RefundCapture {
    call: Call,
}

impl RefundCapture {
    /// Sets the request body, which is empty by default.
    ///
    /// The options of a refund: the amount, your references, and a note to the payer.
    pub fn body(mut self, body: &types::RefundRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }

    /// With `Prefer::Representation` PayPal returns all details, with `Prefer::Minimal` id, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }

    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(RefundCapture -> types::Refund, request_id);
