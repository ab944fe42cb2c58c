// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! Defines the types of `flow_config` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The first page of the payer: `login` for PayPal accounts, `billing` for card details.
///
/// The values of `flow_config.landing_page_type` of PayPal's Payment Experience Web Profiles API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebProfileFlowConfigLandingPageType {
    /// `login`: The payer first sees the page for people with a PayPal account.
    Login,
    /// `billing`: The payer first sees the page for card data, which needs no PayPal account.
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
/// The values of `flow_config.user_action` of PayPal's Payment Experience Web Profiles API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebProfileFlowConfigUserAction {
    /// `COMMIT`: The last button says Pay Now, and the payer pays with it. Choose it if the final amount is
    /// known.
    Commit,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { WebProfileFlowConfigUserAction {
    0 Commit = "COMMIT",
} }

/// The HTTP method by which the payer's browser returns to the shop.
///
/// The values of `flow_config.return_uri_http_method` of PayPal's Payment Experience Web Profiles API, sent
/// and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebProfileFlowConfigReturnUriHttpMethod {
    /// `GET`: The payer's browser opens your return address as a normal link, with the result in the URL.
    Get,
    /// `POST`: The payer's browser sends a form to your return address. Your page must accept this method.
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
/// The `flow_config` object of PayPal's Payment Experience Web Profiles API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebProfileFlowConfig {
    /// The first page of the payer: `login` for PayPal accounts, `billing` for card details.
    pub landing_page_type: Option<WebProfileFlowConfigLandingPageType>,
    /// The URL for payers after a bank transfer that is still pending.
    ///
    /// 1 to 127 characters. Format: `uri`.
    pub bank_txn_pending_url: Option<String>,
    /// The meaning of the last button; with `COMMIT` the payer pays there, otherwise the payer confirms in
    /// the shop.
    pub user_action: Option<WebProfileFlowConfigUserAction>,
    /// The HTTP method by which the payer's browser returns to the shop.
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

paypal_runtime::model! { WebProfileFlowConfig = "flow_config" {
    0 landing_page_type: optional WebProfileFlowConfigLandingPageType = "landing_page_type",
    1 bank_txn_pending_url: optional String = "bank_txn_pending_url",
    2 user_action: optional WebProfileFlowConfigUserAction = "user_action",
    3 return_uri_http_method: optional WebProfileFlowConfigReturnUriHttpMethod = "return_uri_http_method",
} }
