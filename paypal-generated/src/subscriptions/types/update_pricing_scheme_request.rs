// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `update_pricing_scheme_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PricingScheme;

/// A new price for one billing cycle of a plan.
///
/// The `update_pricing_scheme_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePricingSchemeRequest {
    /// The `sequence` of the billing cycle that gets this price.
    ///
    /// 1 to 99.
    pub billing_cycle_sequence: i64,
    /// The new price for this billing cycle.
    pub pricing_scheme: PricingScheme,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UpdatePricingSchemeRequest {
    /// Creates an `UpdatePricingSchemeRequest` from its required fields.
    pub fn new(billing_cycle_sequence: i64, pricing_scheme: PricingScheme) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.billing_cycle_sequence = billing_cycle_sequence;
        new.pricing_scheme = pricing_scheme;
        new
    }
}

paypal_runtime::model! { UpdatePricingSchemeRequest = "update_pricing_scheme_request" {
    0 billing_cycle_sequence: required i64 = "billing_cycle_sequence",
    1 pricing_scheme: required PricingScheme = "pricing_scheme",
} }
