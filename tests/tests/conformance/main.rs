//! Tests the whole generated crate: every component, example, secret, limit and call.
//!
//! The expected results come from `specs/` through a separate walk ([`specs`]), which shares no
//! code with the generator's `lower`.

mod calls;
mod components;
mod examples;
mod limits;
mod script;
mod secrets;
