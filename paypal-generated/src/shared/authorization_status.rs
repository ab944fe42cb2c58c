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
    /// `CREATED`
    Created,
    /// `CAPTURED`
    Captured,
    /// `DENIED`
    Denied,
    /// `PARTIALLY_CAPTURED`
    PartiallyCaptured,
    /// `VOIDED`
    Voided,
    /// `PENDING`
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
