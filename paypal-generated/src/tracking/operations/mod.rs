// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Request builders of PayPal's Shipment Tracking API, which the methods of `Tracking` return.

pub(super) mod trackers;
pub(super) mod trackers_batch;

pub use trackers::{TrackingAdd, TrackingGet, TrackingUpdate};
pub use trackers_batch::{AddBatch, TrackingFind};
