// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `pricing_scheme` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{Money, PricingTier};

/// The calculation with tiers: with `VOLUME` the tier of the total quantity sets the price of every unit,
/// with `TIERED` each unit has the price of its own tier.
///
/// The values of `pricing_scheme.pricing_model` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingModel {
    /// `VOLUME`: The total quantity decides on one price, which applies to all units. The scheme needs a list
    /// of tiers.
    Volume,
    /// `TIERED`: Each step of the quantity has its own price, and the charge adds up the steps. The scheme
    /// needs a list of tiers.
    Tiered,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PricingModel {
    0 Volume = "VOLUME",
    1 Tiered = "TIERED",
} }

/// The price of one billing cycle: either a fixed price, or tiers and their pricing model.
///
/// The `pricing_scheme` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PricingScheme {
    /// The version of this price, set by PayPal; a subscription's `cycle_executions` refer to it.
    ///
    /// Set by PayPal. 0 to 999.
    pub version: Option<i64>,
    /// The price of each cycle, per unit if the plan supports quantities; tiered models have no fixed price.
    pub fixed_price: Option<Money>,
    /// The calculation with tiers: with `VOLUME` the tier of the total quantity sets the price of every unit,
    /// with `TIERED` each unit has the price of its own tier.
    pub pricing_model: Option<PricingModel>,
    /// The price by quantity, for tiered and volume pricing.
    ///
    /// 1 to 32 elements.
    pub tiers: Option<Vec<PricingTier>>,
    /// The time when PayPal created this plan or this price.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this plan or this price last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The state of the price, such as `ACTIVE`.
    ///
    /// Set by PayPal.
    pub status: Option<String>,
    /// How the tiers apply to the quantity, in the older form; see `pricing_model`.
    ///
    /// Set by PayPal.
    pub tier_mode: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PricingScheme {
    /// Creates an empty `PricingScheme`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PricingScheme {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PricingScheme = "pricing_scheme" {
    0 version: optional i64 = "version" read_only,
    1 fixed_price: optional Money = "fixed_price",
    2 pricing_model: optional PricingModel = "pricing_model",
    3 tiers: optional [PricingTier] = "tiers",
    4 create_time: optional DateTime = "create_time" read_only,
    5 update_time: optional DateTime = "update_time" read_only,
    6 status: optional String = "status" read_only,
    7 tier_mode: optional String = "tier_mode" read_only,
} }
