// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `plan` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{BillingCycle, LinkDescription, MerchantPreferences, PaymentPreferences, Taxes};

/// The state of a plan: `CREATED` is a draft, and only an `ACTIVE` plan accepts new subscriptions.
///
/// The values of `plan.status` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanStatus {
    /// `CREATED`: The plan is a draft that accepts no subscribers yet. Activate it when it is ready.
    Created,
    /// `INACTIVE`: New buyers cannot subscribe to the plan. Activate it to sell it again.
    Inactive,
    /// `ACTIVE`: Buyers can subscribe to the plan now. Deactivate it to stop new subscriptions.
    Active,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PlanStatus {
    0 Created = "CREATED",
    1 Inactive = "INACTIVE",
    2 Active = "ACTIVE",
} }

/// The names under which PayPal shows the merchant to subscribers.
///
/// The object `plan.payee.display_data` of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanPayeeDisplayData {
    /// The brand that PayPal shows to subscribers.
    pub brand_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PlanPayeeDisplayData {
    /// Creates an empty `PlanPayeeDisplayData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PlanPayeeDisplayData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PlanPayeeDisplayData = "plan.payee.display_data" {
    0 brand_name: optional String = "brand_name",
} }

/// The merchant who receives the money of the plan's subscriptions.
///
/// The object `plan.payee` of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanPayee {
    /// The PayPal account id of the merchant.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub merchant_id: Option<String>,
    /// The email address of the merchant's account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The names under which PayPal shows the merchant to subscribers.
    pub display_data: Option<PlanPayeeDisplayData>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PlanPayee {
    /// Creates an empty `PlanPayee`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PlanPayee {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PlanPayee = "plan.payee" {
    0 merchant_id: optional String = "merchant_id",
    1 email_address: optional String = "email_address",
    2 display_data: optional PlanPayeeDisplayData = "display_data",
} }

/// The prices and billing cycles of one product, for subscriptions; plan calls return it, and a subscription
/// can contain it.
///
/// The `plan` object of PayPal's Subscriptions API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// The id that PayPal gave the plan; `subscriptions().create` takes it as `plan_id`.
    ///
    /// 26 characters. Pattern: `^P-[A-Z0-9]*$`.
    pub id: Option<String>,
    /// The id of the product, from the Catalog Products API.
    ///
    /// 22 characters. Pattern: `^PROD-[A-Z0-9]*$`.
    pub product_id: Option<String>,
    /// The name of the plan.
    ///
    /// 1 to 127 characters.
    pub name: Option<String>,
    /// The state of a plan: `CREATED` is a draft, and only an `ACTIVE` plan accepts new subscriptions.
    pub status: Option<PlanStatus>,
    /// The details of the plan.
    ///
    /// 1 to 127 characters.
    pub description: Option<String>,
    /// The phases of the plan: at most two trials, and a regular phase.
    ///
    /// 1 to 12 elements.
    pub billing_cycles: Option<Vec<BillingCycle>>,
    /// The setup fee, and what happens if a charge fails.
    pub payment_preferences: Option<PaymentPreferences>,
    /// The tax on each charge of the plan.
    pub taxes: Option<Taxes>,
    /// Whether a subscription may be for more than one unit; tiered and volume prices always support it.
    ///
    /// Default: `false`.
    pub quantity_supported: Option<bool>,
    /// The time when PayPal created this plan or this price.
    pub create_time: Option<DateTime>,
    /// The time when this plan or this price last changed.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The pages that the subscriber returns to from PayPal.
    pub merchant_preferences: Option<MerchantPreferences>,
    /// The version of the plan, which grows with each change.
    pub version: Option<i64>,
    /// How the plan is billed; recorded plans have `LICENSED`, a fixed price for each cycle.
    pub usage_type: Option<String>,
    /// The merchant who receives the money of the plan's subscriptions.
    pub payee: Option<PlanPayee>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Plan {
    /// Creates an empty `Plan`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Plan = "plan" {
    0 id: optional String = "id" read_only,
    1 product_id: optional String = "product_id",
    2 name: optional String = "name",
    3 status: optional PlanStatus = "status",
    4 description: optional String = "description",
    5 billing_cycles: optional [BillingCycle] = "billing_cycles",
    6 payment_preferences: optional PaymentPreferences = "payment_preferences",
    7 taxes: optional Taxes = "taxes",
    8 quantity_supported: optional bool = "quantity_supported",
    9 create_time: optional DateTime = "create_time" read_only,
    10 update_time: optional DateTime = "update_time" read_only,
    11 links: optional [LinkDescription] = "links" read_only,
    12 merchant_preferences: optional MerchantPreferences = "merchant_preferences",
    13 version: optional i64 = "version" read_only,
    14 usage_type: optional String = "usage_type" read_only,
    15 payee: optional PlanPayee = "payee" read_only,
} }
