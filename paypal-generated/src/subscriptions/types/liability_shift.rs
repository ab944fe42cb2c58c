// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `liability_shift` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The party that is liable for a fraudulent card payment: with `YES` and `POSSIBLE` the card's issuer, with
/// `NO` the merchant.
///
/// The values of `liability_shift` of PayPal's Subscriptions API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiabilityShift {
    /// `NO`: You carry the loss if the payment is fraud. Ask for a new authentication or refuse the card if
    /// the risk is too high for you.
    No,
    /// `POSSIBLE`: The card issuer may carry the loss in case of fraud. You can continue with the payment.
    Possible,
    /// `UNKNOWN`: No authentication result exists, for example because the system did not answer. Let the
    /// payer try again before you take the money.
    UnknownListed,
    /// `YES`: The card issuer carries the loss in case of fraud. You can continue with the payment.
    Yes,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { LiabilityShift {
    0 No = "NO",
    1 Possible = "POSSIBLE",
    2 UnknownListed = "UNKNOWN",
    3 Yes = "YES",
} }
