// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `refund_status_details.reason`.

use paypal_runtime::model::UnknownValue;

/// The reason for the delay; at present always an eCheck that has not cleared yet.
///
/// The values of `refund_status_details.reason` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundStatusDetailsReason {
    /// `ECHECK`: An eCheck that belongs to this refund is not cleared yet. Wait some days; do not refund a
    /// second time.
    Echeck,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RefundStatusDetailsReason {
    0 Echeck = "ECHECK",
} }
