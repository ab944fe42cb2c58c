// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `email_contact` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The purpose of an e-mail address; the only value is customer service.
///
/// The values of `email_contact.role` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailContactRole {
    /// `CUSTOMER_SERVICE`
    CustomerService,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EmailContactRole {
    0 CustomerService = "CUSTOMER_SERVICE",
} }

/// An e-mail address of a business, with its purpose.
///
/// The `email_contact` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailContact {
    /// The e-mail address.
    ///
    /// 3 to 254 characters. Pattern: `^.+@[^"\-].+$`.
    pub email_address: String,
    /// The purpose of an e-mail address; the only value is customer service.
    pub role: EmailContactRole,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EmailContact {
    /// Creates an `EmailContact` from its required fields.
    pub fn new(email_address: impl Into<String>, role: EmailContactRole) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.email_address = email_address.into();
        new.role = role;
        new
    }
}

paypal_runtime::model! { EmailContact = "email_contact" {
    0 email_address: required String = "email_address",
    1 role: required EmailContactRole = "role",
} }
