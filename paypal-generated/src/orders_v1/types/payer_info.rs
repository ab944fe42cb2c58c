// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `payer_info` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{OrdersV1Address, ShippingAddress, TaxIdType};

/// The payer's details: names, email, addresses, tax id.
///
/// The `payer_info` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayerInfo {
    /// The payer's e-mail address.
    ///
    /// Format: `email`.
    pub email: Option<String>,
    /// The form of address before the name.
    ///
    /// Set by PayPal.
    pub salutation: Option<String>,
    /// The first name.
    ///
    /// Set by PayPal.
    pub first_name: Option<String>,
    /// The middle name.
    ///
    /// Set by PayPal.
    pub middle_name: Option<String>,
    /// The family name.
    ///
    /// Set by PayPal.
    pub last_name: Option<String>,
    /// An addition after the name, such as `Jr`.
    ///
    /// Set by PayPal.
    pub suffix: Option<String>,
    /// The id of the payer.
    ///
    /// Set by PayPal.
    pub payer_id: Option<String>,
    /// The date of birth; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<DateTime>,
    /// The payer's tax number; this library redacts it in `Debug` output.
    ///
    /// At most 14 characters. Never shown by `Debug`.
    pub tax_id: Option<String>,
    /// The kind of Brazilian tax number: of a person (`BR_CPF`) or a company (`BR_CNPJ`).
    pub tax_id_type: Option<TaxIdType>,
    /// The country, as two letters (ISO 3166-1).
    pub country_code: Option<String>,
    /// The address for the payer's bill; the goods go to the shipping address.
    pub billing_address: Option<OrdersV1Address>,
    /// The delivery address.
    ///
    /// Set by PayPal.
    pub shipping_address: Option<ShippingAddress>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayerInfo {
    /// Creates an empty `PayerInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayerInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayerInfo = "payer_info" {
    0 email: optional String = "email",
    1 salutation: optional String = "salutation" read_only,
    2 first_name: optional String = "first_name" read_only,
    3 middle_name: optional String = "middle_name" read_only,
    4 last_name: optional String = "last_name" read_only,
    5 suffix: optional String = "suffix" read_only,
    6 payer_id: optional String = "payer_id" read_only,
    7 birth_date: optional DateTime = "birth_date" sensitive,
    8 tax_id: optional String = "tax_id" sensitive,
    9 tax_id_type: optional TaxIdType = "tax_id_type",
    10 country_code: optional String = "country_code",
    11 billing_address: optional OrdersV1Address = "billing_address",
    12 shipping_address: optional ShippingAddress = "shipping_address" read_only,
} }
