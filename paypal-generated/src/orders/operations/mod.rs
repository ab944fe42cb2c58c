// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The calls of PayPal's Orders API: what the methods of its service return.

mod orders;
mod orders_track;
mod orders_trackers;

pub use orders::{Authorize, Capture, ConfirmPaymentSource, Create, Get, Patch};
pub use orders_track::AddTracker;
pub use orders_trackers::PatchTracker;
