// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! The operations of the group `payouts`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{Payouts, types};

pub(in super::super) static CREATE: Operation = Operation {
    api: "payouts",
    id: "payouts.post",
    rust_path: "payouts().create",
    method: Method::Post,
    path: "/v1/payments/payouts",
    request_id: RequestIdUse::Supported { max_length: Some(1000), lifetime: Some("30 days") },
    empty_body: EmptyBody::Nothing,
    already_done: &["Batch with given sender_batch_id already exists", "Duplicate batch request"],
    advice: &[],
};

impl Payouts {
    /// Submits a batch of payments, up to 15,000.
    ///
    /// A 201 means only that PayPal accepted the batch, usually as `PENDING`: poll `get` or listen to
    /// `PAYMENT.PAYOUTSBATCH` events for the result. PayPal recognizes the request id for 30 days, and a new
    /// `sender_batch_id` for each batch prevents duplicate payments.
    ///
    /// `POST /v1/payments/payouts`, operation id `payouts.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments.payouts-batch/v1/payouts-post))
    ///
    /// Idempotent: PayPal remembers the request id for 30 days. A refusal with
    /// `Batch with given sender_batch_id already exists` or `Duplicate batch request` means that the effect
    /// of this operation exists already: `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/payments/payouts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payouts::{
    ///     CreatePayoutRequest, Currency, PayoutItemRequest, SenderBatchHeader,
    /// };
    ///
    /// let body = CreatePayoutRequest::new(
    ///     SenderBatchHeader::new(),
    ///     vec![PayoutItemRequest::new(Currency::new("USD", "10.00"), "receiver")],
    /// );
    /// let answer = paypal.payouts().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::CreatePayoutRequest) -> PayoutsCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        PayoutsCreate { call }
    }
}

/// Request builder of [`Payouts::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PayoutsCreate {
    call: Call,
}

paypal_runtime::call!(PayoutsCreate -> types::Payout, request_id);

pub(in super::super) static GET: Operation = Operation {
    api: "payouts",
    id: "payouts.get",
    rust_path: "payouts().get",
    method: Method::Get,
    path: "/v1/payments/payouts/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Payouts {
    /// Reads the state of a batch and of its items.
    ///
    /// `batch_status` is `SUCCESS` when all items have been processed, even if single items failed, so check
    /// every `transaction_status`; a page holds at most 1,000 items.
    ///
    /// `GET /v1/payments/payouts/{id}`, operation id `payouts.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments.payouts-batch/v1/payouts-get))
    ///
    /// Paged by number, at most 1000 items per page: [`items`](PayoutsGet::items) returns all items,
    /// [`pages`](PayoutsGet::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/payments/payouts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.payouts().get(id).items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> PayoutsGet {
        let call = Call::new(&self.client, &GET).path("id", id);
        PayoutsGet { call }
    }
}

/// Request builder of [`Payouts::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PayoutsGet {
    call: Call,
}

impl PayoutsGet {
    /// The fields to return, separated by commas; all fields by default.
    ///
    /// Sets the query parameter `fields`. 1 to 1000 characters.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }

    /// The number of the page of items to return.
    ///
    /// Sets the query parameter `page`. 0 to 1000. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// The number of items on a page.
    ///
    /// Sets the query parameter `page_size`. 0 to 1000.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// Whether to return the totals: only then are `total_items` and `total_pages` set.
    ///
    /// Sets the query parameter `total_required`. Default: `false`.
    pub fn total_required(mut self, total_required: bool) -> Self {
        self.call = self.call.query("total_required", total_required);
        self
    }
}

paypal_runtime::call!(PayoutsGet -> types::PayoutBatch);

static GET_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(1000)
    .items("items")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    PayoutsGet -> types::PayoutBatch, types::PayoutBatchItems, GET_PAGES,
    |page| page.items.unwrap_or_default()
);
