// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Request builders of PayPal's Payments API, which the methods of `Payments` return.

pub(super) mod authorizations;
pub(super) mod captures;
pub(super) mod refunds;

pub use authorizations::{
    CaptureAuthorization, GetAuthorization, PaymentsReauthorize, VoidAuthorization, VoidAuthorizationOutcome,
};
pub use captures::{GetCapture, RefundCapture};
pub use refunds::GetRefund;
