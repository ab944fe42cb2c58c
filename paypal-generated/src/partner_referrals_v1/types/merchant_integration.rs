// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `merchant-integration` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AccountCapability, Credential, Limitation, OauthIntegration, Permission, Product};

/// The state of a seller's sign-up: products, permissions, confirmed e-mail address and abilities.
///
/// The `merchant-integration` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantIntegration {
    /// The partner's own id of the seller.
    pub tracking_id: Option<String>,
    /// The PayPal account id of the seller.
    pub merchant_id: Option<String>,
    /// The seller's first name.
    ///
    /// 1 to 140 characters. Pattern: `^[a-zA-Z ,.'-]+$`.
    pub given_name: Option<String>,
    /// The seller's family name.
    ///
    /// 1 to 140 characters. Pattern: `^[a-zA-Z ,.'-]+$`.
    pub surname: Option<String>,
    /// The seller's products, with their states.
    pub products: Option<Vec<Product>>,
    /// Whether the seller can receive payments.
    pub payments_receivable: Option<bool>,
    /// The registered name of the seller.
    pub legal_name: Option<String>,
    /// Whether the seller has confirmed the e-mail address.
    pub primary_email_confirmed: Option<bool>,
    /// The seller's main e-mail address.
    pub primary_email: Option<String>,
    /// The time when the account was created.
    pub date_created: Option<String>,
    /// The permissions that the seller has granted.
    pub granted_permissions: Option<Vec<Permission>>,
    /// The seller's credentials of the older APIs.
    pub api_credentials: Option<Credential>,
    /// The seller's consents to access by OAuth.
    pub oauth_integrations: Option<Vec<OauthIntegration>>,
    /// The limitations of the seller's account.
    pub limitations: Option<Vec<Limitation>>,
    /// The abilities of the account or product.
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
