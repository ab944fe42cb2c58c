//! The Webhooks API: subscriptions to events, the events, and the certificates with which they are
//! signed.

mod certificates;
mod event_types;
mod events;
mod lookups;
mod subscriptions;
mod verify;

use super::Api;
use crate::{store::Row, world::webhook::Webhook};

pub(super) const API: Api = Api {
    name: "webhooks",
    handlers: &[
        ("webhooks.post", subscriptions::create),
        ("webhooks.list", subscriptions::list),
        ("webhooks.get", subscriptions::get),
        ("webhooks.update", subscriptions::update),
        ("webhooks.delete", subscriptions::delete),
        ("event-types.list", event_types::of_webhook),
        ("webhooks-event-types.list", event_types::available),
        ("webhooks-lookup.post", lookups::create),
        ("webhooks-lookup.list", lookups::list),
        ("webhooks-lookup.get", lookups::get),
        ("webhooks-lookup.delete", lookups::delete),
        ("webhooks-events.list", events::list),
        ("webhooks-events.get", events::get),
        ("webhooks-events.resend", events::resend),
        ("simulate-event.post", events::simulate),
        ("verify-webhook-signature.post", verify::verify),
    ],
    views: &[(Webhook::TABLE, subscriptions::view), (lookups::Lookup::TABLE, lookups::view)],
    briefs: &[],
    jobs: &[],
    controls: &[("GET", "/v1/notifications/certs/{certificate_id}", certificates::get)],
};
