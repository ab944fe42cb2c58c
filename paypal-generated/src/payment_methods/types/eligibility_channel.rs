// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_channel` and its inline schemas.

use paypal_runtime::model::Extra;

/// The software and the device with which the customer visits your site.
///
/// The `eligibility_channel` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilityChannel {
    /// The name of the customer's browser.
    pub browser_type: Option<String>,
    /// The operating system of the customer's device, with its version.
    pub client_os: Option<String>,
    /// The kind of the customer's device, such as a phone or a desktop computer.
    pub device_type: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilityChannel {
    /// Creates an empty `EligibilityChannel`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilityChannel {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilityChannel = "eligibility_channel" {
    0 browser_type: optional String = "browser_type",
    1 client_os: optional String = "client_os",
    2 device_type: optional String = "device_type",
} }
