// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `authorization_status.status`.

use paypal_runtime::model::UnknownValue;

/// The state of a reservation of money: `CREATED` can be captured, `PENDING` awaits review, `VOIDED` and
/// `DENIED` are final.
///
/// The values of `authorization_status.status` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// `CREATED`: The money is reserved and nothing is collected yet. Capture it before the authorization
    /// expires, or void it.
    Created,
    /// `CAPTURED`: The captures add up to the reserved amount or more. Nothing remains to collect.
    Captured,
    /// `DENIED`: PayPal refuses to reserve the money. Ask the payer for another way to pay.
    Denied,
    /// `PARTIALLY_CAPTURED`: You collected less than the reserved amount. You can capture the rest while the
    /// authorization is valid, unless a capture was final.
    PartiallyCaptured,
    /// `VOIDED`: The reservation is cancelled and the money is free for the payer again. You need a new
    /// authorization to get paid.
    Voided,
    /// `PENDING`: PayPal does not decide about the reservation yet. Read the status details, and do not
    /// capture or ship before the state changes.
    Pending,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AuthorizationStatus {
    0 Created = "CREATED",
    1 Captured = "CAPTURED",
    2 Denied = "DENIED",
    3 PartiallyCaptured = "PARTIALLY_CAPTURED",
    4 Voided = "VOIDED",
    5 Pending = "PENDING",
} }
