// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_stored_credential` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PaymentInitiator, StoredPaymentSourceUsageType, UsagePattern};

/// Declares a payment with a saved PayPal wallet: its initiator, its pattern and its position in the series.
///
/// The `paypal_wallet_stored_credential` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletStoredCredential {
    /// The party that starts the payment: the customer, who is present, or the merchant.
    pub payment_initiator: PaymentInitiator,
    /// The older name of `usage_pattern`.
    ///
    /// **Deprecated.**
    pub charge_pattern: Option<UsagePattern>,
    /// The pattern of the charges, such as a prepaid subscription.
    pub usage_pattern: Option<UsagePattern>,
    /// The position of this charge in its series: the first, a later one, or one that PayPal determines.
    ///
    /// Default: `"DERIVED"`.
    pub usage: Option<StoredPaymentSourceUsageType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletStoredCredential {
    /// Creates a `PaypalWalletStoredCredential` from its required fields.
    pub fn new(payment_initiator: PaymentInitiator) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payment_initiator = payment_initiator;
        new
    }
}

paypal_runtime::model! { PaypalWalletStoredCredential = "paypal_wallet_stored_credential" {
    0 payment_initiator: required PaymentInitiator = "payment_initiator",
    1 charge_pattern: optional UsagePattern = "charge_pattern",
    2 usage_pattern: optional UsagePattern = "usage_pattern",
    3 usage: optional StoredPaymentSourceUsageType = "usage",
} }
