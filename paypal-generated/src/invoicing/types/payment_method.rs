// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_method` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The payment method of a payment or refund.
///
/// The values of `payment_method` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// `BANK_TRANSFER`: Money moved from one bank account to another. Choose it to record an ordinary
    /// transfer outside PayPal.
    BankTransfer,
    /// `CASH`: Choose it to record notes and coins that you received or returned.
    Cash,
    /// `CHECK`: Choose it to record a paper check that you received or sent.
    Check,
    /// `CREDIT_CARD`: Choose it to record a payment or refund by credit card.
    CreditCard,
    /// `DEBIT_CARD`: Choose it to record a payment or refund by debit card.
    DebitCard,
    /// `PAYPAL`: The money moved through PayPal, from account to account or as a payment on its pages.
    Paypal,
    /// `WIRE_TRANSFER`: The money moved by a bank wire, which is common for large or international amounts.
    WireTransfer,
    /// `OTHER`: Choose it if no other method in this list fits, and explain it in the note.
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentMethod {
    0 BankTransfer = "BANK_TRANSFER",
    1 Cash = "CASH",
    2 Check = "CHECK",
    3 CreditCard = "CREDIT_CARD",
    4 DebitCard = "DEBIT_CARD",
    5 Paypal = "PAYPAL",
    6 WireTransfer = "WIRE_TRANSFER",
    7 Other = "OTHER",
} }
