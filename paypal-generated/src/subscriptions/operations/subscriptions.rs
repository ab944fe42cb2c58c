// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The operations of the group `subscriptions`.

use paypal_runtime::{
    Call, DateTime, EmptyBody, Method, Operation, Paging, Prefer, RequestIdUse,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload, encode},
};
use super::super::{Subscriptions, types};

pub(in super::super) static CREATE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.create",
    rust_path: "subscriptions().create",
    method: Method::Post,
    path: "/v1/billing/subscriptions",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Creates a subscription to an `ACTIVE` plan.
    ///
    /// Its first status is usually `APPROVAL_PENDING`: send the customer to the link `approve`, and wait for
    /// `ACTIVE`, which the webhook `BILLING.SUBSCRIPTION.ACTIVATED` reports. With `user_action` `CONTINUE`
    /// the status stays `APPROVED` until `subscriptions().activate`. PayPal recognizes the request id for 72
    /// hours, which prevents a second charge.
    ///
    /// `POST /v1/billing/subscriptions`, operation id `subscriptions.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-create))
    ///
    /// Idempotent: PayPal remembers the request id for 72 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_STRING_MAX_LENGTH`, `INVALID_PARAMETER_VALUE`,
    /// `INVALID_INTEGER_MIN_VALUE`, `INVALID_INTEGER_MAX_VALUE`, `MISSING_REQUEST_BODY`,
    /// `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `USER_ACCOUNT_CLOSED`,
    /// `PLAN_STATUS_INVALID`, `SUBSCRIPTION_CANNOT_HAVE_QUANTITY` and 11 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::SubscriptionRequest;
    /// use paypal_generated::Prefer;
    ///
    /// let body = SubscriptionRequest::new("plan_id");
    /// let answer = paypal.subscriptions().create(&body).prefer(Prefer::Representation).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::SubscriptionRequest) -> SubscriptionsCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body)).accepts_prefer();
        SubscriptionsCreate { call }
    }
}

/// Request builder of [`Subscriptions::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsCreate {
    call: Call,
}

impl SubscriptionsCreate {
    /// With `Prefer::Representation` PayPal returns the whole plan or subscription, with `Prefer::Minimal`
    /// id, name, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }

    /// The id of the risk data that PayPal's code collected on the payer's device.
    ///
    /// Sets the header `PayPal-Client-Metadata-Id`. 1 to 36 characters.
    pub fn client_metadata_id(mut self, client_metadata_id: &str) -> Self {
        self.call = self.call.header("PayPal-Client-Metadata-Id", client_metadata_id);
        self
    }
}

paypal_runtime::call!(SubscriptionsCreate -> types::Subscription, request_id);

pub(in super::super) static LIST: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.list",
    rust_path: "subscriptions().list",
    method: Method::Get,
    path: "/v1/billing/subscriptions",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Lists the subscriptions of an account.
    ///
    /// The parameters select plans, states, customers and periods, and `filter` combines conditions with
    /// `and` and `or`. PayPal's specs do not describe the operation, but PayPal's own SDK has it. The answer
    /// has no totals.
    ///
    /// `GET /v1/billing/subscriptions`, operation id `subscriptions.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-list))
    ///
    /// Paged by number: [`items`](SubscriptionsList::items) returns all items,
    /// [`pages`](SubscriptionsList::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.subscriptions().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> SubscriptionsList {
        let call = Call::new(&self.client, &LIST);
        SubscriptionsList { call }
    }
}

/// Request builder of [`Subscriptions::list`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsList {
    call: Call,
}

impl SubscriptionsList {
    /// The ids of the plans whose subscriptions are returned, at most 70.
    ///
    /// Sets the query parameter `plan_ids`. At most 70 elements.
    pub fn plan_ids(mut self, plan_ids: &[&str]) -> Self {
        self.call = self.call.query("plan_ids", plan_ids.join(","));
        self
    }

    /// The states of the returned subscriptions.
    ///
    /// Sets the query parameter `statuses`.
    pub fn statuses(mut self, statuses: &[types::SubscriptionStatus]) -> Self {
        self.call = self.call.query("statuses", statuses.iter().map(ToString::to_string).collect::<Vec<_>>().join(","));
        self
    }

    /// Returns only subscriptions that were created after this time.
    ///
    /// Sets the query parameter `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.call = self.call.query("created_after", Into::<DateTime>::into(created_after));
        self
    }

    /// Returns only subscriptions that were created before this time.
    ///
    /// Sets the query parameter `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.call = self.call.query("created_before", Into::<DateTime>::into(created_before));
        self
    }

    /// Returns only subscriptions whose state changed after this time.
    ///
    /// Sets the query parameter `status_updated_after`.
    pub fn status_updated_after(mut self, status_updated_after: impl Into<DateTime>) -> Self {
        self.call = self.call.query("status_updated_after", Into::<DateTime>::into(status_updated_after));
        self
    }

    /// Returns only subscriptions whose state changed before this time.
    ///
    /// Sets the query parameter `status_updated_before`.
    pub fn status_updated_before(mut self, status_updated_before: impl Into<DateTime>) -> Self {
        self.call = self.call.query("status_updated_before", Into::<DateTime>::into(status_updated_before));
        self
    }

    /// Conditions that the returned subscriptions meet: comparisons with `ge`, `gt`, `le` and `lt`, joined by
    /// `and` and `or`.
    ///
    /// Sets the query parameter `filter`.
    pub fn filter(mut self, filter: &str) -> Self {
        self.call = self.call.query("filter", filter);
        self
    }

    /// The number of subscriptions on a page.
    ///
    /// Sets the query parameter `page_size`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// The ids of the customers in PayPal's vault whose subscriptions are returned.
    ///
    /// Sets the query parameter `customer_ids`.
    pub fn customer_ids(mut self, customer_ids: &[&str]) -> Self {
        self.call = self.call.query("customer_ids", customer_ids.join(","));
        self
    }
}

paypal_runtime::call!(SubscriptionsList -> types::SubscriptionCollection);

static LIST_PAGES: Paging =
    Paging::number("page", 1).page_size("page_size").items("subscriptions");

paypal_runtime::pages!(
    SubscriptionsList -> types::SubscriptionCollection, types::Subscription, LIST_PAGES,
    |page| page.subscriptions.unwrap_or_default()
);

pub(in super::super) static GET: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.get",
    rust_path: "subscriptions().get",
    method: Method::Get,
    path: "/v1/billing/subscriptions/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Reads a subscription, its subscriber and its billing details.
    ///
    /// They include the next billing time, the outstanding balance and the number of failed payments, and
    /// `status` shows whether it is still `APPROVAL_PENDING`. The full plan and the reason of the last failed
    /// payment are included if `fields` requests them.
    ///
    /// `GET /v1/billing/subscriptions/{id}`, operation id `subscriptions.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`; see
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
    pub fn get(&self, id: &str) -> SubscriptionsGet {
        let call = Call::new(&self.client, &GET).path("id", id);
        SubscriptionsGet { call }
    }
}

/// Request builder of [`Subscriptions::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsGet {
    call: Call,
}

impl SubscriptionsGet {
    /// Additional fields to return, separated by commas: `plan`, `last_failed_payment`.
    ///
    /// Sets the query parameter `fields`. 1 to 100 characters.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }
}

paypal_runtime::call!(SubscriptionsGet -> types::Subscription);

pub(in super::super) static PATCH: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.patch",
    rust_path: "subscriptions().patch",
    method: Method::Patch,
    path: "/v1/billing/subscriptions/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Changes single fields of a subscription by JSON Patch.
    ///
    /// These are `custom_id`, shipping, the start time, the outstanding balance, or prices of future cycles.
    /// A start time is fixed once billing has begun (`INVALID_START_TIME`), and a finished cycle cannot be
    /// edited (`BILLING_CYCLE_EXECUTION_COMPLETED`). To change to a different plan use
    /// `subscriptions().revise`.
    ///
    /// `PATCH /v1/billing/subscriptions/{id}`, operation id `subscriptions.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `UNSUPPORTED_PATCH_OPERATION`, `INVALID_PATCH_PATH`, `INVALID_PARAMETER_SYNTAX`,
    /// `INVALID_PARAMETER_VALUE`, `INVALID_STRING_MAX_LENGTH`, `INVALID_STRING_MIN_LENGTH`,
    /// `INVALID_INTEGER_MIN_VALUE`, `INVALID_INTEGER_MAX_VALUE`, `MISSING_REQUEST_BODY`,
    /// `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED` and 16 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// paypal
    ///     .subscriptions()
    ///     .patch(id, &[paypal_generated::subscriptions::Patch::replace(path, value)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, id: &str, body: &[types::Patch]) -> SubscriptionsPatch {
        let call = Call::new(&self.client, &PATCH).path("id", id).json_bytes(encode(&body.to_vec()));
        SubscriptionsPatch { call }
    }
}

/// Request builder of [`Subscriptions::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsPatch {
    call: Call,
}

paypal_runtime::call!(SubscriptionsPatch -> ());

pub(in super::super) static REVISE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.revise",
    rust_path: "subscriptions().revise",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/revise",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Changes a subscription to another plan, quantity or price.
    ///
    /// The new plan must be for the same product (else `PLAN_PRODUCT_NOT_COMPATIBLE`). If the returned links
    /// contain `approve`, the subscriber must approve there before the new terms apply.
    ///
    /// `POST /v1/billing/subscriptions/{id}/revise`, operation id `subscriptions.revise`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-revise))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `INVALID_INTEGER_MIN_VALUE`,
    /// `INVALID_INTEGER_MAX_VALUE`, `MISSING_REQUEST_BODY`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`,
    /// `PLAN_PRODUCT_NOT_COMPATIBLE`, `INVALID_BILLING_CYCLE_SEQUENCE` and 8 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::SubscriptionReviseRequest;
    ///
    /// let body = SubscriptionReviseRequest::new().plan_id("plan_id").quantity("1");
    /// let answer = paypal.subscriptions().revise(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn revise(&self, id: &str, body: &types::SubscriptionReviseRequest) -> SubscriptionsRevise {
        let call = Call::new(&self.client, &REVISE).path("id", id).json_bytes(encode(body));
        SubscriptionsRevise { call }
    }
}

/// Request builder of [`Subscriptions::revise`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsRevise {
    call: Call,
}

paypal_runtime::call!(SubscriptionsRevise -> types::SubscriptionReviseResponse);

pub(in super::super) static SUSPEND: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.suspend",
    rust_path: "subscriptions().suspend",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/suspend",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Pauses billing: the subscription changes from `ACTIVE` to `SUSPENDED`.
    ///
    /// A reason of 1 to 128 characters is required. `subscriptions().activate` resumes billing; in the
    /// meantime `subscriptions().capture` can collect amounts that are already due.
    ///
    /// `POST /v1/billing/subscriptions/{id}/suspend`, operation id `subscriptions.suspend`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-suspend))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `SUBSCRIPTION_STATUS_INVALID`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::SubscriptionSuspendRequest;
    ///
    /// let body = SubscriptionSuspendRequest::new("reason");
    /// paypal.subscriptions().suspend(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend(&self, id: &str, body: &types::SubscriptionSuspendRequest) -> SubscriptionsSuspend {
        let call = Call::new(&self.client, &SUSPEND).path("id", id).json_bytes(encode(body));
        SubscriptionsSuspend { call }
    }
}

/// Request builder of [`Subscriptions::suspend`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsSuspend {
    call: Call,
}

paypal_runtime::call!(SubscriptionsSuspend -> ());

pub(in super::super) static CANCEL: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.cancel",
    rust_path: "subscriptions().cancel",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/cancel",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Ends a subscription permanently.
    ///
    /// `CANCELLED` is final: no call reactivates it, so prefer `subscriptions().suspend` for a pause. The
    /// reason is required and limited to 128 characters; if the subscription's state does not allow it,
    /// PayPal returns `SUBSCRIPTION_STATUS_INVALID`.
    ///
    /// `POST /v1/billing/subscriptions/{id}/cancel`, operation id `subscriptions.cancel`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-cancel))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `SUBSCRIPTION_STATUS_INVALID`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::SubscriptionCancelRequest;
    ///
    /// let body = SubscriptionCancelRequest::new("reason");
    /// paypal.subscriptions().cancel(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, id: &str, body: &types::SubscriptionCancelRequest) -> SubscriptionsCancel {
        let call = Call::new(&self.client, &CANCEL).path("id", id).json_bytes(encode(body));
        SubscriptionsCancel { call }
    }
}

/// Request builder of [`Subscriptions::cancel`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsCancel {
    call: Call,
}

paypal_runtime::call!(SubscriptionsCancel -> ());

pub(in super::super) static ACTIVATE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.activate",
    rust_path: "subscriptions().activate",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/activate",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Starts or resumes billing.
    ///
    /// A `SUSPENDED` subscription becomes `ACTIVE` again; an `APPROVED` one, the result of `user_action`
    /// `CONTINUE`, becomes `ACTIVE` for the first time. The body, with an optional reason, may be omitted. A
    /// subscription that the customer has not approved cannot be activated.
    ///
    /// `POST /v1/billing/subscriptions/{id}/activate`, operation id `subscriptions.activate`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-activate))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `SUBSCRIPTION_STATUS_INVALID`,
    /// `SUBSCRIPTION_CANNOT_BE_ACTIVATED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().activate(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate(&self, id: &str) -> SubscriptionsActivate {
        let call = Call::new(&self.client, &ACTIVATE).path("id", id);
        SubscriptionsActivate { call }
    }
}

/// Request builder of [`Subscriptions::activate`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsActivate {
    call: Call,
}

impl SubscriptionsActivate {
    /// Sets the request body, which is empty by default.
    ///
    /// The reason for starting or resuming billing.
    pub fn body(mut self, body: &types::SubscriptionActivateRequest) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(SubscriptionsActivate -> ());

pub(in super::super) static CAPTURE: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.capture",
    rust_path: "subscriptions().capture",
    method: Method::Post,
    path: "/v1/billing/subscriptions/{id}/capture",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Collects the amount that a subscriber owes from failed payments.
    ///
    /// It is possible while the subscription is active, suspended or expired, up to its balance:
    /// `AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE`, or `ZERO_OUTSTANDING_BALANCE` if nothing is due. A response
    /// with status 202 has no transaction; find it later with `subscriptions().list_transactions`. Repeating
    /// a request id within 72 hours makes no second charge.
    ///
    /// `POST /v1/billing/subscriptions/{id}/capture`, operation id `subscriptions.capture`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-capture))
    ///
    /// Idempotent: PayPal remembers the request id for 72 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `MISSING_REQUEST_BODY`, `INVALID_PARAMETER_VALUE`, `INVALID_STRING_MAX_LENGTH`,
    /// `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`,
    /// `USER_ACCOUNT_CLOSED`, `SUBSCRIBER_ACCOUNT_LOCKED`, `SUBSCRIBER_ACCOUNT_CLOSED`,
    /// `SUBSCRIBER_ACCOUNT_RESTRICTED`, `SUBSCRIPTION_STATUS_INVALID` and 3 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::{CaptureType, Money, SubscriptionCaptureRequest};
    ///
    /// let body = SubscriptionCaptureRequest::new(
    ///     "note",
    ///     CaptureType::OutstandingBalance,
    ///     Money::new("USD", "10.00"),
    /// );
    /// let answer = paypal.subscriptions().capture(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn capture(&self, id: &str, body: &types::SubscriptionCaptureRequest) -> SubscriptionsCapture {
        let call = Call::new(&self.client, &CAPTURE).path("id", id).json_bytes(encode(body));
        SubscriptionsCapture { call }
    }
}

/// Request builder of [`Subscriptions::capture`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SubscriptionsCapture {
    call: Call,
}

paypal_runtime::call!(SubscriptionsCapture -> SubscriptionsCaptureOutcome, request_id);

/// Response of [`Subscriptions::capture`]: the status selects the variant.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum SubscriptionsCaptureOutcome {
    /// Status 200.
    Ok(types::Transaction),
    /// Status 202, without a body.
    Accepted,
}

impl Payload for SubscriptionsCaptureOutcome {
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        match status {
            200 => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
            202 => Ok(Decoded::new(Self::Accepted, DeviationKinds::NONE)),
            _ if body.trim_ascii().is_empty() => Ok(Decoded::new(Self::Accepted, DeviationKinds::NONE)),
            _ => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
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

pub(in super::super) static LIST_TRANSACTIONS: Operation = Operation {
    api: "subscriptions",
    id: "subscriptions.transactions",
    rust_path: "subscriptions().list_transactions",
    method: Method::Get,
    path: "/v1/billing/subscriptions/{id}/transactions",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Lists the payments of a subscription between two times.
    ///
    /// Both `start_time` and `end_time` are required; the link `next` leads to the next page, since there is
    /// no page number. The amounts include PayPal's fee, and a transaction's state may be `PENDING` or
    /// `REFUNDED` as well as `COMPLETED`.
    ///
    /// `GET /v1/billing/subscriptions/{id}/transactions`, operation id `subscriptions.transactions`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/subscriptions-transactions))
    ///
    /// Paged by links: [`items`](ListTransactions::items) returns all items,
    /// [`pages`](ListTransactions::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, start_time: impl Into<paypal_generated::DateTime>, end_time: impl Into<paypal_generated::DateTime>) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal
    ///     .subscriptions()
    ///     .list_transactions(id, start_time, end_time)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(
        &self,
        id: &str,
        start_time: impl Into<DateTime>,
        end_time: impl Into<DateTime>,
    ) -> ListTransactions {
        let call = Call::new(&self.client, &LIST_TRANSACTIONS)
            .path("id", id)
            .query("start_time", Into::<DateTime>::into(start_time))
            .query("end_time", Into::<DateTime>::into(end_time));
        ListTransactions { call }
    }
}

/// Request builder of [`Subscriptions::list_transactions`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListTransactions {
    call: Call,
}

paypal_runtime::call!(ListTransactions -> types::TransactionsList);

static LIST_TRANSACTIONS_PAGES: Paging =
    Paging::links().items("transactions").total_items("total_items").total_pages("total_pages");

paypal_runtime::pages!(
    ListTransactions -> types::TransactionsList, types::Transaction, LIST_TRANSACTIONS_PAGES,
    |page| page.transactions.unwrap_or_default()
);
