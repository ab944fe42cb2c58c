// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `native_app_context`.

use paypal_runtime::model::Extra;
use super::NativeAppContextOsType;

/// The operating system of the device that runs your app.
///
/// The `native_app_context` object of PayPal's Orders and Payment Method Tokens APIs, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct NativeAppContext {
    /// The operating system of a device.
    pub os_type: Option<NativeAppContextOsType>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl NativeAppContext {
    /// Creates an empty `NativeAppContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for NativeAppContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { NativeAppContext = "native_app_context" {
    0 os_type: optional NativeAppContextOsType = "os_type",
    1 os_version: optional String = "os_version",
} }
