// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `webhooks-event-types`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Webhooks, types};

pub(in super::super) static LIST_AVAILABLE_EVENT_TYPES: Operation = Operation {
    api: "webhooks",
    id: "webhooks-event-types.list",
    rust_path: "webhooks().list_available_event_types",
    method: Method::Get,
    path: "/v1/notifications/webhooks-event-types",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Lists every event type that a webhook can subscribe to.
    ///
    /// It needs no particular scope; use the names for `Webhook::event_types` in `create`.
    ///
    /// `GET /v1/notifications/webhooks-event-types`, operation id `webhooks-event-types.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-event-types-list))
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().list_available_event_types().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_available_event_types(&self) -> ListAvailableEventTypes {
        let call = Call::new(&self.client, &LIST_AVAILABLE_EVENT_TYPES);
        ListAvailableEventTypes { call }
    }
}

/// Request builder of [`Webhooks::list_available_event_types`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAvailableEventTypes {
    call: Call,
}

paypal_runtime::call!(ListAvailableEventTypes -> types::EventTypeList);
