// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Request builders of PayPal's Orders API, which the methods of `Orders` return.

pub(super) mod orders;
pub(super) mod orders_track;
pub(super) mod orders_trackers;

pub use orders::{ConfirmPaymentSource, OrdersAuthorize, OrdersCapture, OrdersCreate, OrdersGet, OrdersPatch};
pub use orders_track::AddTracker;
pub use orders_trackers::PatchTracker;
