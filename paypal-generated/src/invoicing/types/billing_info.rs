// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `billing_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Name, PhoneDetail};

/// The customer who gets the bill: email address, name, address and language.
///
/// The `billing_info` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingInfo {
    /// The full name of the company, as it is registered or as its customers know it.
    ///
    /// At most 300 characters.
    pub business_name: Option<String>,
    /// The person's first and last name.
    pub name: Option<Name>,
    /// The postal address of the person or the business.
    pub address: Option<AddressPortable>,
    /// The e-mail address of the customer, to which PayPal sends the invoice.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The customer's phone numbers, without extensions.
    pub phones: Option<Vec<PhoneDetail>>,
    /// Any more about the customer, such as a tax number; the invoice shows it.
    ///
    /// At most 40 characters.
    pub additional_info: Option<String>,
    /// The language of PayPal's e-mails to the customer, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub language: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingInfo {
    /// Creates an empty `BillingInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BillingInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BillingInfo = "billing_info" {
    0 business_name: optional String = "business_name",
    1 name: optional Name = "name",
    2 address: optional AddressPortable = "address",
    3 email_address: optional String = "email_address",
    4 phones: optional [PhoneDetail] = "phones",
    5 additional_info: optional String = "additional_info",
    6 language: optional String = "language",
} }
