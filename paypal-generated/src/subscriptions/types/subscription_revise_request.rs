// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_revise_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ApplicationContext, Money, PlanOverride, ShippingDetail};

/// The new terms for a running subscription; omitted fields stay unchanged.
///
/// The `subscription_revise_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionReviseRequest {
    /// The plan to change to, which must be for the same product; leave it out to stay on the present plan.
    ///
    /// 26 characters. Pattern: `^P-[A-Z0-9]*$`.
    pub plan_id: Option<String>,
    /// The number of units of the product, as text.
    ///
    /// 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub quantity: Option<String>,
    /// The shipping costs of each charge.
    pub shipping_amount: Option<Money>,
    /// The name and address to which you deliver the goods.
    pub shipping_address: Option<ShippingDetail>,
    /// The appearance and behavior of PayPal's approval pages, and their return addresses.
    pub application_context: Option<ApplicationContext>,
    /// The parts of the plan that differ for this subscription. A revision does not keep earlier overrides;
    /// send all of them again.
    pub plan: Option<PlanOverride>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionReviseRequest {
    /// Creates an empty `SubscriptionReviseRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubscriptionReviseRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubscriptionReviseRequest = "subscription_revise_request" {
    0 plan_id: optional String = "plan_id",
    1 quantity: optional String = "quantity",
    2 shipping_amount: optional Money = "shipping_amount",
    3 shipping_address: optional ShippingDetail = "shipping_address",
    4 application_context: optional ApplicationContext = "application_context",
    5 plan: optional PlanOverride = "plan",
} }
