// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! The operations of the group `trackers`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Tracking, types};

pub(in super::super) static ADD: Operation = Operation {
    api: "tracking",
    id: "trackers.post",
    rust_path: "tracking().add",
    method: Method::Post,
    path: "/v1/shipping/trackers",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Tracking {
    /// Adds tracking to payments and returns the identifiers of the new trackers.
    ///
    /// It takes the same list as `tracking().add_batch`, 20 entries at most, but reports no error per entry.
    /// Each needs a `transaction_id` and a `status`; without `carrier` and number, the buyer cannot follow
    /// the parcel.
    ///
    /// `POST /v1/shipping/trackers`, operation id `trackers.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-post))
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
    /// let answer = paypal.tracking().add(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: &types::TrackerCollection) -> TrackingAdd {
        let call = Call::new(&self.client, &ADD).json_bytes(encode(body));
        TrackingAdd { call }
    }
}

/// Request builder of [`Tracking::add`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TrackingAdd {
    call: Call,
}

paypal_runtime::call!(TrackingAdd -> types::TrackerIdentifierCollection);

pub(in super::super) static UPDATE: Operation = Operation {
    api: "tracking",
    id: "trackers.put",
    rust_path: "tracking().update",
    method: Method::Put,
    path: "/v1/shipping/trackers/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Tracking {
    /// Replaces a tracker, for instance when a parcel's status changes.
    ///
    /// Send the whole object, not only the changes; `CANCELLED` as `status` cancels it. The id is the
    /// transaction id and the tracking number joined by a hyphen, and the response is an empty 204.
    ///
    /// `PUT /v1/shipping/trackers/{id}`, operation id `trackers.put`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-put))
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::tracking::{Tracker, TrackingStatus};
    ///
    /// let body = Tracker::new("transaction_id", TrackingStatus::Cancelled);
    /// paypal.tracking().update(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, body: &types::Tracker) -> TrackingUpdate {
        let call = Call::new(&self.client, &UPDATE).path("id", id).json_bytes(encode(body));
        TrackingUpdate { call }
    }
}

/// Request builder of [`Tracking::update`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TrackingUpdate {
    call: Call,
}

paypal_runtime::call!(TrackingUpdate -> ());

pub(in super::super) static GET: Operation = Operation {
    api: "tracking",
    id: "trackers.get",
    rust_path: "tracking().get",
    method: Method::Get,
    path: "/v1/shipping/trackers/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Tracking {
    /// Fetches one tracker by its id, which is in the links from the call that added it.
    ///
    /// `tracking_number_validated` states whether PayPal could confirm its number; if only the transaction is
    /// known, use `tracking().find`.
    ///
    /// `GET /v1/shipping/trackers/{id}`, operation id `trackers.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/read` and
    /// `https://uri.paypal.com/services/shipping/trackers/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.tracking().get(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> TrackingGet {
        let call = Call::new(&self.client, &GET).path("id", id);
        TrackingGet { call }
    }
}

/// Request builder of [`Tracking::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TrackingGet {
    call: Call,
}

impl TrackingGet {
    /// The merchant who owns the tracker, if it is not the caller.
    ///
    /// Sets the query parameter `account_id`. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub fn account_id(mut self, account_id: &str) -> Self {
        self.call = self.call.query("account_id", account_id);
        self
    }
}

paypal_runtime::call!(TrackingGet -> types::Tracker);
