// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `cancellation_details` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};

/// The way of the cancellation.
///
/// The values of `cancellation_details.cancellation_mode` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationMode {
    /// `CANCELLED_PAYPAL_BILLING_AGREEMENT`
    CancelledPaypalBillingAgreement,
    /// `WEBSITE`
    Website,
    /// `PHONE`
    Phone,
    /// `EMAIL`
    Email,
    /// `WRITTEN`
    Written,
    /// `IN_PERSON`
    InPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CancellationMode {
    0 CancelledPaypalBillingAgreement = "CANCELLED_PAYPAL_BILLING_AGREEMENT",
    1 Website = "WEBSITE",
    2 Phone = "PHONE",
    3 Email = "EMAIL",
    4 Written = "WRITTEN",
    5 InPerson = "IN_PERSON",
} }

/// The time and the way of the buyer's cancellation of the purchase or agreement.
///
/// The `cancellation_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// The time of the cancellation.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub cancellation_date: Option<DateTime>,
    /// The number of the cancellation.
    ///
    /// Optional. 1 to 127 characters. Pattern: `^.*$`.
    pub cancellation_number: Option<String>,
    /// Whether the buyer claims to have cancelled.
    ///
    /// Optional.
    pub cancelled: Option<bool>,
    /// The way of the cancellation.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub cancellation_mode: Option<CancellationMode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CancellationDetails {
    /// Creates an empty `CancellationDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CancellationDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CancellationDetails = "cancellation_details" {
    0 cancellation_date: optional DateTime = "cancellation_date",
    1 cancellation_number: optional String = "cancellation_number",
    2 cancelled: optional bool = "cancelled",
    3 cancellation_mode: optional CancellationMode = "cancellation_mode",
} }
