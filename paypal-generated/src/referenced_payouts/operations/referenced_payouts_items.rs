// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! The operations of the group `referenced-payouts-items`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{ReferencedPayouts, types};

pub(in super::super) static CREATE_ITEM: Operation = Operation {
    api: "referenced_payouts",
    id: "referenced-payouts-items.create",
    rust_path: "referenced_payouts().create_item",
    method: Method::Post,
    path: "/v1/payments/referenced-payouts-items",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 days") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl ReferencedPayouts {
    /// Pays the seller of one payment whose money the marketplace holds.
    ///
    /// `reference_id` is the id of a capture whose `disbursement_mode` is `DELAYED`. The response is the
    /// whole item, or only its id if PayPal works asynchronously, as after `Prefer` with `respond-async`;
    /// then get the outcome from `referenced_payouts().get_item`.
    ///
    /// `POST /v1/payments/referenced-payouts-items`, operation id `referenced-payouts-items.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/referenced-payouts/v1/referenced-payouts-items-create))
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
    /// use paypal_generated::referenced_payouts::{ReferenceType, ReferencedPayoutItemRequest};
    ///
    /// let body = ReferencedPayoutItemRequest::new("reference_id", ReferenceType::TransactionId);
    /// let answer = paypal.referenced_payouts().create_item(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_item(&self, body: &types::ReferencedPayoutItemRequest) -> CreateItem {
        let call = Call::new(&self.client, &CREATE_ITEM).json_bytes(encode(body));
        CreateItem { call }
    }
}

/// Request builder of [`ReferencedPayouts::create_item`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateItem {
    call: Call,
}

impl CreateItem {
    /// The partner's build notation code, which this API requires.
    ///
    /// Sets the header `PayPal-Partner-Attribution-Id`.
    pub fn partner_attribution_id(mut self, partner_attribution_id: &str) -> Self {
        self.call = self.call.header("PayPal-Partner-Attribution-Id", partner_attribution_id);
        self
    }
}

paypal_runtime::call!(CreateItem -> types::ReferencedPayoutItem, request_id);

pub(in super::super) static GET_ITEM: Operation = Operation {
    api: "referenced_payouts",
    id: "referenced-payouts-items.get",
    rust_path: "referenced_payouts().get_item",
    method: Method::Get,
    path: "/v1/payments/referenced-payouts-items/{payouts_item_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl ReferencedPayouts {
    /// Shows whether the money of one item was released.
    ///
    /// `processing_state` has the status, such as `PROCESSING` or `SUCCESS`, and a reason;
    /// `payout_transaction_id` and `disbursement_transaction_id` name the resulting transactions. Use it when
    /// `referenced_payouts().create_item` returned only an id.
    ///
    /// `GET /v1/payments/referenced-payouts-items/{payouts_item_id}`, operation id
    /// `referenced-payouts-items.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/referenced-payouts/v1/referenced-payouts-items-get))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payouts_item_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.referenced_payouts().get_item(payouts_item_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_item(&self, payouts_item_id: &str) -> GetItem {
        let call = Call::new(&self.client, &GET_ITEM).path("payouts_item_id", payouts_item_id);
        GetItem { call }
    }
}

/// Request builder of [`ReferencedPayouts::get_item`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetItem {
    call: Call,
}

paypal_runtime::call!(GetItem -> types::ReferencedPayoutItem);
