// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `native_app_context.os_type`.

use paypal_runtime::model::UnknownValue;

/// The operating system of a device.
///
/// The values of `native_app_context.os_type` of PayPal's Orders and Payment Method Tokens APIs, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NativeAppContextOsType {
    /// `ANDROID`: The payer uses your app on a phone or tablet with Google's system.
    Android,
    /// `IOS`: The payer uses your app on an iPhone or iPad.
    Ios,
    /// `OTHER`: The payer's device runs neither Android nor iOS.
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { NativeAppContextOsType {
    0 Android = "ANDROID",
    1 Ios = "IOS",
    2 Other = "OTHER",
} }
