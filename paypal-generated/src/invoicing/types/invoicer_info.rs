// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoicer_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Name, PhoneDetail};

/// The merchant on the invoice: name, address, contact, tax id and logo.
///
/// The `invoicer_info` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicerInfo {
    /// The full name of the company, as it is registered or as its customers know it.
    ///
    /// At most 300 characters.
    pub business_name: Option<String>,
    /// The person's first and last name.
    pub name: Option<Name>,
    /// The postal address of the person or the business.
    pub address: Option<AddressPortable>,
    /// The seller's e-mail address; it must belong to the PayPal account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The seller's phone numbers; the seller can hide them on the invoice.
    pub phones: Option<Vec<PhoneDetail>>,
    /// The seller's website.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub website: Option<String>,
    /// The seller's tax number.
    ///
    /// At most 100 characters. Never shown by `Debug`.
    pub tax_id: Option<String>,
    /// Any more about the seller, such as opening hours; the invoice shows it.
    ///
    /// At most 400 characters.
    pub additional_notes: Option<String>,
    /// The full URL of the seller's logo: at most 250 pixels wide and 90 pixels high.
    ///
    /// At most 2000 characters. Format: `uri`.
    pub logo_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl InvoicerInfo {
    /// Creates an empty `InvoicerInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for InvoicerInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { InvoicerInfo = "invoicer_info" {
    0 business_name: optional String = "business_name",
    1 name: optional Name = "name",
    2 address: optional AddressPortable = "address",
    3 email_address: optional String = "email_address",
    4 phones: optional [PhoneDetail] = "phones",
    5 website: optional String = "website",
    6 tax_id: optional String = "tax_id" sensitive,
    7 additional_notes: optional String = "additional_notes",
    8 logo_url: optional String = "logo_url",
} }
