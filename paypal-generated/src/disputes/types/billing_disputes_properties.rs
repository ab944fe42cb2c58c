// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `billing_disputes_properties` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    CanceledRecurringBilling, CreditNotProcessed, DuplicateTransaction, IncorrectTransactionAmount,
    PaymentByOtherMeans,
};

/// Details of a complaint about billing; only the field for the dispute's reason is present.
///
/// The `billing_disputes_properties` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingDisputesProperties {
    /// The details of a payment that was charged twice.
    pub duplicate_transaction: Option<DuplicateTransaction>,
    /// The details of a wrong amount.
    pub incorrect_transaction_amount: Option<IncorrectTransactionAmount>,
    /// The details of a purchase that was paid in another way.
    pub payment_by_other_means: Option<PaymentByOtherMeans>,
    /// The details of a refund that did not arrive.
    pub credit_not_processed: Option<CreditNotProcessed>,
    /// The details of a charge after the buyer had cancelled.
    pub canceled_recurring_billing: Option<CanceledRecurringBilling>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingDisputesProperties {
    /// Creates an empty `BillingDisputesProperties`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BillingDisputesProperties {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BillingDisputesProperties = "billing_disputes_properties" {
    0 duplicate_transaction: optional DuplicateTransaction = "duplicate_transaction",
    1 incorrect_transaction_amount: optional IncorrectTransactionAmount = "incorrect_transaction_amount",
    2 payment_by_other_means: optional PaymentByOtherMeans = "payment_by_other_means",
    3 credit_not_processed: optional CreditNotProcessed = "credit_not_processed",
    4 canceled_recurring_billing: optional CanceledRecurringBilling = "canceled_recurring_billing",
} }
