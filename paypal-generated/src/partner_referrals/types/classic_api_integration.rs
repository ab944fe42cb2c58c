// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! `classic_api_integration` and what is written inside it.

use paypal_runtime::model::Extra;

/// An integration with the old NVP and SOAP interface; PayPal publishes no fields of it.
///
/// The `classic_api_integration` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClassicApiIntegration {
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl ClassicApiIntegration {
    /// One with nothing in it.
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
