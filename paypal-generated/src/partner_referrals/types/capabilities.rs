// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `capabilities` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A feature to enable on the seller's account.
///
/// The values of `capabilities` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Capabilities {
    /// `PAYPAL_WALLET_VAULTING_ADVANCED`: Lets the seller save buyers' PayPal wallets for later payments.
    /// Request `ADVANCED_VAULTING` and either `EXPRESS_CHECKOUT` or `PPCP` too.
    PaypalWalletVaultingAdvanced,
    /// `PAY_UPON_INVOICE`: Lets buyers receive the goods first and pay an invoice later. Request the product
    /// `PAYMENT_METHODS` as well.
    PayUponInvoice,
    /// `APPLE_PAY`: Lets the seller accept payments from Apple's wallet. Request the product
    /// `PAYMENT_METHODS` as well.
    ApplePay,
    /// `GOOGLE_PAY`: Lets the seller accept payments from Google's wallet. Request the product
    /// `PAYMENT_METHODS` as well.
    GooglePay,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Capabilities {
    0 PaypalWalletVaultingAdvanced = "PAYPAL_WALLET_VAULTING_ADVANCED",
    1 PayUponInvoice = "PAY_UPON_INVOICE",
    2 ApplePay = "APPLE_PAY",
    3 GooglePay = "GOOGLE_PAY",
} }
