// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `birth_details` and its inline schemas.

use paypal_runtime::{Date, model::Extra};

/// The birth date of a person, which PayPal needs to identify owners.
///
/// The `birth_details` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BirthDetails {
    /// The date of birth; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub date_of_birth: Date,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BirthDetails {
    /// Creates a `BirthDetails` from its required fields.
    pub fn new(date_of_birth: impl Into<Date>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.date_of_birth = date_of_birth.into();
        new
    }
}

paypal_runtime::model! { BirthDetails = "birth_details" {
    0 date_of_birth: required Date = "date_of_birth" sensitive,
} }
