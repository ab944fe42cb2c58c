// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The operations of the group `payment`.

use paypal_runtime::{Call, DateTime, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{PaymentsV1, types};

pub(in super::super) static CREATE: Operation = Operation {
    api: "payments_v1",
    id: "payment.create",
    rust_path: "payments_v1().create",
    method: Method::Post,
    path: "/v1/payments/payment",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Creates a payment with the intent `sale`, `authorize` or `order`.
    ///
    /// A payment by PayPal stays `created` until the payer approves at the link `approval_url`; then call
    /// `execute`. The operation takes no request id, so a repeat after a lost response creates a second
    /// payment; check `payments_v1().list` first.
    ///
    /// `POST /v1/payments/payment`, operation id `payment.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/payment-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/paymentcard`; or
    /// `https://uri.paypal.com/services/payments/channelpartner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payments_v1::{Payer, Payment, PaymentIntent};
    ///
    /// let body = Payment::new(PaymentIntent::Sale, Payer::new());
    /// let answer = paypal.payments_v1().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::Payment) -> PaymentsV1Create {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        PaymentsV1Create { call }
    }
}

/// Request builder of [`PaymentsV1::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsV1Create {
    call: Call,
}

impl PaymentsV1Create {
    /// The partner's BN code, 32 characters at most.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`. At most 32 characters.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }
}

paypal_runtime::call!(PaymentsV1Create -> types::Payment);

pub(in super::super) static LIST: Operation = Operation {
    api: "payments_v1",
    id: "payment.list",
    rust_path: "payments_v1().list",
    method: Method::Get,
    path: "/v1/payments/payment",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Lists payments made through this API.
    ///
    /// A page holds ten by default, twenty at most; pass `next_id` as `start_id` to continue. For payments of
    /// `orders()`, use `transactions().search`.
    ///
    /// `GET /v1/payments/payment`, operation id `payment.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/payment-list))
    ///
    /// Paged by a token, at most 20 items per page: [`items`](PaymentsV1List::items) returns all items,
    /// [`pages`](PaymentsV1List::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`; or
    /// `https://uri.paypal.com/services/checkout/onetimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.payments_v1().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PaymentsV1List {
        let call = Call::new(&self.client, &LIST);
        PaymentsV1List { call }
    }
}

/// Request builder of [`PaymentsV1::list`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsV1List {
    call: Call,
}

impl PaymentsV1List {
    /// The number of payments on a page.
    ///
    /// Sets the query parameter `count`. At most 20. Default: `10`.
    pub fn count(mut self, count: i64) -> Self {
        self.call = self.call.query("count", count);
        self
    }

    /// The `next_id` of the previous page, where this page starts.
    ///
    /// Sets the query parameter `start_id`.
    pub fn start_id(mut self, start_id: &str) -> Self {
        self.call = self.call.query("start_id", start_id);
        self
    }

    /// The number of entries to skip; paging by `start_id` is more reliable.
    ///
    /// Sets the query parameter `start_index`.
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.call = self.call.query("start_index", start_index);
        self
    }

    /// Returns only payments made at this time or later.
    ///
    /// Sets the query parameter `start_time`.
    pub fn start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("start_time", Into::<DateTime>::into(start_time));
        self
    }

    /// Returns only payments made until this time.
    ///
    /// Sets the query parameter `end_time`.
    pub fn end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("end_time", Into::<DateTime>::into(end_time));
        self
    }

    /// Returns only payments to this merchant.
    ///
    /// Sets the query parameter `payee_id`.
    pub fn payee_id(mut self, payee_id: &str) -> Self {
        self.call = self.call.query("payee_id", payee_id);
        self
    }

    /// The sort key of the pages.
    ///
    /// Sets the query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: types::ListSortBy) -> Self {
        self.call = self.call.query("sort_by", sort_by);
        self
    }

    /// The sort direction of the pages.
    ///
    /// Sets the query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: types::ListSortOrder) -> Self {
        self.call = self.call.query("sort_order", sort_order);
        self
    }
}

paypal_runtime::call!(PaymentsV1List -> types::PaymentHistory);

static LIST_PAGES: Paging = Paging::cursor("start_id", "next_id")
    .page_size("count")
    .max_page_size(20)
    .first_only(&["start_index"])
    .items("payments");

paypal_runtime::pages!(
    PaymentsV1List -> types::PaymentHistory, types::Payment, LIST_PAGES,
    |page| page.payments.unwrap_or_default()
);

pub(in super::super) static GET: Operation = Operation {
    api: "payments_v1",
    id: "payment.get",
    rust_path: "payments_v1().get",
    method: Method::Get,
    path: "/v1/payments/payment/{payment_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Reads a payment and its results.
    ///
    /// `related_resources` of each transaction has the ids of its sale, authorization, captures and refunds;
    /// `failure_reason` explains the state `failed`.
    ///
    /// `GET /v1/payments/payment/{payment_id}`, operation id `payment.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/payment-get))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payment/authcapture`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payment_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payments_v1().get(payment_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, payment_id: &str) -> PaymentsV1Get {
        let call = Call::new(&self.client, &GET).path("payment_id", payment_id);
        PaymentsV1Get { call }
    }
}

/// Request builder of [`PaymentsV1::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsV1Get {
    call: Call,
}

paypal_runtime::call!(PaymentsV1Get -> types::Payment);

pub(in super::super) static PATCH: Operation = Operation {
    api: "payments_v1",
    id: "payment.update",
    rust_path: "payments_v1().patch",
    method: Method::Patch,
    path: "/v1/payments/payment/{payment_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentsV1 {
    /// Changes a payment before it is executed.
    ///
    /// Typical changes are the amount and the shipping address, once the payer has chosen one; after
    /// `payments_v1().execute` no change is possible.
    ///
    /// `PATCH /v1/payments/payment/{payment_id}`, operation id `payment.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/payment-update))
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/channelpartner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payment_id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .payments_v1()
    ///     .patch(payment_id, &[paypal_generated::payments_v1::Patch::replace(path, value)])
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, payment_id: &str, body: &[types::Patch]) -> PaymentsV1Patch {
        let call = Call::new(&self.client, &PATCH)
            .path("payment_id", payment_id)
            .json_bytes(encode(&body.to_vec()));
        PaymentsV1Patch { call }
    }
}

/// Request builder of [`PaymentsV1::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsV1Patch {
    call: Call,
}

paypal_runtime::call!(PaymentsV1Patch -> types::Payment);

pub(in super::super) static EXECUTE: Operation = Operation {
    api: "payments_v1",
    id: "payment.execute",
    rust_path: "payments_v1().execute",
    method: Method::Post,
    path: "/v1/payments/payment/{payment_id}/execute",
    request_id: RequestIdUse::Supported { max_length: Some(78), lifetime: Some("30 days") },
    empty_body: EmptyBody::Nothing,
    already_done: &["PAYMENT_ALREADY_DONE"],
    advice: &[],
};

impl PaymentsV1 {
    /// Completes a payment that its payer has approved.
    ///
    /// Pass the `PayerID` from the return URL; the same step can change amounts. The state becomes
    /// `approved`; PayPal recognizes the request id for 30 days, so a retry is safe.
    ///
    /// `POST /v1/payments/payment/{payment_id}/execute`, operation id `payment.execute`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/payments/v1/payment-execute))
    ///
    /// Idempotent: PayPal remembers the request id for 30 days. A refusal with `PAYMENT_ALREADY_DONE` means
    /// that the effect of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://api.paypal.com/v1/payments/.*`; or
    /// `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payment_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payments_v1::{Amount, CartBase, PaymentExecution};
    ///
    /// let body = PaymentExecution::new(
    /// ).payer_id("payer_id").transactions(vec![CartBase::new(Amount::new("USD", "10.00"))]);
    /// let answer = paypal.payments_v1().execute(payment_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute(&self, payment_id: &str, body: &types::PaymentExecution) -> PaymentsV1Execute {
        let call = Call::new(&self.client, &EXECUTE).path("payment_id", payment_id).json_bytes(encode(body));
        PaymentsV1Execute { call }
    }
}

/// Request builder of [`PaymentsV1::execute`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PaymentsV1Execute {
    call: Call,
}

impl PaymentsV1Execute {
    /// The partner's BN code, 32 characters at most.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`. At most 32 characters.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }
}

paypal_runtime::call!(PaymentsV1Execute -> types::Payment, request_id);
