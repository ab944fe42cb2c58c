// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The operations `subscriptions.…`.

use paypal_runtime::{
    Call, EmptyBody, Method, Operation, Prefer, RequestIdUse,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload, encode},
};
use super::super::{Subscriptions, types};

static CREATE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.create",
    method: Method::Post,
    path: "/v1/billing/subscriptions",
    request_id: RequestIdUse::Taken { max_length: None, lifetime: Some("72 hours") },
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `POST /v1/billing/subscriptions`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_create))
    ///
    /// Idempotent: PayPal remembers the request id for 72 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_STRING_MAX_LENGTH`, `INVALID_PARAMETER_VALUE`,
    /// `INVALID_INTEGER_MIN_VALUE`, `INVALID_INTEGER_MAX_VALUE`, `MISSING_REQUEST_BODY`,
    /// `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `USER_ACCOUNT_CLOSED`,
    /// `PLAN_STATUS_INVALID`, `SUBSCRIPTION_CANNOT_HAVE_QUANTITY` and 11 more: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, body: &paypal_generated::subscriptions::SubscriptionRequestPost) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.subscriptions().create(body).prefer(paypal_generated::Prefer::Representation).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::SubscriptionRequestPost) -> Create {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        Create { call }
    }
}

/// The call made by [`Subscriptions::create`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Create {
    call: Call,
}

impl Create {
    /// The header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(Create -> types::Subscription, request_id);

static GET: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.get",
    method: Method::Get,
    path: "/v1/billing/subscriptions/{id}",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `GET /v1/billing/subscriptions/{id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_get))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.subscriptions().get(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> Get {
        let call = Call::new(&self.client, &GET).path("id", id);
        Get { call }
    }
}

/// The call made by [`Subscriptions::get`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Get {
    call: Call,
}

impl Get {
    /// The query parameter `fields`. 1 to 100 characters.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }
}

paypal_runtime::call!(Get -> types::Subscription);

static PATCH: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.patch",
    method: Method::Patch,
    path: "/v1/billing/subscriptions/{id}",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `PATCH /v1/billing/subscriptions/{id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `UNSUPPORTED_PATCH_OPERATION`, `INVALID_PATCH_PATH`, `INVALID_PARAMETER_SYNTAX`,
    /// `INVALID_PARAMETER_VALUE`, `INVALID_STRING_MAX_LENGTH`, `INVALID_STRING_MIN_LENGTH`,
    /// `INVALID_INTEGER_MIN_VALUE`, `INVALID_INTEGER_MAX_VALUE`, `MISSING_REQUEST_BODY`,
    /// `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED` and 16 more: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &[paypal_generated::subscriptions::Patch]) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().patch(id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, id: &str, body: &[types::Patch]) -> Patch {
        let call = Call::new(&self.client, &PATCH).path("id", id).json_bytes(encode(&body.to_vec()));
        Patch { call }
    }
}

/// The call made by [`Subscriptions::patch`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Patch {
    call: Call,
}

paypal_runtime::call!(Patch -> ());

static REVISE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.revise",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/revise",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `POST /v1/billing/subscriptions/{id}/revise`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_revise))
    ///
    /// Takes no request id: sent twice, it acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `INVALID_INTEGER_MIN_VALUE`,
    /// `INVALID_INTEGER_MAX_VALUE`, `MISSING_REQUEST_BODY`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`,
    /// `PLAN_PRODUCT_NOT_COMPATIBLE`, `INVALID_BILLING_CYCLE_SEQUENCE` and 8 more: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::subscriptions::SubscriptionReviseRequest) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.subscriptions().revise(id, body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn revise(&self, id: &str, body: &types::SubscriptionReviseRequest) -> Revise {
        let call = Call::new(&self.client, &REVISE).path("id", id).json_bytes(encode(body));
        Revise { call }
    }
}

/// The call made by [`Subscriptions::revise`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Revise {
    call: Call,
}

paypal_runtime::call!(Revise -> types::SubscriptionReviseResponse);

static SUSPEND: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.suspend",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/suspend",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `POST /v1/billing/subscriptions/{id}/suspend`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_suspend))
    ///
    /// Takes no request id: sent twice, it acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `SUBSCRIPTION_STATUS_INVALID`: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::subscriptions::SubscriptionSuspendRequest) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().suspend(id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend(&self, id: &str, body: &types::SubscriptionSuspendRequest) -> Suspend {
        let call = Call::new(&self.client, &SUSPEND).path("id", id).json_bytes(encode(body));
        Suspend { call }
    }
}

/// The call made by [`Subscriptions::suspend`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Suspend {
    call: Call,
}

paypal_runtime::call!(Suspend -> ());

static CANCEL: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.cancel",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/cancel",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `POST /v1/billing/subscriptions/{id}/cancel`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_cancel))
    ///
    /// Takes no request id: sent twice, it acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `SUBSCRIPTION_STATUS_INVALID`: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::subscriptions::SubscriptionCancelRequest) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().cancel(id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, id: &str, body: &types::SubscriptionCancelRequest) -> Cancel {
        let call = Call::new(&self.client, &CANCEL).path("id", id).json_bytes(encode(body));
        Cancel { call }
    }
}

/// The call made by [`Subscriptions::cancel`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Cancel {
    call: Call,
}

paypal_runtime::call!(Cancel -> ());

static ACTIVATE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.activate",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/activate",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Json,
};

impl Subscriptions {
    /// `POST /v1/billing/subscriptions/{id}/activate`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_activate))
    ///
    /// Takes no request id: sent twice, it acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `SUBSCRIPTION_STATUS_INVALID`,
    /// `SUBSCRIPTION_CANNOT_BE_ACTIVATED`: see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().activate(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate(&self, id: &str) -> Activate {
        let call = Call::new(&self.client, &ACTIVATE).path("id", id);
        Activate { call }
    }
}

/// The call made by [`Subscriptions::activate`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Activate {
    call: Call,
}

impl Activate {
    /// The body.
    pub fn body(mut self, body: &types::SubscriptionActivateRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(Activate -> ());

static CAPTURE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.capture",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/capture",
    request_id: RequestIdUse::Taken { max_length: None, lifetime: Some("72 hours") },
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `POST /v1/billing/subscriptions/{id}/capture`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_capture))
    ///
    /// Idempotent: PayPal remembers the request id for 72 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `MISSING_REQUEST_BODY`, `INVALID_PARAMETER_VALUE`, `INVALID_STRING_MAX_LENGTH`,
    /// `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`,
    /// `USER_ACCOUNT_CLOSED`, `SUBSCRIBER_ACCOUNT_LOCKED`, `SUBSCRIBER_ACCOUNT_CLOSED`,
    /// `SUBSCRIBER_ACCOUNT_RESTRICTED`, `SUBSCRIPTION_STATUS_INVALID` and 3 more: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::subscriptions::SubscriptionCaptureRequest) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.subscriptions().capture(id, body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture(&self, id: &str, body: &types::SubscriptionCaptureRequest) -> Capture {
        let call = Call::new(&self.client, &CAPTURE).path("id", id).json_bytes(encode(body));
        Capture { call }
    }
}

/// The call made by [`Subscriptions::capture`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Capture {
    call: Call,
}

paypal_runtime::call!(Capture -> CaptureOutcome, request_id);

/// What [`Subscriptions::capture`] gives: which one, the status tells.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum CaptureOutcome {
    /// Status 200.
    Ok(types::Transaction),
    /// Status 202, without a body.
    Accepted,
}

impl Payload for CaptureOutcome {
    fn decode(status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError> {
        match status {
            200 => Ok(paypal_runtime::model::decode(body)?.map(Self::Ok)),
            202 => Ok(Decoded::new(Self::Accepted, DeviationKinds::NONE)),
            _ if body.trim_ascii().is_empty() => Ok(Decoded::new(Self::Accepted, DeviationKinds::NONE)),
            _ => Ok(paypal_runtime::model::decode(body)?.map(Self::Ok)),
        }
    }

    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {
        match status {
            200 => paypal_runtime::model::deviations::<types::Transaction>(body),
            202 => Vec::new(),
            _ if body.trim_ascii().is_empty() => Vec::new(),
            _ => paypal_runtime::model::deviations::<types::Transaction>(body),
        }
    }
}

static LIST_TRANSACTIONS: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.transactions",
    method: Method::Get,
    path: "/v1/billing/subscriptions/{id}/transactions",
    request_id: RequestIdUse::NotTaken,
    empty_body: EmptyBody::Nothing,
};

impl Subscriptions {
    /// `GET /v1/billing/subscriptions/{id}/transactions`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/subscriptions/v1/#subscriptions_transactions))
    ///
    /// Paged by links.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`.
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`: see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, start_time: &str, end_time: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.subscriptions().list_transactions(id, start_time, end_time).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(&self, id: &str, start_time: &str, end_time: &str) -> ListTransactions {
        let call = Call::new(&self.client, &LIST_TRANSACTIONS)
            .path("id", id)
            .query("start_time", start_time)
            .query("end_time", end_time);
        ListTransactions { call }
    }
}

/// The call made by [`Subscriptions::list_transactions`]: what is optional is chained, then it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListTransactions {
    call: Call,
}

paypal_runtime::call!(ListTransactions -> types::TransactionsList);
