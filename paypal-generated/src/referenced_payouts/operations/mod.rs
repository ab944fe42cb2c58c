// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Request builders of PayPal's Referenced Payouts API, which the methods of `ReferencedPayouts` return.

pub(super) mod referenced_payouts;
pub(super) mod referenced_payouts_items;

pub use referenced_payouts::{CreateBatch, GetBatch};
pub use referenced_payouts_items::{CreateItem, GetItem};
