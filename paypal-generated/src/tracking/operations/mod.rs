// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! The calls of PayPal's Shipment Tracking API: what the methods of its service return.

mod trackers;
mod trackers_batch;

pub use trackers::{Add, Get, Update};
pub use trackers_batch::{AddBatch, Find};
