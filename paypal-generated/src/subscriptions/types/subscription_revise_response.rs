// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_revise_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ApplicationContext, LinkDescription, Money, PlanOverride, ShippingDetail};

/// The requested terms of a revision, and a link `approve` if the subscriber must agree to them.
///
/// The `subscription_revise_response` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionReviseResponse {
    /// The plan that applies as soon as the subscriber has agreed to the change; `subscriptions().get_plan`
    /// takes this id.
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
    /// The return addresses and settings of PayPal's pages. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    pub application_context: Option<ApplicationContext>,
    /// The parts of the plan that differ for this subscription. A revision does not keep earlier overrides;
    /// send all of them again.
    pub plan: Option<PlanOverride>,
    /// Whether the subscription differs from its plan.
    pub plan_overridden: Option<bool>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionReviseResponse {
    /// Creates an empty `SubscriptionReviseResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubscriptionReviseResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubscriptionReviseResponse = "subscription_revise_response" {
    0 plan_id: optional String = "plan_id",
    1 quantity: optional String = "quantity",
    2 shipping_amount: optional Money = "shipping_amount",
    3 shipping_address: optional ShippingDetail = "shipping_address",
    4 application_context: optional ApplicationContext = "application_context",
    5 plan: optional PlanOverride = "plan",
    6 plan_overridden: optional bool = "plan_overridden" read_only,
    7 links: optional [LinkDescription] = "links" read_only,
} }
