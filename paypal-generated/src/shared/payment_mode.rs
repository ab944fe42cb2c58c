// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.payment_mode`.

use paypal_runtime::model::UnknownValue;

/// The speed of the payment; an `ECHECK` takes days to clear.
///
/// The values of `sale.payment_mode` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMode {
    /// `INSTANT_TRANSFER`: The money moves at once, so the sale can complete right away.
    InstantTransfer,
    /// `MANUAL_BANK_TRANSFER`: The payer sends the money from the bank by hand. Wait until it arrives before
    /// you ship.
    ManualBankTransfer,
    /// `DELAYED_TRANSFER`: The money comes later than the approval. Wait until the sale is complete before
    /// you ship.
    DelayedTransfer,
    /// `ECHECK`: The payer's bank account is charged by eCheck, which takes days to clear and can still fail.
    /// Ship after it clears.
    Echeck,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentMode {
    0 InstantTransfer = "INSTANT_TRANSFER",
    1 ManualBankTransfer = "MANUAL_BANK_TRANSFER",
    2 DelayedTransfer = "DELAYED_TRANSFER",
    3 Echeck = "ECHECK",
} }
