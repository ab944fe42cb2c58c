//! The Webhooks API: subscriptions to events, and the events.
//!
//! Deliveries are stored, not sent. A signature is not checked either: `verify-webhook-signature`
//! compares the event with those that are stored.

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
    controls: &[("GET", "/_sandbox/deliveries", events::deliveries)],
};
