// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `eci_flag` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The result of card holder authentication as a network code: full, attempted or none, with separate values
/// of Mastercard.
///
/// The values of `eci_flag` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EciFlag {
    /// `MASTERCARD_NON_3D_SECURE_TRANSACTION`
    MastercardNon3dSecureTransaction,
    /// `MASTERCARD_ATTEMPTED_AUTHENTICATION_TRANSACTION`
    MastercardAttemptedAuthenticationTransaction,
    /// `MASTERCARD_FULLY_AUTHENTICATED_TRANSACTION`
    MastercardFullyAuthenticatedTransaction,
    /// `FULLY_AUTHENTICATED_TRANSACTION`
    FullyAuthenticatedTransaction,
    /// `ATTEMPTED_AUTHENTICATION_TRANSACTION`
    AttemptedAuthenticationTransaction,
    /// `NON_3D_SECURE_TRANSACTION`
    Non3dSecureTransaction,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EciFlag {
    0 MastercardNon3dSecureTransaction = "MASTERCARD_NON_3D_SECURE_TRANSACTION",
    1 MastercardAttemptedAuthenticationTransaction = "MASTERCARD_ATTEMPTED_AUTHENTICATION_TRANSACTION",
    2 MastercardFullyAuthenticatedTransaction = "MASTERCARD_FULLY_AUTHENTICATED_TRANSACTION",
    3 FullyAuthenticatedTransaction = "FULLY_AUTHENTICATED_TRANSACTION",
    4 AttemptedAuthenticationTransaction = "ATTEMPTED_AUTHENTICATION_TRANSACTION",
    5 Non3dSecureTransaction = "NON_3D_SECURE_TRANSACTION",
} }
