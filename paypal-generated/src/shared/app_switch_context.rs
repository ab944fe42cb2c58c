// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `app_switch_context`.

use paypal_runtime::model::Extra;
use super::{MobileWebContext, NativeAppContext};

/// The buyer's device, so that the approval happens in PayPal's app instead of a browser page. Set
/// `native_app` in an app of your own, and `mobile_web` on a web page.
///
/// The `app_switch_context` object of PayPal's Orders and Payment Method Tokens APIs, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppSwitchContext {
    /// The device that your app runs on.
    pub native_app: Option<NativeAppContext>,
    /// The browser of a buyer on a phone or tablet.
    pub mobile_web: Option<MobileWebContext>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AppSwitchContext {
    /// Creates an empty `AppSwitchContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AppSwitchContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AppSwitchContext = "app_switch_context" {
    0 native_app: optional NativeAppContext = "native_app",
    1 mobile_web: optional MobileWebContext = "mobile_web",
} }
