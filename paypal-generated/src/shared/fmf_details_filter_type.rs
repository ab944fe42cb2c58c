// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `fmf_details.filter_type`.

use paypal_runtime::model::UnknownValue;

/// The action of the filter on a matching payment.
///
/// The values of `fmf_details.filter_type` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FmfDetailsFilterType {
    /// `ACCEPT`: The filter lets the payment through. You can go on as usual.
    Accept,
    /// `PENDING`: The filter stops the payment until the seller looks at it. Accept or refuse it by hand.
    Pending,
    /// `DENY`: The filter refuses the payment, and no money moves.
    Deny,
    /// `REPORT`: The filter only marks the payment, which goes through. Use this to test a filter.
    Report,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FmfDetailsFilterType {
    0 Accept = "ACCEPT",
    1 Pending = "PENDING",
    2 Deny = "DENY",
    3 Report = "REPORT",
} }
