// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_customer` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{EligibilityChannel, EligibilityPhone};

/// The customer who is going to pay.
///
/// The `eligibility_customer` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilityCustomer {
    /// The country from which the customer buys, which decides the local payment methods.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The customer's browser, operating system and device; a server sets it, since PayPal sees only the
    /// server's requests.
    pub channel: Option<EligibilityChannel>,
    /// The id of a customer who is known to PayPal, for example from a payment token.
    pub id: Option<String>,
    /// The customer's e-mail address, by which PayPal recognizes its own customers.
    pub email: Option<String>,
    /// The customer's phone number, by which PayPal recognizes its own customers.
    pub phone: Option<EligibilityPhone>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilityCustomer {
    /// Creates an empty `EligibilityCustomer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilityCustomer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilityCustomer = "eligibility_customer" {
    0 country_code: optional String = "country_code",
    1 channel: optional EligibilityChannel = "channel",
    2 id: optional String = "id",
    3 email: optional String = "email",
    4 phone: optional EligibilityPhone = "phone",
} }
