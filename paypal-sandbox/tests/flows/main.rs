//! Whole flows of merchants over real HTTP, with the generated client.
//!
//! A flow runs against the sandbox; with the environment variables `PAYPAL_FLOW_CLIENT_ID` and
//! `PAYPAL_FLOW_CLIENT_SECRET` it runs against PayPal's own sandbox. It uses nothing that does not
//! exist there, unless it asks for it with `Stage::local`: then it ends at this point there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod checkout;
mod delayed;
mod deliveries;
mod disputes;
mod endpoint;
mod invoices;
mod onboarding;
mod partner;
mod payment_links;
mod payments_v1;
mod payouts;
mod reports;
mod stage;
mod subscriptions;
mod vault;
mod webhooks;
