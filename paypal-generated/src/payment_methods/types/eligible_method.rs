// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligible_method` and its inline schemas.

use paypal_runtime::model::Extra;
use super::EligibleProductCode;

/// Details of one eligible payment method, which the JavaScript SDK needs to show its button.
///
/// The `eligible_method` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibleMethod {
    /// Whether the method can be saved for later payments; false by default.
    ///
    /// Default: `false`.
    pub can_be_vaulted: Option<bool>,
    /// The country for which a credit product is offered; pass it to the button of that product.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: Option<String>,
    /// The credit product that is offered; pass it to the button of that product.
    pub product_code: Option<EligibleProductCode>,
    /// Whether the customer has an account in PayPal's network, which includes Venmo.
    pub eligible_in_paypal_network: Option<bool>,
    /// Whether PayPal recommends the method for this customer; false by default.
    ///
    /// Default: `false`.
    pub recommended: Option<bool>,
    /// The position of the method among the recommended ones.
    pub recommended_priority: Option<i64>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibleMethod {
    /// Creates an empty `EligibleMethod`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibleMethod {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibleMethod = "eligible_method" {
    0 can_be_vaulted: optional bool = "can_be_vaulted",
    1 country_code: optional String = "country_code",
    2 product_code: optional EligibleProductCode = "product_code",
    3 eligible_in_paypal_network: optional bool = "eligible_in_paypal_network",
    4 recommended: optional bool = "recommended",
    5 recommended_priority: optional i64 = "recommended_priority",
} }
