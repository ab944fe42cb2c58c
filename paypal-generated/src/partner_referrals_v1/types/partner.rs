// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `partner` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{ProductIntegration, RegionPreferences};

/// The way in which PayPal's pages open: the whole browser, a light box, embedded, or a small window.
///
/// The values of `partner.launch_type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerLaunchType {
    /// `FULL_BROWSER`
    FullBrowser,
    /// `LIGHT_BOX`
    LightBox,
    /// `EMBEDDED`
    Embedded,
    /// `MINI_BROWSER`
    MiniBrowser,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PartnerLaunchType {
    0 FullBrowser = "FULL_BROWSER",
    1 LightBox = "LIGHT_BOX",
    2 Embedded = "EMBEDDED",
    3 MiniBrowser = "MINI_BROWSER",
} }

/// Whether the seller can choose products during the sign-up.
///
/// The values of `partner.product_selection` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerProductSelection {
    /// `Y`
    Y,
    /// `N`
    N,
    /// `P`
    P,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PartnerProductSelection {
    0 Y = "Y",
    1 N = "N",
    2 P = "P",
} }

/// An agreement of the partner with PayPal; the only value is about security.
///
/// The values of `partner.agreement_types` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerAgreementType {
    /// `VENDOR_SECURITY_POLICY_AGREEMENT`
    VendorSecurityPolicyAgreement,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PartnerAgreementType {
    0 VendorSecurityPolicyAgreement = "VENDOR_SECURITY_POLICY_AGREEMENT",
} }

/// The partner's settings for the sign-up of sellers.
///
/// The `partner` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Partner {
    /// The PayPal account id, which `partner_referrals_v1().get_partner` takes.
    pub partner_id: Option<String>,
    /// The way in which PayPal's pages open: the whole browser, a light box, embedded, or a small window.
    ///
    /// Default: `"FULL_BROWSER"`.
    pub launch_type: Option<PartnerLaunchType>,
    /// Whether the partner receives the seller's credentials.
    ///
    /// Default: `false`.
    pub receives_credential: Option<bool>,
    /// Whether the seller can choose products during the sign-up.
    pub product_selection: Option<PartnerProductSelection>,
    /// The partner's logo.
    ///
    /// Format: `uri`.
    pub logo_url: Option<String>,
    /// The address to which PayPal sends messages about sign-ups.
    ///
    /// Format: `uri`.
    pub notification_url: Option<String>,
    /// The products that the partner integrates.
    pub integration_preferences: Option<Vec<ProductIntegration>>,
    /// The partner's settings by country.
    pub region_preferences: Option<Vec<RegionPreferences>>,
    /// The partner's agreements with PayPal.
    pub agreement_types: Option<Vec<PartnerAgreementType>>,
    /// The partner's name on PayPal's pages.
    ///
    /// Set by PayPal.
    pub display_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Partner {
    /// Creates an empty `Partner`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Partner {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Partner = "partner" {
    0 partner_id: optional String = "partner_id",
    1 launch_type: optional PartnerLaunchType = "launch_type",
    2 receives_credential: optional bool = "receives_credential",
    3 product_selection: optional PartnerProductSelection = "product_selection",
    4 logo_url: optional String = "logo_url",
    5 notification_url: optional String = "notification_url",
    6 integration_preferences: optional [ProductIntegration] = "integration_preferences",
    7 region_preferences: optional [RegionPreferences] = "region_preferences",
    8 agreement_types: optional [PartnerAgreementType] = "agreement_types",
    9 display_name: optional String = "display_name" read_only,
} }
