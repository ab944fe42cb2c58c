// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `seller_protection`.

use paypal_runtime::model::Extra;
use super::{SellerProtectionDisputeCategory, SellerProtectionStatus};

/// States whether PayPal protects the seller if the buyer complains, and for which complaints.
///
/// The `seller_protection` object of PayPal's Orders and Payments APIs, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SellerProtection {
    /// The extent of the seller protection: full, for some complaints only, or none.
    pub status: Option<SellerProtectionStatus>,
    /// The kinds of complaint against which PayPal protects the seller here.
    pub dispute_categories: Option<Vec<SellerProtectionDisputeCategory>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SellerProtection {
    /// Creates an empty `SellerProtection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SellerProtection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SellerProtection = "seller_protection" {
    0 status: optional SellerProtectionStatus = "status" read_only,
    1 dispute_categories: optional [SellerProtectionDisputeCategory] = "dispute_categories" read_only,
} }
