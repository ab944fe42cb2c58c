// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `payment_method` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The payment method of a payment or refund.
///
/// The values of `payment_method` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// `BANK_TRANSFER`
    BankTransfer,
    /// `CASH`
    Cash,
    /// `CHECK`
    Check,
    /// `CREDIT_CARD`
    CreditCard,
    /// `DEBIT_CARD`
    DebitCard,
    /// `PAYPAL`
    Paypal,
    /// `WIRE_TRANSFER`
    WireTransfer,
    /// `OTHER`
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
