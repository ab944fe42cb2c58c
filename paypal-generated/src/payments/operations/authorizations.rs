// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The operations of the group `authorizations`.

use paypal_runtime::{
    Call, EmptyBody, Method, Operation, Prefer, RequestIdUse,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload, encode},
};
use super::super::{Payments, types};

pub(in super::super) static GET_AUTHORIZATION: Operation = Operation {
    api: "payments",
    id: "authorizations.get",
    rust_path: "payments().get_authorization",
    method: Method::Get,
    path: "/v2/payments/authorizations/{authorization_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Reads an authorization: its state, its amount and its expiration time.
    ///
    /// Check `expiration_time` (mostly 29 days after creation) before a late capture; `PARTIALLY_CAPTURED`
    /// means that a part can still be captured. The id comes from `orders().authorize`; the id of another
    /// account gives 403 with `PERMISSION_DENIED`.
    ///
    /// `GET /v2/payments/authorizations/{authorization_id}`, operation id `authorizations.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/authorizations-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// Issues: `INVALID_RESOURCE_ID`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments().get_authorization(authorization_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_authorization(&self, authorization_id: &str) -> GetAuthorization {
        let call = Call::new(&self.client, &GET_AUTHORIZATION).path("authorization_id", authorization_id);
        GetAuthorization { call }
    }
}

/// Request builder of [`Payments::get_authorization`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetAuthorization {
    call: Call,
}

impl GetAuthorization {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(GetAuthorization -> types::PaymentAuthorization);

pub(in super::super) static CAPTURE_AUTHORIZATION: Operation = Operation {
    api: "payments",
    id: "authorizations.capture",
    rust_path: "payments().capture_authorization",
    method: Method::Post,
    path: "/v2/payments/authorizations/{authorization_id}/capture",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
    empty_body: EmptyBody::Json,
    already_done: &["AUTHORIZATION_ALREADY_CAPTURED", "DUPLICATE_INVOICE_ID"],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Captures reserved money, all of it or, with `amount`, a part.
    ///
    /// Several partial captures are possible until `final_capture` is set or PayPal returns
    /// `MAX_CAPTURE_COUNT_EXCEEDED`; the currency must be the authorization's
    /// (`AUTH_CAPTURE_CURRENCY_MISMATCH`). Read `status`: a `PENDING` capture has not been credited yet, a
    /// `DECLINED` one never will be. A retry with the same request id does not capture again within 45 days;
    /// give money back with `payments().refund_capture`.
    ///
    /// `POST /v2/payments/authorizations/{authorization_id}/capture`, operation id `authorizations.capture`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/authorizations-capture))
    ///
    /// Idempotent: PayPal remembers the request id for 45 days. A refusal with
    /// `AUTHORIZATION_ALREADY_CAPTURED` or `DUPLICATE_INVOICE_ID` means that the effect of this operation
    /// exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// Issues: `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`, `INVALID_STRING_LENGTH`,
    /// `INVALID_STRING_MAX_LENGTH`, `INVALID_PARAMETER_SYNTAX`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`,
    /// `INVALID_CURRENCY_CODE`, `CANNOT_BE_ZERO_OR_NEGATIVE`, `DECIMAL_PRECISION`, `DECIMALS_NOT_SUPPORTED`,
    /// `TRANSACTION_REFUSED` and 14 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::Prefer;
    ///
    /// let answer = paypal
    ///     .payments()
    ///     .capture_authorization(authorization_id)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture_authorization(&self, authorization_id: &str) -> CaptureAuthorization {
        let call = Call::new(&self.client, &CAPTURE_AUTHORIZATION)
            .path("authorization_id", authorization_id)
            .accepts_prefer();
        CaptureAuthorization { call }
    }
}

/// Request builder of [`Payments::capture_authorization`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CaptureAuthorization {
    call: Call,
}

impl CaptureAuthorization {
    /// Sets the request body, which is empty by default.
    ///
    /// The options of a capture: the amount, whether it is the final capture, and the division of the money;
    /// an empty request captures everything.
    pub fn body(mut self, body: &types::CaptureRequest) -> Self {
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

paypal_runtime::call!(CaptureAuthorization -> types::CapturedPayment, request_id);

pub(in super::super) static REAUTHORIZE: Operation = Operation {
    api: "payments",
    id: "authorizations.reauthorize",
    rust_path: "payments().reauthorize",
    method: Method::Post,
    path: "/v2/payments/authorizations/{authorization_id}/reauthorize",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Renews an authorization whose guarantee of the first three days has ended.
    ///
    /// It is possible once, from the fourth day, for payments from a PayPal account; the new authorization
    /// has its own id, which `payments().capture_authorization` takes from then on. If a renewal is not
    /// possible or was already made, the issue is `REAUTHORIZATION_NOT_SUPPORTED`. A retry with the same
    /// request id gives the same result for 45 days.
    ///
    /// `POST /v2/payments/authorizations/{authorization_id}/reauthorize`, operation id
    /// `authorizations.reauthorize`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/authorizations-reauthorize))
    ///
    /// Idempotent: PayPal remembers the request id for 45 days.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// Issues: `MISSING_REQUIRED_PARAMETER`, `INVALID_STRING_LENGTH`, `INVALID_STRING_MAX_LENGTH`,
    /// `INVALID_PARAMETER_SYNTAX`, `INVALID_RESOURCE_ID`, `INVALID_CURRENCY_CODE`,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`, `DECIMAL_PRECISION`, `DECIMALS_NOT_SUPPORTED`, `TRANSACTION_REFUSED`,
    /// `AUTHORIZATION_VOIDED`, `PAYER_CANNOT_PAY` and 10 more; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::Prefer;
    ///
    /// let answer = paypal
    ///     .payments()
    ///     .reauthorize(authorization_id)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reauthorize(&self, authorization_id: &str) -> PaymentsReauthorize {
        let call = Call::new(&self.client, &REAUTHORIZE)
            .path("authorization_id", authorization_id)
            .accepts_prefer();
        PaymentsReauthorize { call }
    }
}

/// Request builder of [`Payments::reauthorize`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsReauthorize {
    call: Call,
}

impl PaymentsReauthorize {
    /// Sets the request body, which is empty by default.
    ///
    /// The amount of a renewed authorization, in the currency of the original; by default, the original
    /// amount.
    pub fn body(mut self, body: &types::ReauthorizeRequest) -> Self {
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

paypal_runtime::call!(PaymentsReauthorize -> types::PaymentAuthorization, request_id);

pub(in super::super) static VOID_AUTHORIZATION: Operation = Operation {
    api: "payments",
    id: "authorizations.void",
    rust_path: "payments().void_authorization",
    method: Method::Post,
    path: "/v2/payments/authorizations/{authorization_id}/void",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("45 days") },
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &["PREVIOUSLY_VOIDED"],
    advice: super::super::issue::ADVICE,
};

impl Payments {
    /// Voids an authorization, which releases the payer's reserved money.
    ///
    /// A void cannot be undone, and a captured authorization cannot be voided (`PREVIOUSLY_CAPTURED`: refund
    /// instead); of a reauthorized payment only the original can be voided (`CANNOT_BE_VOIDED`). PayPal
    /// returns 204, or the voided authorization with `Prefer::Representation`. A retry with the same request
    /// id gives the same result for 45 days; a void with another request id is refused with
    /// `PREVIOUSLY_VOIDED`, which means that the authorization is void.
    ///
    /// `POST /v2/payments/authorizations/{authorization_id}/void`, operation id `authorizations.void`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/authorizations-void))
    ///
    /// Idempotent: PayPal remembers the request id for 45 days. A refusal with `PREVIOUSLY_VOIDED` means that
    /// the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`,
    /// `PREVIOUS_REQUEST_IN_PROGRESS`, `PREVIOUSLY_CAPTURED`, `PREVIOUSLY_VOIDED`, `CANNOT_BE_VOIDED`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, authorization_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::Prefer;
    ///
    /// let answer = paypal
    ///     .payments()
    ///     .void_authorization(authorization_id)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn void_authorization(&self, authorization_id: &str) -> VoidAuthorization {
        let call = Call::new(&self.client, &VOID_AUTHORIZATION)
            .path("authorization_id", authorization_id)
            .accepts_prefer();
        VoidAuthorization { call }
    }
}

/// Request builder of [`Payments::void_authorization`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct VoidAuthorization {
    call: Call,
}

impl VoidAuthorization {
    /// The merchant for whom the call is made; `on_behalf_of` builds the value from an `AuthAssertion`.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }

    /// With `Prefer::Representation` PayPal returns all details, with `Prefer::Minimal` id, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(VoidAuthorization -> VoidAuthorizationOutcome, request_id);

/// Response of [`Payments::void_authorization`]: the status selects the variant.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum VoidAuthorizationOutcome {
    /// Status 200.
    Ok(types::PaymentAuthorization),
    /// Status 204, without a body.
    NoContent,
}

impl Payload for VoidAuthorizationOutcome {
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        match status {
            200 => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
            204 => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ if body.trim_ascii().is_empty() => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
        }
    }

    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {
        match status {
            200 => paypal_runtime::model::deviations::<types::PaymentAuthorization>(body),
            204 => Vec::new(),
            _ if body.trim_ascii().is_empty() => Vec::new(),
            _ => paypal_runtime::model::deviations::<types::PaymentAuthorization>(body),
        }
    }
}
