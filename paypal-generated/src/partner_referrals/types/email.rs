// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `email` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The purpose of the address; the only value is customer service.
///
/// The values of `email.type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `CUSTOMER_SERVICE`: Buyers write to this address with questions. It is the only purpose that you can
    /// choose here.
    CustomerService,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EmailType {
    0 CustomerService = "CUSTOMER_SERVICE",
} }

/// A postal address of a business, with its purpose.
///
/// The `email` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Email {
    /// The purpose of the address; the only value is customer service.
    ///
    /// `type` on the wire.
    pub r#type: EmailType,
    /// The e-mail address.
    ///
    /// 3 to 254 characters. Pattern: `^.+@[^"\-].+$`.
    pub email: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Email {
    /// Creates an `Email` from its required fields.
    pub fn new(r#type: EmailType, email: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.email = email.into();
        new
    }
}

paypal_runtime::model! { Email = "email" {
    0 r#type: required EmailType = "type",
    1 email: required String = "email",
} }
