// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `find_eligible_methods_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{EligibilityCustomer, EligibilityPreferences, EligibilityPurchaseUnit};

/// The customer, the purchase and the preferences for which eligible payment methods are searched.
///
/// The `find_eligible_methods_request` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct FindEligibleMethodsRequest {
    /// The customer's country, device and, for a known customer, the id; leave it out if you know nothing
    /// about the customer.
    pub customer: Option<EligibilityCustomer>,
    /// The parts of the purchase; give at least the amount, since a method can be limited to some currencies
    /// and amounts.
    pub purchase_units: Option<Vec<EligibilityPurchaseUnit>>,
    /// The kind of payment, and the methods and details that you want to receive.
    pub preferences: Option<EligibilityPreferences>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FindEligibleMethodsRequest {
    /// Creates an empty `FindEligibleMethodsRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FindEligibleMethodsRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FindEligibleMethodsRequest = "find_eligible_methods_request" {
    0 customer: optional EligibilityCustomer = "customer",
    1 purchase_units: optional [EligibilityPurchaseUnit] = "purchase_units",
    2 preferences: optional EligibilityPreferences = "preferences",
} }
