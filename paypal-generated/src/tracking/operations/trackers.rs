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
};

impl Tracking {
    /// Adds tracking to payments and returns the identifiers of the new trackers.
    ///
    /// It takes the same list as `tracking().add_batch`, 20 entries at most, but reports no error per entry.
    /// Each needs a `transaction_id` and a `status`; without `carrier` and number, the buyer cannot follow
    /// the parcel.
    ///
    /// `POST /v1/shipping/trackers`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-post))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/readwrite`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, body: &paypal_generated::tracking::TrackerCollection) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.tracking().add(body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: &types::TrackerCollection) -> Add {
        let call = Call::new(&self.client, &ADD).json_bytes(encode(body));
        Add { call }
    }
}

/// Request builder of [`Tracking::add`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Add {
    call: Call,
}

paypal_runtime::call!(Add -> types::TrackerIdentifierCollection);

pub(in super::super) static UPDATE: Operation = Operation {
    api: "tracking",
    id: "trackers.put",
    rust_path: "tracking().update",
    method: Method::Put,
    path: "/v1/shipping/trackers/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
};

impl Tracking {
    /// Replaces a tracker, for instance when a parcel's status changes.
    ///
    /// Send the whole object, not only the changes; `CANCELLED` as `status` cancels it. The id is the
    /// transaction id and the tracking number joined by a hyphen, and the response is an empty 204.
    ///
    /// `PUT /v1/shipping/trackers/{id}`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-put))
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/readwrite`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::tracking::Tracker) -> Result<(), paypal_generated::Error> {
    /// paypal.tracking().update(id, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, body: &types::Tracker) -> Update {
        let call = Call::new(&self.client, &UPDATE).path("id", id).json_bytes(encode(body));
        Update { call }
    }
}

/// Request builder of [`Tracking::update`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Update {
    call: Call,
}

paypal_runtime::call!(Update -> ());

pub(in super::super) static GET: Operation = Operation {
    api: "tracking",
    id: "trackers.get",
    rust_path: "tracking().get",
    method: Method::Get,
    path: "/v1/shipping/trackers/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
};

impl Tracking {
    /// Fetches one tracker by its id, which is in the links from the call that added it.
    ///
    /// `tracking_number_validated` states whether PayPal could confirm its number; if only the transaction is
    /// known, use `tracking().find`.
    ///
    /// `GET /v1/shipping/trackers/{id}`
    /// ([PayPal's reference](https://developer.paypal.com/api/tracking/v1/trackers-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/shipping/trackers/read` and
    /// `https://uri.paypal.com/services/shipping/trackers/readwrite`.
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
    pub fn get(&self, id: &str) -> Get {
        let call = Call::new(&self.client, &GET).path("id", id);
        Get { call }
    }
}

/// Request builder of [`Tracking::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Get {
    call: Call,
}

impl Get {
    /// The merchant who owns the tracker, if it is not the caller.
    ///
    /// Sets the query parameter `account_id`. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub fn account_id(mut self, account_id: &str) -> Self {
        self.call = self.call.query("account_id", account_id);
        self
    }
}

paypal_runtime::call!(Get -> types::Tracker);
