// Written by `paypal-codegen generate` from specs/webhooks.yaml. Do not edit.

//! The types of PayPal's Webhooks API.

mod event_list;
mod event_type_list;
mod webhook_list;
mod webhook_lookup_list;
mod event;
mod event_resend;
mod event_transmission;
mod event_type;
mod simulate_event;
mod verify_webhook_signature;
mod verify_webhook_signature_response;
mod webhook;
mod webhooks_list;
mod webhooks_lookup;

#[doc(inline)]
pub use crate::shared::{LinkDescription, LinkDescriptionMethod, Patch, PatchOp};

pub use event_list::EventList;
pub use event_type_list::EventTypeList;
pub use webhook_list::WebhookList;
pub use webhook_lookup_list::WebhookLookupList;
pub use event::Event;
pub use event_resend::EventResend;
pub use event_transmission::EventTransmission;
pub use event_type::EventType;
pub use simulate_event::SimulateEvent;
pub use verify_webhook_signature::VerifyWebhookSignature;
pub use verify_webhook_signature_response::{VerificationStatus, VerifyWebhookSignatureResponse};
pub use webhook::Webhook;
pub use webhooks_list::ListAnchorType;
pub use webhooks_lookup::WebhooksLookup;

/// The component `definitions-event_type_list`, a list.
pub type DefinitionsEventTypeList = Vec<EventType>;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;

/// The component `resource_versions_list`, a list.
pub type ResourceVersionsList = Vec<String>;

/// The component `webhook_ids_list`, a list.
pub type WebhookIdsList = Vec<String>;

/// The component `webhooks_lookup_list`, a list.
pub type WebhooksLookupList = Vec<WebhooksLookup>;
