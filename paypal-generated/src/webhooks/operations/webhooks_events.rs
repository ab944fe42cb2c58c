// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `webhooks-events`.

use paypal_runtime::{Call, DateTime, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{Webhooks, types};

static LIST_EVENTS: Operation = Operation {
    api: "webhooks",
    id: "webhooks-events.list",
    method: Method::Get,
    path: "/v1/notifications/webhooks-events",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl Webhooks {
    /// Lists events that occurred, whether or not a listener took them.
    ///
    /// Narrow it by time, type or the transaction concerned; ten come per page unless `page_size` says
    /// otherwise, and later pages are reached by links. Good for finding what a listener missed while it was
    /// down.
    ///
    /// `GET /v1/notifications/webhooks-events`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/webhooks/v1/#webhooks-events_list))
    ///
    /// Paged by links: [`items`](ListEvents::items) returns all items, [`pages`](ListEvents::pages) all
    /// pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`.
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
    /// How many events to a page.
    ///
    /// Sets the query parameter `page_size`. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The beginning of the period in which the events arose.
    ///
    /// Sets the query parameter `start_time`. Format: `date-time`.
    pub fn start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("start_time", Into::<DateTime>::into(start_time));
        self
    }

    /// Events after this moment are left out.
    ///
    /// Sets the query parameter `end_time`. Format: `date-time`.
    pub fn end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("end_time", Into::<DateTime>::into(end_time));
        self
    }

    /// Only the events about this transaction.
    ///
    /// Sets the query parameter `transaction_id`.
    pub fn transaction_id(mut self, transaction_id: &str) -> Self {
        self.call = self.call.query("transaction_id", transaction_id);
        self
    }

    /// Only events of this kind, such as `PAYMENT.CAPTURE.COMPLETED`.
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

static GET_EVENT: Operation = Operation {
    api: "webhooks",
    id: "webhooks-events.get",
    method: Method::Get,
    path: "/v1/notifications/webhooks-events/{event_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
};

impl Webhooks {
    /// Fetches an event straight from PayPal.
    ///
    /// As the content then comes over your own authenticated connection, this confirms a notification without
    /// `webhooks().verify_signature`, at the price of one request.
    ///
    /// `GET /v1/notifications/webhooks-events/{event_id}`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/webhooks/v1/#webhooks-events_get))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`.
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

static RESEND_EVENT: Operation = Operation {
    api: "webhooks",
    id: "webhooks-events.resend",
    method: Method::Post,
    path: "/v1/notifications/webhooks-events/{event_id}/resend",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
};

impl Webhooks {
    /// Delivers an event again.
    ///
    /// PayPal accepts with 202 and sends afterwards, to the subscriptions named in `webhook_ids`; the id of
    /// the event stays the same, so a listener that drops duplicates by id will ignore it.
    ///
    /// `POST /v1/notifications/webhooks-events/{event_id}/resend`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/webhooks/v1/#webhooks-events_resend))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`.
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
    /// To whom an event should be delivered once more.
    pub fn body(mut self, body: &types::EventResend) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(ResendEvent -> types::Event);
