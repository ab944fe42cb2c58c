// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `phone_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Phone, PhoneType};

/// A phone number, with its kind.
///
/// The `phone_details` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneDetails {
    /// The country calling code and the digits to dial; `phone_type` is the kind of telephone.
    pub phone_number_details: Phone,
    /// The kind of phone.
    pub phone_type: PhoneType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PhoneDetails {
    /// Creates a `PhoneDetails` from its required fields.
    pub fn new(phone_number_details: Phone, phone_type: PhoneType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.phone_number_details = phone_number_details;
        new.phone_type = phone_type;
        new
    }
}

paypal_runtime::model! { PhoneDetails = "phone_details" {
    0 phone_number_details: required Phone = "phone_number_details",
    1 phone_type: required PhoneType = "phone_type",
} }
