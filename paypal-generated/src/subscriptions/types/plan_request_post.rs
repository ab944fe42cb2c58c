// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `plan_request_POST` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{BillingCycle, MerchantPreferences, PaymentPreferences, PlanStatus, Taxes};

/// The properties of a new plan: a product, a name, billing cycles and payment preferences.
///
/// The `plan_request_POST` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanRequest {
    /// The id of the product, from `catalog_products().create`.
    ///
    /// 22 characters. Pattern: `^PROD-[A-Z0-9]*$`.
    pub product_id: String,
    /// The name of the plan.
    ///
    /// 1 to 127 characters.
    pub name: String,
    /// The first state of the plan; `ACTIVE` by default.
    ///
    /// Default: `"ACTIVE"`.
    pub status: Option<PlanStatus>,
    /// The details of the plan.
    ///
    /// 1 to 127 characters.
    pub description: Option<String>,
    /// The phases of the plan: at most two trials, and a regular phase.
    ///
    /// 1 to 12 elements.
    pub billing_cycles: Vec<BillingCycle>,
    /// The setup fee, and what happens if a charge fails.
    pub payment_preferences: PaymentPreferences,
    /// The tax on each charge of the plan.
    pub taxes: Option<Taxes>,
    /// Whether customers may subscribe to several units; it must be true for tiered or volume prices
    /// (`INVALID_QUANTITY_SUPPORTED`).
    ///
    /// Default: `false`.
    pub quantity_supported: Option<bool>,
    /// The pages that the subscriber returns to from PayPal.
    pub merchant_preferences: Option<MerchantPreferences>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PlanRequest {
    /// Creates a `PlanRequest` from its required fields.
    pub fn new(
        product_id: impl Into<String>,
        name: impl Into<String>,
        billing_cycles: Vec<BillingCycle>,
        payment_preferences: PaymentPreferences,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.product_id = product_id.into();
        new.name = name.into();
        new.billing_cycles = billing_cycles;
        new.payment_preferences = payment_preferences;
        new
    }
}

paypal_runtime::model! { PlanRequest = "plan_request_POST" {
    0 product_id: required String = "product_id",
    1 name: required String = "name",
    2 status: optional PlanStatus = "status",
    3 description: optional String = "description",
    4 billing_cycles: required [BillingCycle] = "billing_cycles",
    5 payment_preferences: required PaymentPreferences = "payment_preferences",
    6 taxes: optional Taxes = "taxes",
    7 quantity_supported: optional bool = "quantity_supported",
    8 merchant_preferences: optional MerchantPreferences = "merchant_preferences",
} }
