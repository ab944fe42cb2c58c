// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `apple_pay_payment_data` and its inline schemas.

use paypal_runtime::model::Extra;

/// Apple's proof that the device's owner agreed: the cryptogram and ECI, or EMV data and PIN.
///
/// The `apple_pay_payment_data` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayPaymentData {
    /// The 3-D Secure cryptogram of the device, in Base64; this library redacts it in `Debug` output.
    ///
    /// 1 to 2000 characters. Never shown by `Debug`.
    pub cryptogram: Option<String>,
    /// The result of the card holder's authentication as a network code.
    ///
    /// 1 to 256 characters.
    pub eci_indicator: Option<String>,
    /// The chip data of the payment, in Base64; this library redacts it in `Debug` output.
    ///
    /// 1 to 2000 characters. Never shown by `Debug`.
    pub emv_data: Option<String>,
    /// The encrypted PIN; this library redacts it in `Debug` output.
    ///
    /// 1 to 2000 characters. Never shown by `Debug`.
    pub pin: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplePayPaymentData {
    /// Creates an empty `ApplePayPaymentData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ApplePayPaymentData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ApplePayPaymentData = "apple_pay_payment_data" {
    0 cryptogram: optional String = "cryptogram" sensitive,
    1 eci_indicator: optional String = "eci_indicator",
    2 emv_data: optional String = "emv_data" sensitive,
    3 pin: optional String = "pin" sensitive,
} }
