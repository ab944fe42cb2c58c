// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligibility_payee` and its inline schemas.

use paypal_runtime::model::Extra;

/// The merchant who receives the money, named by PayPal account id or by e-mail address.
///
/// The `eligibility_payee` object of PayPal's Payment Methods API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibilityPayee {
    /// The e-mail address of the merchant's PayPal account.
    pub email_address: Option<String>,
    /// The PayPal account id of the merchant.
    pub merchant_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibilityPayee {
    /// Creates an empty `EligibilityPayee`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibilityPayee {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibilityPayee = "eligibility_payee" {
    0 email_address: optional String = "email_address",
    1 merchant_id: optional String = "merchant_id",
} }
