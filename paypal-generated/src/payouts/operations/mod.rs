// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Request builders of PayPal's Payouts API, which the methods of `Payouts` return.

pub(super) mod payouts;
pub(super) mod payouts_item;

pub use payouts::{PayoutsCreate, PayoutsGet};
pub use payouts_item::{CancelItem, GetItem};
