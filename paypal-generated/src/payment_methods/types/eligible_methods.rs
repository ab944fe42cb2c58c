// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligible_methods` and its inline schemas.

use paypal_runtime::model::Extra;
use super::EligibleMethod;

/// The eligible payment methods; a method that is absent is not eligible.
///
/// The `eligible_methods` object of PayPal's Payment Methods API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct EligibleMethods {
    /// Payment from a PayPal account.
    pub paypal: Option<EligibleMethod>,
    /// Payment from a Venmo account.
    pub venmo: Option<EligibleMethod>,
    /// Payment with PayPal's credit line.
    pub paypal_credit: Option<EligibleMethod>,
    /// Payment later or in parts.
    pub paypal_pay_later: Option<EligibleMethod>,
    /// Payment by card in PayPal's own form.
    pub basic_cards: Option<EligibleMethod>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl EligibleMethods {
    /// Creates an empty `EligibleMethods`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for EligibleMethods {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { EligibleMethods = "eligible_methods" {
    0 paypal: optional EligibleMethod = "paypal",
    1 venmo: optional EligibleMethod = "venmo",
    2 paypal_credit: optional EligibleMethod = "paypal_credit",
    3 paypal_pay_later: optional EligibleMethod = "paypal_pay_later",
    4 basic_cards: optional EligibleMethod = "basic_cards",
} }
