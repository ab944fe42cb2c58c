// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `phone_with_type`.

use paypal_runtime::model::Extra;
use super::{Phone, PhoneType};

/// A payer's or customer's phone number, with the kind of phone.
///
/// The `phone_with_type` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneWithType {
    /// The kind of phone.
    ///
    /// Optional.
    pub phone_type: Option<PhoneType>,
    /// A telephone number under E.164: country calling code, national number, and optionally an extension.
    ///
    /// Required.
    pub phone_number: Phone,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneWithType {
    /// Creates a `PhoneWithType` from its required fields.
    pub fn new(phone_number: Phone) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.phone_number = phone_number;
        new
    }
}

paypal_runtime::model! { PhoneWithType = "phone_with_type" {
    0 phone_type: optional PhoneType = "phone_type",
    1 phone_number: required Phone = "phone_number",
} }
