// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! Defines the types of `web_profile` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The first page of the payer: `login` for PayPal accounts, `billing` for card details.
///
/// The values of `web_profile.flow_config.landing_page_type` of PayPal's Payment Experience Web Profiles API,
/// sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebProfileFlowConfigLandingPageType {
    /// `login`
    Login,
    /// `billing`
    Billing,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { WebProfileFlowConfigLandingPageType {
    0 Login = "login",
    1 Billing = "billing",
} }

/// The meaning of the last button; with `COMMIT` the payer pays there, otherwise the payer confirms in the
/// shop.
///
/// The values of `web_profile.flow_config.user_action` of PayPal's Payment Experience Web Profiles API, sent
/// and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebProfileFlowConfigUserAction {
    /// `COMMIT`
    Commit,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { WebProfileFlowConfigUserAction {
    0 Commit = "COMMIT",
} }

/// The HTTP method by which the payer's browser returns to the shop.
///
/// The values of `web_profile.flow_config.return_uri_http_method` of PayPal's Payment Experience Web Profiles
/// API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebProfileFlowConfigReturnUriHttpMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { WebProfileFlowConfigReturnUriHttpMethod {
    0 Get = "GET",
    1 Post = "POST",
} }

/// The flow of PayPal's pages: the first page and the return to the shop.
///
/// The object `web_profile.flow_config` of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfileFlowConfig {
    /// The first page of the payer: `login` for PayPal accounts, `billing` for card details.
    ///
    /// Optional. 1 to 255 characters.
    pub landing_page_type: Option<WebProfileFlowConfigLandingPageType>,
    /// The URL for payers after a bank transfer that is still pending.
    ///
    /// Optional. 1 to 127 characters. Format: `uri`.
    pub bank_txn_pending_url: Option<String>,
    /// The meaning of the last button; with `COMMIT` the payer pays there, otherwise the payer confirms in
    /// the shop.
    ///
    /// Optional. 1 to 255 characters.
    pub user_action: Option<WebProfileFlowConfigUserAction>,
    /// The HTTP method by which the payer's browser returns to the shop.
    ///
    /// Optional. 1 to 255 characters.
    pub return_uri_http_method: Option<WebProfileFlowConfigReturnUriHttpMethod>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebProfileFlowConfig {
    /// Creates an empty `WebProfileFlowConfig`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebProfileFlowConfig {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebProfileFlowConfig = "web_profile.flow_config" {
    0 landing_page_type: optional WebProfileFlowConfigLandingPageType = "landing_page_type",
    1 bank_txn_pending_url: optional String = "bank_txn_pending_url",
    2 user_action: optional WebProfileFlowConfigUserAction = "user_action",
    3 return_uri_http_method: optional WebProfileFlowConfigReturnUriHttpMethod = "return_uri_http_method",
} }

/// Settings for shipping addresses on PayPal's pages.
///
/// The object `web_profile.input_fields` of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfileInputFields {
    /// The display of the shipping address: 0 shows it, 1 hides it, as for digital goods, and 2 takes it from
    /// the payer's account if none was sent.
    ///
    /// Optional. 0 to 2.
    pub no_shipping: Option<i64>,
    /// The address to show: 1 is the address sent with the payment, 0 the one stored at PayPal.
    ///
    /// Optional. 0 to 1.
    pub address_override: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebProfileInputFields {
    /// Creates an empty `WebProfileInputFields`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebProfileInputFields {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebProfileInputFields = "web_profile.input_fields" {
    0 no_shipping: optional i64 = "no_shipping",
    1 address_override: optional i64 = "address_override",
} }

/// The shop's brand on PayPal's pages: name, logo and locale.
///
/// The object `web_profile.presentation` of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfilePresentation {
    /// Optional. 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The URL of the logo, served over HTTPS.
    ///
    /// Optional. 1 to 127 characters.
    pub logo_image: Option<String>,
    /// The language of PayPal's pages, of 2 to 5 characters, such as `DE` or `en_US`.
    ///
    /// Optional. 2 to 5 characters.
    pub locale_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WebProfilePresentation {
    /// Creates an empty `WebProfilePresentation`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WebProfilePresentation {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WebProfilePresentation = "web_profile.presentation" {
    0 brand_name: optional String = "brand_name",
    1 logo_image: optional String = "logo_image",
    2 locale_code: optional String = "locale_code",
} }

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
    /// Required. 1 to 50 characters.
    pub name: String,
    /// Whether the profile expires after three hours; otherwise it exists until it is deleted.
    ///
    /// Optional.
    pub temporary: Option<bool>,
    /// The flow of PayPal's pages: the first page and the return to the shop.
    ///
    /// Optional.
    pub flow_config: Option<WebProfileFlowConfig>,
    /// Settings for shipping addresses on PayPal's pages.
    ///
    /// Optional.
    pub input_fields: Option<WebProfileInputFields>,
    /// The shop's brand on PayPal's pages: name, logo and locale.
    ///
    /// Optional.
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
