// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `webhooks`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Webhooks, types};

pub(in super::super) static CREATE: Operation = Operation {
    api: "webhooks",
    id: "webhooks.post",
    rust_path: "webhooks().create",
    method: Method::Post,
    path: "/v1/notifications/webhooks",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Subscribes an HTTPS URL to events.
    ///
    /// List the event types, or the single type `*` for all of them; an app can have ten URLs. Store the
    /// returned `id`: every signature check needs this id, not the id of an event.
    ///
    /// `POST /v1/notifications/webhooks`, operation id `webhooks.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-post))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::webhooks::{EventType, Webhook};
    ///
    /// let body = Webhook::new("https://shop.example/paypal", vec![EventType::new("name")]);
    /// let answer = paypal.webhooks().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::Webhook) -> WebhooksCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        WebhooksCreate { call }
    }
}

/// Request builder of [`Webhooks::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebhooksCreate {
    call: Call,
}

paypal_runtime::call!(WebhooksCreate -> types::Webhook);

pub(in super::super) static LIST: Operation = Operation {
    api: "webhooks",
    id: "webhooks.list",
    rust_path: "webhooks().list",
    method: Method::Get,
    path: "/v1/notifications/webhooks",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Lists the webhooks of this app on a single page.
    ///
    /// With `ACCOUNT` in place of `APPLICATION` as `anchor_type`, the webhooks of other apps in the account
    /// are included.
    ///
    /// `GET /v1/notifications/webhooks`, operation id `webhooks.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-list))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().list().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> WebhooksList {
        let call = Call::new(&self.client, &LIST);
        WebhooksList { call }
    }
}

/// Request builder of [`Webhooks::list`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebhooksList {
    call: Call,
}

impl WebhooksList {
    /// The owner of the webhooks to list: the calling app, the default, or the account.
    ///
    /// Sets the query parameter `anchor_type`. Default: `"APPLICATION"`.
    pub fn anchor_type(mut self, anchor_type: types::ListAnchorType) -> Self {
        self.call = self.call.query("anchor_type", anchor_type);
        self
    }
}

paypal_runtime::call!(WebhooksList -> types::WebhookList);

pub(in super::super) static GET: Operation = Operation {
    api: "webhooks",
    id: "webhooks.get",
    rust_path: "webhooks().get",
    method: Method::Get,
    path: "/v1/notifications/webhooks/{webhook_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Reads a subscription: its URL and its event types.
    ///
    /// `list_available_event_types` describes each type.
    ///
    /// `GET /v1/notifications/webhooks/{webhook_id}`, operation id `webhooks.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, webhook_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().get(webhook_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, webhook_id: &str) -> WebhooksGet {
        let call = Call::new(&self.client, &GET).path("webhook_id", webhook_id);
        WebhooksGet { call }
    }
}

/// Request builder of [`Webhooks::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebhooksGet {
    call: Call,
}

paypal_runtime::call!(WebhooksGet -> types::Webhook);

pub(in super::super) static PATCH: Operation = Operation {
    api: "webhooks",
    id: "webhooks.update",
    rust_path: "webhooks().patch",
    method: Method::Patch,
    path: "/v1/notifications/webhooks/{webhook_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Changes the URL or the event types of a subscription.
    ///
    /// `replace` the path `/url` or `/event_types`; the second replaces all types, so include the types to
    /// keep.
    ///
    /// `PATCH /v1/notifications/webhooks/{webhook_id}`, operation id `webhooks.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, webhook_id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .webhooks()
    ///     .patch(webhook_id, &[paypal_generated::webhooks::Patch::replace(path, value)])
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, webhook_id: &str, body: &[types::Patch]) -> WebhooksPatch {
        let call = Call::new(&self.client, &PATCH)
            .path("webhook_id", webhook_id)
            .json_bytes(encode(&body.to_vec()));
        WebhooksPatch { call }
    }
}

/// Request builder of [`Webhooks::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebhooksPatch {
    call: Call,
}

paypal_runtime::call!(WebhooksPatch -> types::Webhook);

pub(in super::super) static DELETE: Operation = Operation {
    api: "webhooks",
    id: "webhooks.delete",
    rust_path: "webhooks().delete",
    method: Method::Delete,
    path: "/v1/notifications/webhooks/{webhook_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Deletes a subscription; PayPal delivers nothing more to its URL.
    ///
    /// A new subscription from `create` has a different id, which signature checks must use from then on.
    ///
    /// `DELETE /v1/notifications/webhooks/{webhook_id}`, operation id `webhooks.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, webhook_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.webhooks().delete(webhook_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, webhook_id: &str) -> WebhooksDelete {
        let call = Call::new(&self.client, &DELETE).path("webhook_id", webhook_id);
        WebhooksDelete { call }
    }
}

/// Request builder of [`Webhooks::delete`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebhooksDelete {
    call: Call,
}

paypal_runtime::call!(WebhooksDelete -> ());
