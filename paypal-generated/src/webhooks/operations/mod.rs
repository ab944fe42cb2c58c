// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Request builders of PayPal's Webhooks API, which the methods of `Webhooks` return.

pub(super) mod event_types;
pub(super) mod simulate_event;
pub(super) mod verify_webhook_signature;
pub(super) mod webhooks;
pub(super) mod webhooks_event_types;
pub(super) mod webhooks_events;
pub(super) mod webhooks_lookup;

pub use event_types::ListSubscribedEventTypes;
pub use simulate_event::SimulateEvent;
pub use verify_webhook_signature::VerifySignature;
pub use webhooks::{WebhooksCreate, WebhooksDelete, WebhooksGet, WebhooksList, WebhooksPatch};
pub use webhooks_event_types::ListAvailableEventTypes;
pub use webhooks_events::{GetEvent, ListEvents, ResendEvent};
pub use webhooks_lookup::{CreateLookup, DeleteLookup, GetLookup, ListLookups};
