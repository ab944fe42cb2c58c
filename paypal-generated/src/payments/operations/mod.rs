// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The calls of PayPal's Payments API: what the methods of its service return.

mod authorizations;
mod captures;
mod refunds;

pub use authorizations::{
    CaptureAuthorization, GetAuthorization, Reauthorize, VoidAuthorization, VoidAuthorizationOutcome,
};
pub use captures::{GetCapture, RefundCapture};
pub use refunds::GetRefund;
