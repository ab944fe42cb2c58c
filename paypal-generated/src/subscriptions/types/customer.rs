// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `customer` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PhoneWithType;

/// The customer who owns a saved card.
///
/// The `customer` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// The id that PayPal gave the customer.
    ///
    /// 1 to 22 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub id: Option<String>,
    /// The customer's e-mail address, as your shop knows it.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The customer's phone number; PayPal reads its national part only.
    pub phone: Option<PhoneWithType>,
    /// Your own id of the customer.
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
    3 merchant_customer_id: optional String = "merchant_customer_id",
} }
