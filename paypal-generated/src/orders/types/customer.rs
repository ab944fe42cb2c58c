// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `customer` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PhoneWithType;

/// The name of a customer, in two parts.
///
/// The object `customer.name` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerName {
    /// The first name.
    ///
    /// At most 140 characters.
    pub given_name: Option<String>,
    /// The family name.
    ///
    /// At most 140 characters.
    pub surname: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CustomerName {
    /// Creates an empty `CustomerName`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CustomerName {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CustomerName = "customer.name" {
    0 given_name: optional String = "given_name",
    1 surname: optional String = "surname",
} }

/// The merchant's customer who owns vaulted payment details.
///
/// The `customer` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// PayPal's id for the customer, at most 22 characters; use it again to add further payment methods to
    /// the same customer.
    ///
    /// 1 to 22 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub id: Option<String>,
    /// The customer's e-mail address, as your shop knows it.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The customer's phone number, as your shop knows it; PayPal reads only the national number.
    pub phone: Option<PhoneWithType>,
    /// The name of a customer, in two parts.
    pub name: Option<CustomerName>,
    /// Your own id of the customer, if your shop has one; it connects your data with PayPal's customer `id`.
    ///
    /// 1 to 64 characters. Pattern: `^[0-9a-zA-Z-_.^*$@#]+$`.
    pub merchant_customer_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Customer {
    /// Creates an empty `Customer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Customer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Customer = "customer" {
    0 id: optional String = "id",
    1 email_address: optional String = "email_address",
    2 phone: optional PhoneWithType = "phone",
    3 name: optional CustomerName = "name",
    4 merchant_customer_id: optional String = "merchant_customer_id",
} }
