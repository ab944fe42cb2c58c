//! The hand-written runtime under `paypal-generated`.

pub mod model;
