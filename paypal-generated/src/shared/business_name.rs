// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `business_name`.

use paypal_runtime::model::Extra;

/// The name of a company.
///
/// The `business_name` object of PayPal's Invoicing and Partner Referrals APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessName {
    /// The full name of the company, as it is registered or as its customers know it.
    ///
    /// At most 300 characters.
    pub business_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BusinessName {
    /// Creates an empty `BusinessName`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BusinessName {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BusinessName = "business_name" {
    0 business_name: optional String = "business_name",
} }
