// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `payment_source_name` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The name of a payment method in a restriction.
///
/// The values of `payment_source_name` of PayPal's Payment Methods API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentSourceName {
    /// `PAYPAL`: The restriction covers ordinary payments with a PayPal account.
    Paypal,
    /// `VENMO`: The restriction covers the wallet Venmo, which works in the US only.
    Venmo,
    /// `PAYPAL_CREDIT`: The restriction covers the credit line of PayPal accounts.
    PaypalCredit,
    /// `PAYPAL_PAY_LATER`: The restriction covers PayPal's offers to pay afterwards or in parts.
    PaypalPayLater,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentSourceName {
    0 Paypal = "PAYPAL",
    1 Venmo = "VENMO",
    2 PaypalCredit = "PAYPAL_CREDIT",
    3 PaypalPayLater = "PAYPAL_PAY_LATER",
} }
