// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `webhooks-events`.

use paypal_runtime::{Call, DateTime, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{Webhooks, types};

pub(in super::super) static LIST_EVENTS: Operation = Operation {
    api: "webhooks",
    id: "webhooks-events.list",
    rust_path: "webhooks().list_events",
    method: Method::Get,
    path: "/v1/notifications/webhooks-events",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Lists past events, whether or not a listener accepted them.
    ///
    /// Filter by time, type or transaction; a page holds ten unless `page_size` is set, and links lead to
    /// further pages. Use it to find events that a listener missed.
    ///
    /// `GET /v1/notifications/webhooks-events`, operation id `webhooks-events.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-events-list))
    ///
    /// Paged by links: [`items`](ListEvents::items) returns all items, [`pages`](ListEvents::pages) all
    /// pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.webhooks().list_events().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        let call = Call::new(&self.client, &LIST_EVENTS);
        ListEvents { call }
    }
}

/// Request builder of [`Webhooks::list_events`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListEvents {
    call: Call,
}

impl ListEvents {
    /// The number of events on a page.
    ///
    /// Sets the query parameter `page_size`. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The start of the period of the events to return.
    ///
    /// Sets the query parameter `start_time`.
    pub fn start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("start_time", Into::<DateTime>::into(start_time));
        self
    }

    /// The end of the period of the events to return.
    ///
    /// Sets the query parameter `end_time`.
    pub fn end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("end_time", Into::<DateTime>::into(end_time));
        self
    }

    /// Returns only the events about this transaction.
    ///
    /// Sets the query parameter `transaction_id`.
    pub fn transaction_id(mut self, transaction_id: &str) -> Self {
        self.call = self.call.query("transaction_id", transaction_id);
        self
    }

    /// Returns only events of this type, such as `PAYMENT.CAPTURE.COMPLETED`.
    ///
    /// Sets the query parameter `event_type`.
    pub fn event_type(mut self, event_type: &str) -> Self {
        self.call = self.call.query("event_type", event_type);
        self
    }
}

paypal_runtime::call!(ListEvents -> types::EventList);

static LIST_EVENTS_PAGES: Paging =
    Paging::links().page_size("page_size").items("events");

paypal_runtime::pages!(
    ListEvents -> types::EventList, types::Event, LIST_EVENTS_PAGES, |page| page.events.unwrap_or_default()
);

pub(in super::super) static GET_EVENT: Operation = Operation {
    api: "webhooks",
    id: "webhooks-events.get",
    rust_path: "webhooks().get_event",
    method: Method::Get,
    path: "/v1/notifications/webhooks-events/{event_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Reads an event directly from PayPal.
    ///
    /// Since the content then comes over your own authenticated connection, this confirms a notification
    /// without `webhooks().verify_signature`, with one additional request.
    ///
    /// `GET /v1/notifications/webhooks-events/{event_id}`, operation id `webhooks-events.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-events-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, event_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().get_event(event_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_event(&self, event_id: &str) -> GetEvent {
        let call = Call::new(&self.client, &GET_EVENT).path("event_id", event_id);
        GetEvent { call }
    }
}

/// Request builder of [`Webhooks::get_event`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetEvent {
    call: Call,
}

paypal_runtime::call!(GetEvent -> types::Event);

pub(in super::super) static RESEND_EVENT: Operation = Operation {
    api: "webhooks",
    id: "webhooks-events.resend",
    rust_path: "webhooks().resend_event",
    method: Method::Post,
    path: "/v1/notifications/webhooks-events/{event_id}/resend",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Delivers an event again.
    ///
    /// PayPal returns 202 and then sends it to the subscriptions in `webhook_ids`; the event's id does not
    /// change, so a listener that discards duplicate ids ignores it.
    ///
    /// `POST /v1/notifications/webhooks-events/{event_id}/resend`, operation id `webhooks-events.resend`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-events-resend))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, event_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().resend_event(event_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resend_event(&self, event_id: &str) -> ResendEvent {
        let call = Call::new(&self.client, &RESEND_EVENT).path("event_id", event_id);
        ResendEvent { call }
    }
}

/// Request builder of [`Webhooks::resend_event`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ResendEvent {
    call: Call,
}

impl ResendEvent {
    /// Sets the request body, which is empty by default.
    ///
    /// The subscriptions to which PayPal delivers an event again.
    pub fn body(mut self, body: &types::EventResend) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(ResendEvent -> types::Event);
