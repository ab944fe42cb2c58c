// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! The operations of the group `referenced-payouts`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{ReferencedPayouts, types};

pub(in super::super) static CREATE_BATCH: Operation = Operation {
    api: "referenced_payouts",
    id: "referenced-payouts.create_batch",
    rust_path: "referenced_payouts().create_batch",
    method: Method::Post,
    path: "/v1/payments/referenced-payouts",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 days") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl ReferencedPayouts {
    /// Releases the money of up to 1,000 captured payments to their sellers.
    ///
    /// The response has only links; read the results with `get_batch`. With more than 10 items, or with the
    /// header `Prefer` set to `respond-async` by `header`, PayPal processes the batch later. PayPal
    /// recognizes a repeated request id for 3 days.
    ///
    /// `POST /v1/payments/referenced-payouts`, operation id `referenced-payouts.create_batch`
    /// ([PayPal's reference](https://developer.paypal.com/api/referenced-payouts/v1/referenced-payouts-create-batch))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Idempotent: PayPal remembers the request id for 3 days.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::referenced_payouts::{
    ///     ReferenceType, ReferencedPayoutBatchRequest, ReferencedPayoutItemRequest,
    /// };
    ///
    /// let body = ReferencedPayoutBatchRequest::new(
    ///     vec![ReferencedPayoutItemRequest::new("reference_id", ReferenceType::TransactionId)],
    /// );
    /// let answer = paypal.referenced_payouts().create_batch(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch(&self, body: &types::ReferencedPayoutBatchRequest) -> CreateBatch {
        let call = Call::new(&self.client, &CREATE_BATCH).json_bytes(encode(body));
        CreateBatch { call }
    }
}

/// Request builder of [`ReferencedPayouts::create_batch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateBatch {
    call: Call,
}

impl CreateBatch {
    /// The partner's build notation code, which this API requires.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }
}

paypal_runtime::call!(CreateBatch -> types::ReferencedPayoutBatch, request_id);

pub(in super::super) static GET_BATCH: Operation = Operation {
    api: "referenced_payouts",
    id: "referenced-payouts.get_batch_details",
    rust_path: "referenced_payouts().get_batch",
    method: Method::Get,
    path: "/v1/payments/referenced-payouts/{payouts_batch_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl ReferencedPayouts {
    /// Reads a batch with the state of each of its items.
    ///
    /// Repeat it until no item is `PROCESSING`, or wait for the webhooks
    /// `PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED` and `.FAILED`.
    ///
    /// `GET /v1/payments/referenced-payouts/{payouts_batch_id}`, operation id
    /// `referenced-payouts.get_batch_details`
    /// ([PayPal's reference](https://developer.paypal.com/api/referenced-payouts/v1/referenced-payouts-get-batch-details))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payouts_batch_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.referenced_payouts().get_batch(payouts_batch_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_batch(&self, payouts_batch_id: &str) -> GetBatch {
        let call = Call::new(&self.client, &GET_BATCH).path("payouts_batch_id", payouts_batch_id);
        GetBatch { call }
    }
}

/// Request builder of [`ReferencedPayouts::get_batch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetBatch {
    call: Call,
}

paypal_runtime::call!(GetBatch -> types::ReferencedPayoutBatch);
