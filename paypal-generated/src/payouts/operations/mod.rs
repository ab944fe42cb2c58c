// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! The calls of PayPal's Payouts API: what the methods of its service return.

mod payouts;
mod payouts_item;

pub use payouts::{Create, Get};
pub use payouts_item::{CancelItem, GetItem};
