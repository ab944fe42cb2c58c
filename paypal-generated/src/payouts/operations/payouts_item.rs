// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! The operations of the group `payouts-item`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Payouts, types};

pub(in super::super) static GET_ITEM: Operation = Operation {
    api: "payouts",
    id: "payouts-item.get",
    rust_path: "payouts().get_item",
    method: Method::Get,
    path: "/v1/payments/payouts-item/{payout_item_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Payouts {
    /// Reads a single payment of a batch.
    ///
    /// An `UNCLAIMED` payment waits for its receiver to open or confirm an account and becomes `RETURNED`
    /// after 30 days; `errors` explains a failure, `payout_item_fee` is the fee.
    ///
    /// `GET /v1/payments/payouts-item/{payout_item_id}`, operation id `payouts-item.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments.payouts-batch/v1/payouts-item-get))
    ///
    /// Scopes: `https://uri.paypal.com/payments/payouts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payout_item_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payouts().get_item(payout_item_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_item(&self, payout_item_id: &str) -> GetItem {
        let call = Call::new(&self.client, &GET_ITEM).path("payout_item_id", payout_item_id);
        GetItem { call }
    }
}

/// Request builder of [`Payouts::get_item`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetItem {
    call: Call,
}

paypal_runtime::call!(GetItem -> types::PayoutItem);

pub(in super::super) static CANCEL_ITEM: Operation = Operation {
    api: "payouts",
    id: "payouts-item.cancel",
    rust_path: "payouts().cancel_item",
    method: Method::Post,
    path: "/v1/payments/payouts-item/{payout_item_id}/cancel",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &["ITEM_ALREADY_CANCELLED"],
    advice: &[],
};

impl Payouts {
    /// Cancels a payment that its receiver has not claimed.
    ///
    /// It works for `UNCLAIMED` items only (otherwise `ITEM_INCORRECT_STATUS`, or `ITEM_ALREADY_CANCELLED` on
    /// a second try); the money returns to the sender and the item becomes `RETURNED`. The operation takes no
    /// request id.
    ///
    /// `POST /v1/payments/payouts-item/{payout_item_id}/cancel`, operation id `payouts-item.cancel`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments.payouts-batch/v1/payouts-item-cancel))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. A refusal
    /// with `ITEM_ALREADY_CANCELLED` means that the effect of this operation exists already: `Error::outcome`
    /// returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/payments/payouts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, payout_item_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.payouts().cancel_item(payout_item_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_item(&self, payout_item_id: &str) -> CancelItem {
        let call = Call::new(&self.client, &CANCEL_ITEM).path("payout_item_id", payout_item_id);
        CancelItem { call }
    }
}

/// Request builder of [`Payouts::cancel_item`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CancelItem {
    call: Call,
}

paypal_runtime::call!(CancelItem -> types::PayoutItem);
