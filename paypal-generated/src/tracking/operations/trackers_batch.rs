// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! The operations of the group `trackers-batch`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Tracking, types};

pub(in super::super) static ADD_BATCH: Operation = Operation {
    api: "tracking",
    id: "trackers-batch.post",
    rust_path: "tracking().add_batch",
    method: Method::Post,
    path: "/v1/shipping/trackers-batch",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Tracking {
    /// Adds up to 20 trackers, each checked separately.
    ///
    /// Status 200 does not mean that all were accepted: `errors` lists the refused trackers,
    /// `tracker_identifiers` the others. The operation has no request id, so search with `tracking().find`
    /// after a timeout before you add anything again.
    ///
    /// `POST /v1/shipping/trackers-batch`, operation id `trackers-batch.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-batch-post))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::tracking::{Tracker, TrackerCollection, TrackingStatus};
    ///
    /// let body = TrackerCollection::new(
    /// ).trackers(vec![Tracker::new("transaction_id", TrackingStatus::Cancelled)]);
    /// let answer = paypal.tracking().add_batch(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_batch(&self, body: &types::TrackerCollection) -> AddBatch {
        let call = Call::new(&self.client, &ADD_BATCH).json_bytes(encode(body));
        AddBatch { call }
    }
}

/// Request builder of [`Tracking::add_batch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AddBatch {
    call: Call,
}

paypal_runtime::call!(AddBatch -> types::BatchTrackerCollection);

pub(in super::super) static FIND: Operation = Operation {
    api: "tracking",
    id: "trackers-batch.get",
    rust_path: "tracking().find",
    method: Method::Get,
    path: "/v1/shipping/trackers",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Tracking {
    /// Finds the tracker of a transaction.
    ///
    /// If a payment was shipped in several parcels, `tracking_number` selects one of them. Partners who read
    /// a merchant's shipment also pass the merchant's `account_id` of 13 characters; the read scope is
    /// sufficient.
    ///
    /// `GET /v1/shipping/trackers`, operation id `trackers-batch.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-batch-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/read` and
    /// `https://uri.paypal.com/services/shipping/trackers/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, transaction_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.tracking().find(transaction_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, transaction_id: &str) -> TrackingFind {
        let call = Call::new(&self.client, &FIND).query("transaction_id", transaction_id);
        TrackingFind { call }
    }
}

/// Request builder of [`Tracking::find`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TrackingFind {
    call: Call,
}

impl TrackingFind {
    /// The carrier's number of the parcel, if a transaction was shipped in several.
    ///
    /// Sets the query parameter `tracking_number`.
    pub fn tracking_number(mut self, tracking_number: &str) -> Self {
        self.call = self.call.query("tracking_number", tracking_number);
        self
    }

    /// The merchant who owns the tracker, if it is not the caller.
    ///
    /// Sets the query parameter `account_id`. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub fn account_id(mut self, account_id: &str) -> Self {
        self.call = self.call.query("account_id", account_id);
        self
    }
}

paypal_runtime::call!(TrackingFind -> types::Tracker);
