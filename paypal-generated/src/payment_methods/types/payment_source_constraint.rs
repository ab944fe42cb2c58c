// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `payment_source_constraint` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PaymentSourceConstraintType, PaymentSourceName};

/// A restriction of the search to some payment methods.
///
/// The `payment_source_constraint` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSourceConstraint {
    /// Whether the list names the only methods to check or the methods to leave out.
    pub constraint_type: PaymentSourceConstraintType,
    /// The payment methods to which the restriction applies.
    pub payment_sources: Vec<PaymentSourceName>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSourceConstraint {
    /// Creates a `PaymentSourceConstraint` from its required fields.
    pub fn new(
        constraint_type: PaymentSourceConstraintType,
        payment_sources: Vec<PaymentSourceName>,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.constraint_type = constraint_type;
        new.payment_sources = payment_sources;
        new
    }
}

paypal_runtime::model! { PaymentSourceConstraint = "payment_source_constraint" {
    0 constraint_type: required PaymentSourceConstraintType = "constraint_type",
    1 payment_sources: required [PaymentSourceName] = "payment_sources",
} }
