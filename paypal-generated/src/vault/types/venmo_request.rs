// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `venmo_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ExperienceContext, ShippingDetail, UsagePattern, VaultCustomerType, VaultUsageType};

/// A Venmo account to save after its holder's approval.
///
/// The `venmo_request` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoRequest {
    /// The purpose of later payments, shown to the payer during approval.
    ///
    /// 1 to 128 characters.
    pub description: Option<String>,
    /// The delivery of goods: the recipient, the address, and whether the goods are shipped or picked up.
    pub shipping: Option<ShippingDetail>,
    /// Whether the same payer may have several tokens at the same merchant.
    ///
    /// Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// The settings of PayPal's pages while a payer approves saving an account, and their return addresses.
    pub experience_context: Option<ExperienceContext>,
    /// The pattern of later charges: immediate, deferred, recurring, at a threshold, subscription,
    /// unscheduled or in installments, each prepaid or postpaid.
    pub usage_pattern: Option<UsagePattern>,
    /// The party that charges the saved account: one `MERCHANT`, or a `PLATFORM` on behalf of many.
    pub usage_type: Option<VaultUsageType>,
    /// Whether the payer is a `CONSUMER` or a `BUSINESS`.
    pub customer_type: Option<VaultCustomerType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VenmoRequest {
    /// Creates an empty `VenmoRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VenmoRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VenmoRequest = "venmo_request" {
    0 description: optional String = "description",
    1 shipping: optional ShippingDetail = "shipping",
    2 permit_multiple_payment_tokens: optional bool = "permit_multiple_payment_tokens",
    3 experience_context: optional ExperienceContext = "experience_context",
    4 usage_pattern: optional UsagePattern = "usage_pattern",
    5 usage_type: optional VaultUsageType = "usage_type",
    6 customer_type: optional VaultCustomerType = "customer_type",
} }
