// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Request builders of PayPal's Payments v1 API, which the methods of `PaymentsV1` return.

pub(super) mod authorization;
pub(super) mod capture;
pub(super) mod orders;
pub(super) mod payment;
pub(super) mod refund;
pub(super) mod sale;

pub use authorization::{CaptureAuthorization, GetAuthorization, PaymentsV1Reauthorize, VoidAuthorization};
pub use capture::{GetCapture, RefundCapture};
pub use orders::{AuthorizeOrder, CaptureOrder, GetOrder, VoidOrder};
pub use payment::{PaymentsV1Create, PaymentsV1Execute, PaymentsV1Get, PaymentsV1List, PaymentsV1Patch};
pub use refund::GetRefund;
pub use sale::{GetSale, RefundSale};
