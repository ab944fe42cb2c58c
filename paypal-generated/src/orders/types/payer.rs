// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payer` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{AddressPortable, Name, PhoneWithType, TaxInfo};

/// The person who pays: name, e-mail address, account id, phone, tax id and home address, as far as known.
///
/// The `payer` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// The payer's e-mail address.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The payer's account id, set by PayPal: 13 characters, unchanged even if the e-mail address changes.
    ///
    /// Set by PayPal. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub payer_id: Option<String>,
    /// A person's name in its parts, or as one text if the parts are not known.
    pub name: Option<Name>,
    /// The payer's phone number, with its kind. PayPal gives it only if the merchant's account has "Contact
    /// Telephone Number" switched on.
    pub phone: Option<PhoneWithType>,
    /// The payer's date of birth; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The payer's tax number; only payers in Brazil need it.
    pub tax_info: Option<TaxInfo>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payer {
    /// Creates an empty `Payer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Payer = "payer" {
    0 email_address: optional String = "email_address",
    1 payer_id: optional String = "payer_id" read_only,
    2 name: optional Name = "name",
    3 phone: optional PhoneWithType = "phone",
    4 birth_date: optional Date = "birth_date" sensitive,
    5 tax_info: optional TaxInfo = "tax_info",
    6 address: optional AddressPortable = "address",
} }
