// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations of the group `authorization`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PaymentsV1, types};

pub(in super::super) static GET_AUTHORIZATION: Operation = Operation {
    api: "payments_v1",
    id: "authorization.get",
    rust_path: "payments_v1().get_authorization",
    method: Method::Get,
    path: "/v1/payments/authorization/{authorization_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Shows whether authorized funds were captured or voided.
    ///
    /// Its `valid_until` is the end of the period in which a capture is possible.
    ///
    /// `GET /v1/payments/authorization/{authorization_id}`, operation id `authorization.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/authorization-get))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().get_authorization(authorization_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_authorization(&self, authorization_id: &str) -> GetAuthorization {
        let call = Call::new(&self.client, &GET_AUTHORIZATION).path("authorization_id", authorization_id);
        GetAuthorization { call }
    }
}

/// Request builder of [`PaymentsV1::get_authorization`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAuthorization {
    call: Call,
}

paypal_runtime::call!(GetAuthorization -> types::Authorization);

pub(in super::super) static CAPTURE_AUTHORIZATION: Operation = Operation {
    api: "payments_v1",
    id: "authorization.capture",
    rust_path: "payments_v1().capture_authorization",
    method: Method::Post,
    path: "/v1/payments/authorization/{authorization_id}/capture",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &["AUTHORIZATION_ALREADY_COMPLETED"],
    advice: &[],
};

impl PaymentsV1 {
    /// Captures authorized funds, in full or in part.
    ///
    /// Set `is_final_capture` for the last capture, which releases the remaining funds to the payer. The
    /// operation has no request id, so check with `get_authorization` before a second try.
    ///
    /// `POST /v1/payments/authorization/{authorization_id}/capture`, operation id `authorization.capture`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/authorization-capture))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. A refusal
    /// with `AUTHORIZATION_ALREADY_COMPLETED` means that the effect of this operation exists already:
    /// `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payments_v1::{Amount, Capture};
    ///
    /// let body = Capture::new().amount(Amount::new("USD", "10.00")).is_final_capture(true);
    /// let answer = paypal.payments_v1().capture_authorization(authorization_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture_authorization(
        &self,
        authorization_id: &str,
        body: &types::Capture,
    ) -> CaptureAuthorization {
        let call = Call::new(&self.client, &CAPTURE_AUTHORIZATION)
            .path("authorization_id", authorization_id)
            .json_bytes(encode(body));
        CaptureAuthorization { call }
    }
}

/// Request builder of [`PaymentsV1::capture_authorization`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CaptureAuthorization {
    call: Call,
}

paypal_runtime::call!(CaptureAuthorization -> types::Capture);

pub(in super::super) static VOID_AUTHORIZATION: Operation = Operation {
    api: "payments_v1",
    id: "authorization.void",
    rust_path: "payments_v1().void_authorization",
    method: Method::Post,
    path: "/v1/payments/authorization/{authorization_id}/void",
    request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &["AUTHORIZATION_VOIDED"],
    advice: &[],
};

impl PaymentsV1 {
    /// Voids an authorization that is not needed.
    ///
    /// A fully captured one cannot be voided any more; otherwise it becomes `voided`, permanently. The
    /// request id prevents a second execution for 30 days.
    ///
    /// `POST /v1/payments/authorization/{authorization_id}/void`, operation id `authorization.void`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/authorization-void))
    ///
    /// Idempotent: PayPal remembers the request id for 30 days. A refusal with `AUTHORIZATION_VOIDED` means
    /// that the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().void_authorization(authorization_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn void_authorization(&self, authorization_id: &str) -> VoidAuthorization {
        let call = Call::new(&self.client, &VOID_AUTHORIZATION).path("authorization_id", authorization_id);
        VoidAuthorization { call }
    }
}

/// Request builder of [`PaymentsV1::void_authorization`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct VoidAuthorization {
    call: Call,
}

paypal_runtime::call!(VoidAuthorization -> types::Authorization, request_id);

pub(in super::super) static REAUTHORIZE: Operation = Operation {
    api: "payments_v1",
    id: "authorization.reauthorize",
    rust_path: "payments_v1().reauthorize",
    method: Method::Post,
    path: "/v1/payments/authorization/{authorization_id}/reauthorize",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Extends an authorization after its honor period of three days.
    ///
    /// It works once, from the fourth day on, and returns a new id for `capture_authorization`.
    ///
    /// `POST /v1/payments/authorization/{authorization_id}/reauthorize`, operation id
    /// `authorization.reauthorize`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/authorization-reauthorize))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payments_v1::{Amount, Authorization};
    ///
    /// let body = Authorization::new(Amount::new("USD", "10.00"));
    /// let answer = paypal.payments_v1().reauthorize(authorization_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reauthorize(&self, authorization_id: &str, body: &types::Authorization) -> PaymentsV1Reauthorize {
        let call = Call::new(&self.client, &REAUTHORIZE)
            .path("authorization_id", authorization_id)
            .json_bytes(encode(body));
        PaymentsV1Reauthorize { call }
    }
}

/// Request builder of [`PaymentsV1::reauthorize`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsV1Reauthorize {
    call: Call,
}

paypal_runtime::call!(PaymentsV1Reauthorize -> types::Authorization);
