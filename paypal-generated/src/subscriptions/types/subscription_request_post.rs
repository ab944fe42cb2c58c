// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription_request_post` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::Extra};
use super::{ApplicationContext, Money, PlanOverride, SubscriberRequest};

/// The properties of a new subscription; only the plan's id is required, all other fields are additions or
/// overrides.
///
/// The `subscription_request_post` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionRequest {
    /// The plan to subscribe to, as `subscriptions().create_plan` returned its id; the plan must be `ACTIVE`.
    ///
    /// 26 characters. Pattern: `^P-[A-Z0-9]*$`.
    pub plan_id: String,
    /// The time when billing begins; by default, when the subscription becomes active.
    pub start_time: Option<DateTime>,
    /// The number of units; refused with `SUBSCRIPTION_CANNOT_HAVE_QUANTITY` unless the plan supports it.
    ///
    /// 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub quantity: Option<String>,
    /// The shipping costs, charged in addition to the plan's price.
    pub shipping_amount: Option<Money>,
    /// The person who subscribes, with delivery address and payment source.
    pub subscriber: Option<SubscriberRequest>,
    /// Deprecated; do not set it.
    ///
    /// **Deprecated.** Default: `false`.
    pub auto_renewal: Option<bool>,
    /// The return addresses and settings of PayPal's pages.
    pub application_context: Option<ApplicationContext>,
    /// Your own reference, printable ASCII, returned with the subscription.
    ///
    /// 1 to 127 characters. Pattern: `^[\x20-\x7E]+`.
    pub custom_id: Option<String>,
    /// The parts of the plan that differ for this subscription. A revision does not keep earlier overrides;
    /// send all of them again.
    pub plan: Option<PlanOverride>,
    /// The item in the merchant's inventory, for a button that PayPal hosts.
    pub merchant_inventory: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriptionRequest {
    /// Creates a `SubscriptionRequest` from its required fields.
    pub fn new(plan_id: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.plan_id = plan_id.into();
        new
    }
}

paypal_runtime::model! { SubscriptionRequest = "subscription_request_post" {
    0 plan_id: required String = "plan_id",
    1 start_time: optional DateTime = "start_time",
    2 quantity: optional String = "quantity",
    3 shipping_amount: optional Money = "shipping_amount",
    4 subscriber: optional SubscriberRequest = "subscriber",
    5 auto_renewal: optional bool = "auto_renewal",
    6 application_context: optional ApplicationContext = "application_context",
    7 custom_id: optional String = "custom_id",
    8 plan: optional PlanOverride = "plan",
    9 merchant_inventory: optional Value = "merchant_inventory",
} }
