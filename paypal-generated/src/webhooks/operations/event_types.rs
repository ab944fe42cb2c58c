// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `event-types`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Webhooks, types};

pub(in super::super) static LIST_SUBSCRIBED_EVENT_TYPES: Operation = Operation {
    api: "webhooks",
    id: "event-types.list",
    rust_path: "webhooks().list_subscribed_event_types",
    method: Method::Get,
    path: "/v1/notifications/webhooks/{webhook_id}/event-types",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Lists the event types of one webhook.
    ///
    /// A webhook created with `*` receives every type that `list_available_event_types` lists.
    ///
    /// `GET /v1/notifications/webhooks/{webhook_id}/event-types`, operation id `event-types.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/event-types-list))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, webhook_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().list_subscribed_event_types(webhook_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscribed_event_types(&self, webhook_id: &str) -> ListSubscribedEventTypes {
        let call = Call::new(&self.client, &LIST_SUBSCRIBED_EVENT_TYPES).path("webhook_id", webhook_id);
        ListSubscribedEventTypes { call }
    }
}

/// Request builder of [`Webhooks::list_subscribed_event_types`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListSubscribedEventTypes {
    call: Call,
}

paypal_runtime::call!(ListSubscribedEventTypes -> types::EventTypeList);
