// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `merchant-integration` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AccountCapability, Credential, Limitation, OauthIntegration, Permission, Product};

/// The `merchant-integration` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantIntegration {
    /// Optional.
    pub tracking_id: Option<String>,
    /// Optional.
    pub merchant_id: Option<String>,
    /// Optional. 1 to 140 characters. Pattern: `^[a-zA-Z ,.'-]+$`.
    pub given_name: Option<String>,
    /// Optional. 1 to 140 characters. Pattern: `^[a-zA-Z ,.'-]+$`.
    pub surname: Option<String>,
    /// Optional.
    pub products: Option<Vec<Product>>,
    /// Optional.
    pub payments_receivable: Option<bool>,
    /// Optional.
    pub legal_name: Option<String>,
    /// Optional.
    pub primary_email_confirmed: Option<bool>,
    /// Optional.
    pub primary_email: Option<String>,
    /// Optional.
    pub date_created: Option<String>,
    /// Optional.
    pub granted_permissions: Option<Vec<Permission>>,
    /// Optional.
    pub api_credentials: Option<Credential>,
    /// Optional.
    pub oauth_integrations: Option<Vec<OauthIntegration>>,
    /// Optional.
    pub limitations: Option<Vec<Limitation>>,
    /// Optional.
    pub capabilities: Option<Vec<AccountCapability>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MerchantIntegration {
    /// Creates an empty `MerchantIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MerchantIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MerchantIntegration = "merchant-integration" {
    0 tracking_id: optional String = "tracking_id",
    1 merchant_id: optional String = "merchant_id",
    2 given_name: optional String = "given_name",
    3 surname: optional String = "surname",
    4 products: optional [Product] = "products",
    5 payments_receivable: optional bool = "payments_receivable",
    6 legal_name: optional String = "legal_name",
    7 primary_email_confirmed: optional bool = "primary_email_confirmed",
    8 primary_email: optional String = "primary_email",
    9 date_created: optional String = "date_created",
    10 granted_permissions: optional [Permission] = "granted_permissions",
    11 api_credentials: optional Credential = "api_credentials",
    12 oauth_integrations: optional [OauthIntegration] = "oauth_integrations",
    13 limitations: optional [Limitation] = "limitations",
    14 capabilities: optional [AccountCapability] = "capabilities",
} }
