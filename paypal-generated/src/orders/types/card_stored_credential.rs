// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_stored_credential` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    NetworkTransactionReference, PaymentInitiator, StoredPaymentSourcePaymentType,
    StoredPaymentSourceUsageType,
};

/// Declares a payment with stored card details, its initiator and its kind of series, as the card networks
/// require.
///
/// The `card_stored_credential` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardStoredCredential {
    /// The party that starts the payment: the customer, who is present, or the merchant.
    pub payment_initiator: PaymentInitiator,
    /// The kind of series: one payment, a recurring one, or one on demand.
    pub payment_type: StoredPaymentSourcePaymentType,
    /// The position of this charge in its series.
    ///
    /// Default: `"DERIVED"`.
    pub usage: Option<StoredPaymentSourceUsageType>,
    /// The card network's id of the first payment of the series.
    pub previous_network_transaction_reference: Option<NetworkTransactionReference>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardStoredCredential {
    /// Creates a `CardStoredCredential` from its required fields.
    pub fn new(payment_initiator: PaymentInitiator, payment_type: StoredPaymentSourcePaymentType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payment_initiator = payment_initiator;
        new.payment_type = payment_type;
        new
    }
}

paypal_runtime::model! { CardStoredCredential = "card_stored_credential" {
    0 payment_initiator: required PaymentInitiator = "payment_initiator",
    1 payment_type: required StoredPaymentSourcePaymentType = "payment_type",
    2 usage: optional StoredPaymentSourceUsageType = "usage",
    3 previous_network_transaction_reference: optional NetworkTransactionReference = "previous_network_transaction_reference",
} }
