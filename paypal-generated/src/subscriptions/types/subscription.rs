// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscription` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{LinkDescription, Money, Plan, Subscriber, SubscriptionBillingInfo, SubscriptionStatus};

/// One customer's agreement to pay by a plan, with its state, its links to possible next steps, and its
/// billing details.
///
/// The `subscription` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Subscription {
    /// The state of a subscription: approval changes `APPROVAL_PENDING` to `ACTIVE`; an active subscription
    /// can be `SUSPENDED` and resumed, and ends as `CANCELLED` or `EXPIRED`.
    pub status: Option<SubscriptionStatus>,
    /// The reason given for the last change of state.
    ///
    /// 1 to 128 characters.
    pub status_change_note: Option<String>,
    /// The time when `status` last changed.
    pub status_update_time: Option<DateTime>,
    /// The id that PayPal gave the subscription; all calls about this subscription take it.
    ///
    /// 3 to 50 characters.
    pub id: Option<String>,
    /// The plan with the prices and billing cycles of the subscription; `subscriptions().get_plan` takes this
    /// id.
    ///
    /// 3 to 50 characters.
    pub plan_id: Option<String>,
    /// The time when the subscription starts.
    pub start_time: Option<DateTime>,
    /// The number of units of the product, as text.
    ///
    /// 1 to 32 characters. Pattern: `^([0-9]+|([0-9]+)?[.][0-9]+)$`.
    pub quantity: Option<String>,
    /// The shipping costs of each charge.
    pub shipping_amount: Option<Money>,
    /// The person who subscribes, with delivery address and payment source.
    pub subscriber: Option<Subscriber>,
    /// The charges so far and the next one.
    pub billing_info: Option<SubscriptionBillingInfo>,
    /// The time when PayPal created the subscription; the payer may approve it later.
    pub create_time: Option<DateTime>,
    /// The time when the subscription last changed.
    pub update_time: Option<DateTime>,
    /// Your own key of the subscription, for example an invoice number.
    ///
    /// 1 to 127 characters. Pattern: `^[\x20-\x7E]+`.
    pub custom_id: Option<String>,
    /// Whether this subscription's terms differ from those of its plan.
    pub plan_overridden: Option<bool>,
    /// The details of the plan, present if `fields` requested them.
    pub plan: Option<Plan>,
    /// The possible next steps.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Whether the subscription goes on after its last cycle.
    pub auto_renewal: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Subscription {
    /// Creates an empty `Subscription`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Subscription {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Subscription = "subscription" {
    0 status: optional SubscriptionStatus = "status",
    1 status_change_note: optional String = "status_change_note",
    2 status_update_time: optional DateTime = "status_update_time" read_only,
    3 id: optional String = "id" read_only,
    4 plan_id: optional String = "plan_id",
    5 start_time: optional DateTime = "start_time",
    6 quantity: optional String = "quantity",
    7 shipping_amount: optional Money = "shipping_amount",
    8 subscriber: optional Subscriber = "subscriber",
    9 billing_info: optional SubscriptionBillingInfo = "billing_info" read_only,
    10 create_time: optional DateTime = "create_time" read_only,
    11 update_time: optional DateTime = "update_time" read_only,
    12 custom_id: optional String = "custom_id",
    13 plan_overridden: optional bool = "plan_overridden" read_only,
    14 plan: optional Plan = "plan",
    15 links: optional [LinkDescription] = "links" read_only,
    16 auto_renewal: optional bool = "auto_renewal" read_only,
} }
