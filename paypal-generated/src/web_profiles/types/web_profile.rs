// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! Defines the types of `web_profile` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{WebProfileFlowConfig, WebProfileInputFields, WebProfilePresentation};

/// A named set of settings for PayPal's checkout pages, used by payments of version 1.
///
/// The `web_profile` object of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfile {
    /// The profile's id, set by PayPal, for the `experience_profile_id` of a payment.
    ///
    /// Set by PayPal. 22 characters.
    pub id: Option<String>,
    /// The name of the profile, unique in the account.
    ///
    /// 1 to 50 characters.
    pub name: String,
    /// Whether the profile expires after three hours; otherwise it exists until it is deleted.
    pub temporary: Option<bool>,
    /// The flow of PayPal's pages: the first page and the return to the shop.
    pub flow_config: Option<WebProfileFlowConfig>,
    /// Settings for shipping addresses on PayPal's pages.
    pub input_fields: Option<WebProfileInputFields>,
    /// The shop's brand on PayPal's pages: name, logo and locale.
    pub presentation: Option<WebProfilePresentation>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebProfile {
    /// Creates a `WebProfile` from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new
    }
}

paypal_runtime::model! { WebProfile = "web_profile" {
    0 id: optional String = "id" read_only,
    1 name: required String = "name",
    2 temporary: optional bool = "temporary",
    3 flow_config: optional WebProfileFlowConfig = "flow_config",
    4 input_fields: optional WebProfileInputFields = "input_fields",
    5 presentation: optional WebProfilePresentation = "presentation",
} }
