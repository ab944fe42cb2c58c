// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `phone` and its inline schemas.

use paypal_runtime::model::Extra;

/// A phone number on a wallet account, without a country calling code of its own.
///
/// The `phone` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The number in national form, digits only.
    ///
    /// Always set by PayPal. 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneNumber {
    /// Creates a `PhoneNumber` from its required fields.
    pub fn new(national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { PhoneNumber = "phone" {
    0 national_number: required String = "national_number",
} }
