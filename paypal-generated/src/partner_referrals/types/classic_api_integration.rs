// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `classic_api_integration` and its inline schemas.

use paypal_runtime::model::Extra;

/// An integration with the old NVP and SOAP interface; PayPal publishes no fields of it.
///
/// The `classic_api_integration` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClassicApiIntegration {
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ClassicApiIntegration {
    /// Creates an empty `ClassicApiIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ClassicApiIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ClassicApiIntegration = "classic_api_integration" {} }
