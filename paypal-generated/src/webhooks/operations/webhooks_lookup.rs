// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The operations of the group `webhooks-lookup`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Webhooks, types};

pub(in super::super) static CREATE_LOOKUP: Operation = Operation {
    api: "webhooks",
    id: "webhooks-lookup.post",
    rust_path: "webhooks().create_lookup",
    method: Method::Post,
    path: "/v1/notifications/webhooks-lookup",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Registers the calling app as a webhook lookup.
    ///
    /// It takes no body: the returned `client_id` is that of the app of the access token. `delete_lookup`
    /// reverses it.
    ///
    /// `POST /v1/notifications/webhooks-lookup`, operation id `webhooks-lookup.post`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-lookup-post))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().create_lookup().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_lookup(&self) -> CreateLookup {
        let call = Call::new(&self.client, &CREATE_LOOKUP);
        CreateLookup { call }
    }
}

/// Request builder of [`Webhooks::create_lookup`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateLookup {
    call: Call,
}

paypal_runtime::call!(CreateLookup -> types::WebhooksLookup);

pub(in super::super) static LIST_LOOKUPS: Operation = Operation {
    api: "webhooks",
    id: "webhooks-lookup.list",
    rust_path: "webhooks().list_lookups",
    method: Method::Get,
    path: "/v1/notifications/webhooks-lookup",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Lists all registered lookups at once.
    ///
    /// Each has its `client_id`; unlike the list of events, this list has no pages.
    ///
    /// `GET /v1/notifications/webhooks-lookup`, operation id `webhooks-lookup.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-lookup-list))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().list_lookups().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_lookups(&self) -> ListLookups {
        let call = Call::new(&self.client, &LIST_LOOKUPS);
        ListLookups { call }
    }
}

/// Request builder of [`Webhooks::list_lookups`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListLookups {
    call: Call,
}

paypal_runtime::call!(ListLookups -> types::WebhookLookupList);

pub(in super::super) static GET_LOOKUP: Operation = Operation {
    api: "webhooks",
    id: "webhooks-lookup.get",
    rust_path: "webhooks().get_lookup",
    method: Method::Get,
    path: "/v1/notifications/webhooks-lookup/{webhook_lookup_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Reads a single lookup.
    ///
    /// Its id comes from `create_lookup`, and its `client_id` identifies the app.
    ///
    /// `GET /v1/notifications/webhooks-lookup/{webhook_lookup_id}`, operation id `webhooks-lookup.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-lookup-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, webhook_lookup_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.webhooks().get_lookup(webhook_lookup_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lookup(&self, webhook_lookup_id: &str) -> GetLookup {
        let call = Call::new(&self.client, &GET_LOOKUP).path("webhook_lookup_id", webhook_lookup_id);
        GetLookup { call }
    }
}

/// Request builder of [`Webhooks::get_lookup`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLookup {
    call: Call,
}

paypal_runtime::call!(GetLookup -> types::WebhooksLookup);

pub(in super::super) static DELETE_LOOKUP: Operation = Operation {
    api: "webhooks",
    id: "webhooks-lookup.delete",
    rust_path: "webhooks().delete_lookup",
    method: Method::Delete,
    path: "/v1/notifications/webhooks-lookup/{webhook_lookup_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Webhooks {
    /// Deletes the registration of an app and returns 204.
    ///
    /// The id comes from `list_lookups`; to delete a subscription use `delete`.
    ///
    /// `DELETE /v1/notifications/webhooks-lookup/{webhook_lookup_id}`, operation id `webhooks-lookup.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/webhooks/v1/webhooks-lookup-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/applications/webhooks`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, webhook_lookup_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.webhooks().delete_lookup(webhook_lookup_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_lookup(&self, webhook_lookup_id: &str) -> DeleteLookup {
        let call = Call::new(&self.client, &DELETE_LOOKUP).path("webhook_lookup_id", webhook_lookup_id);
        DeleteLookup { call }
    }
}

/// Request builder of [`Webhooks::delete_lookup`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteLookup {
    call: Call,
}

paypal_runtime::call!(DeleteLookup -> ());
