// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `merchant-info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Address, Phone};

/// The seller's name, address and contact, as the invoice shows them.
///
/// The `merchant-info` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantInfo {
    /// The seller's e-mail address.
    ///
    /// At most 260 characters. Format: `email`.
    pub email: Option<String>,
    /// The name of the company.
    ///
    /// At most 100 characters.
    pub business_name: Option<String>,
    /// The given name of the seller, for the invoice.
    ///
    /// At most 256 characters.
    pub first_name: Option<String>,
    /// The family name.
    ///
    /// At most 256 characters.
    pub last_name: Option<String>,
    /// The postal address.
    pub address: Option<Address>,
    /// The phone number.
    pub phone: Option<Phone>,
    /// The fax number.
    pub fax: Option<Phone>,
    /// The URL of the seller's pages, for the invoice.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub website: Option<String>,
    /// The tax number.
    ///
    /// At most 100 characters. Never shown by `Debug`.
    pub tax_id: Option<String>,
    /// Any more about the person or company; the invoice shows it.
    ///
    /// At most 40 characters.
    pub additional_info: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MerchantInfo {
    /// Creates an empty `MerchantInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MerchantInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MerchantInfo = "merchant-info" {
    0 email: optional String = "email",
    1 business_name: optional String = "business_name",
    2 first_name: optional String = "first_name",
    3 last_name: optional String = "last_name",
    4 address: optional Address = "address",
    5 phone: optional Phone = "phone",
    6 fax: optional Phone = "fax",
    7 website: optional String = "website",
    8 tax_id: optional String = "tax_id" sensitive,
    9 additional_info: optional String = "additional_info",
} }
