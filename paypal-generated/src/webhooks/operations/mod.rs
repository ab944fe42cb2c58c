// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! Request builders of PayPal's Webhooks API, which the methods of `Webhooks` return.

mod event_types;
mod simulate_event;
mod verify_webhook_signature;
mod webhooks;
mod webhooks_event_types;
mod webhooks_events;
mod webhooks_lookup;

pub use event_types::ListSubscribedEventTypes;
pub use simulate_event::SimulateEvent;
pub use verify_webhook_signature::VerifySignature;
pub use webhooks::{Create, Delete, Get, List, Patch};
pub use webhooks_event_types::ListAvailableEventTypes;
pub use webhooks_events::{GetEvent, ListEvents, ResendEvent};
pub use webhooks_lookup::{CreateLookup, DeleteLookup, GetLookup, ListLookups};
