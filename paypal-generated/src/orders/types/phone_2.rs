// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `phone-2` and what is written inside it.

use paypal_runtime::model::Extra;

/// A phone number on a wallet account, without a country calling code of its own.
///
/// The `phone-2` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Required. 1 to 14 characters. Pattern: `^[0-9]{1,14}?$`.
    pub national_number: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl PhoneNumber {
    /// One with what is required.
    pub fn new(national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { PhoneNumber = "phone-2" {
    0 national_number: required String = "national_number",
} }
