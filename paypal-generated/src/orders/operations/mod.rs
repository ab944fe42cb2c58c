// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Request builders of PayPal's Orders API, which the methods of `Orders` return.

mod orders;
mod orders_track;
mod orders_trackers;

pub use orders::{Authorize, Capture, ConfirmPaymentSource, Create, Get, Patch};
pub use orders_track::AddTracker;
pub use orders_trackers::PatchTracker;
