// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `disbursement_mode`.

use paypal_runtime::model::UnknownValue;

/// The time when the seller gets captured money: at the capture (`INSTANT`), or when the platform releases
/// the held money (`DELAYED`).
///
/// The values of `disbursement_mode` of PayPal's Orders and Payments APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisbursementMode {
    /// `INSTANT`: The seller gets the money directly at the capture. This is the usual choice.
    Instant,
    /// `DELAYED`: PayPal holds the money until the platform releases it with a referenced payout, or until
    /// the holding time ends.
    Delayed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisbursementMode {
    0 Instant = "INSTANT",
    1 Delayed = "DELAYED",
} }
