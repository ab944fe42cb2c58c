// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `payer` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{AddressPortable, Name, PhoneWithType, TaxInfo};

/// The person who pays: identity, contact details, tax number and home address. PayPal's files of 2025-07 no
/// longer describe this; it may still work.
///
/// The `payer` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// The e-mail address of the payer.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The payer's PayPal account number, 13 characters, set by PayPal; unlike the e-mail address it stays
    /// the same.
    ///
    /// Set by PayPal. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub payer_id: Option<String>,
    /// The payer's name.
    pub name: Option<Name>,
    /// The payer's phone number, with its kind.
    pub phone: Option<PhoneWithType>,
    /// The payer's date of birth; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The payer's tax number.
    pub tax_info: Option<TaxInfo>,
    /// The payer's home address.
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
