// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `recipient_wallet_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of wallet that receives the money.
///
/// The values of `recipient_wallet_enum` of PayPal's Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientWallet {
    /// `PAYPAL`: The money goes to a PayPal account, which is the default.
    Paypal,
    /// `VENMO`: The money goes to a Venmo account. The payout needs a note and a mobile phone number of the
    /// US.
    Venmo,
    /// `RECIPIENT_SELECTED`: The receiver chooses the wallet. PayPal gives no further description of it.
    RecipientSelected,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RecipientWallet {
    0 Paypal = "PAYPAL",
    1 Venmo = "VENMO",
    2 RecipientSelected = "RECIPIENT_SELECTED",
} }
