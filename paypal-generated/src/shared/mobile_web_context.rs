// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `mobile_web_context`.

use paypal_runtime::model::Extra;
use super::ReturnFlow;

/// The browser that the buyer leaves for PayPal's app, and the way back.
///
/// The `mobile_web_context` object of PayPal's Orders and Payment Method Tokens APIs, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct MobileWebContext {
    /// The way back from PayPal's app or pages to your shop.
    pub return_flow: Option<ReturnFlow>,
    /// The header `User-Agent` of the buyer's own request, unchanged. PayPal finds the operating system and
    /// the browser in it.
    pub buyer_user_agent: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MobileWebContext {
    /// Creates an empty `MobileWebContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MobileWebContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MobileWebContext = "mobile_web_context" {
    0 return_flow: optional ReturnFlow = "return_flow",
    1 buyer_user_agent: optional String = "buyer_user_agent",
} }
