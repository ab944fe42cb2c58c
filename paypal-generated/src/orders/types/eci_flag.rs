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
    /// `MASTERCARD_NON_3D_SECURE_TRANSACTION`: Mastercard, ECI 00: the cardholder was not authenticated. You
    /// normally bear the loss from fraud.
    MastercardNon3dSecureTransaction,
    /// `MASTERCARD_ATTEMPTED_AUTHENTICATION_TRANSACTION`: Mastercard, ECI 01: you tried 3-D Secure, but the
    /// bank or the card could not take part.
    MastercardAttemptedAuthenticationTransaction,
    /// `MASTERCARD_FULLY_AUTHENTICATED_TRANSACTION`: Mastercard, ECI 02: 3-D Secure confirmed the cardholder.
    /// The card's bank normally bears the loss from fraud.
    MastercardFullyAuthenticatedTransaction,
    /// `FULLY_AUTHENTICATED_TRANSACTION`: Visa, Amex, JCB, Diners, ECI 05: 3-D Secure confirmed the
    /// cardholder. The card's bank normally bears the loss from fraud.
    FullyAuthenticatedTransaction,
    /// `ATTEMPTED_AUTHENTICATION_TRANSACTION`: Visa, Amex, JCB, Diners, ECI 06: you tried 3-D Secure, but the
    /// bank or the card could not take part.
    AttemptedAuthenticationTransaction,
    /// `NON_3D_SECURE_TRANSACTION`: Visa, Amex, JCB, Diners, ECI 07: the cardholder was not authenticated.
    /// You normally bear the loss from fraud.
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
