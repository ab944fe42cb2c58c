//! Tests over the whole generated crate: every component, every example, every secret, every call.
//!
//! What is expected comes from `specs/` by a walk of its own (`paypal_test_support::specs`), which
//! shares no code with the generator's `lower`.

mod calls;
mod components;
mod examples;
mod script;
mod secrets;
