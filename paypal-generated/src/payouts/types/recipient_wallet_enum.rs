// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `recipient_wallet_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of wallet that receives the money.
///
/// The values of `recipient_wallet_enum` of PayPal's Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientWallet {
    /// `PAYPAL`
    Paypal,
    /// `VENMO`
    Venmo,
    /// `RECIPIENT_SELECTED`
    RecipientSelected,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RecipientWallet {
    0 Paypal = "PAYPAL",
    1 Venmo = "VENMO",
    2 RecipientSelected = "RECIPIENT_SELECTED",
} }
