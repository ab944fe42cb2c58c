// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `plan` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{BillingCycle, OneTimeCharges};

/// A plan of recurring payments that you manage yourself, for the payer's consent to a saved wallet.
///
/// The `plan` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// The phases of the plan, one to three.
    ///
    /// 1 to 3 elements.
    pub billing_cycles: Vec<BillingCycle>,
    /// A product that is bought once with the plan, as JSON; PayPal's file does not declare its structure.
    pub product: Option<Value>,
    /// The charges that the payer owes once, when the plan starts.
    pub one_time_charges: OneTimeCharges,
    /// The name of the plan, shown to the payer.
    ///
    /// 1 to 127 characters. Pattern: `^[A-Za-z0-9() +',.:-]+$`.
    pub name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Plan {
    /// Creates a `Plan` from its required fields.
    pub fn new(billing_cycles: Vec<BillingCycle>, one_time_charges: OneTimeCharges) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.billing_cycles = billing_cycles;
        new.one_time_charges = one_time_charges;
        new
    }
}

paypal_runtime::model! { Plan = "plan" {
    0 billing_cycles: required [BillingCycle] = "billing_cycles",
    1 product: optional Value = "product",
    2 one_time_charges: required OneTimeCharges = "one_time_charges",
    3 name: optional String = "name",
} }
