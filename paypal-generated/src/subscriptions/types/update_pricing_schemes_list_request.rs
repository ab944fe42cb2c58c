// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `update_pricing_schemes_list_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::UpdatePricingSchemeRequest;

/// The new prices, 1 to 99 of them, that `subscriptions().update_plan_pricing_schemes` sets.
///
/// The `update_pricing_schemes_list_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatePricingSchemesListRequest {
    /// The new prices, one for each billing cycle that you change.
    ///
    /// 1 to 99 elements.
    pub pricing_schemes: Vec<UpdatePricingSchemeRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UpdatePricingSchemesListRequest {
    /// Creates an `UpdatePricingSchemesListRequest` from its required fields.
    pub fn new(pricing_schemes: Vec<UpdatePricingSchemeRequest>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.pricing_schemes = pricing_schemes;
        new
    }
}

paypal_runtime::model! { UpdatePricingSchemesListRequest = "update_pricing_schemes_list_request" {
    0 pricing_schemes: required [UpdatePricingSchemeRequest] = "pricing_schemes",
} }
