// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `wallet_base` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::ShippingDetail;

/// The pattern of later charges: immediate, deferred, recurring, at a threshold, subscription, unscheduled or
/// in installments, each prepaid or postpaid.
///
/// The values of `wallet_base.usage_pattern` of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsagePattern {
    /// `IMMEDIATE`: Choose this when the payer buys on demand and pays at once before delivery. Amount and
    /// time differ from charge to charge.
    Immediate,
    /// `DEFERRED`: Choose this when the payer uses something first and pays later, without a fixed amount or
    /// rhythm.
    Deferred,
    /// `RECURRING_PREPAID`: Choose this when you charge on fixed dates before you deliver. The amount may be
    /// the same each time or change.
    RecurringPrepaid,
    /// `RECURRING_POSTPAID`: Choose this when you charge on fixed dates after delivery, for example a monthly
    /// bill for the electricity used.
    RecurringPostpaid,
    /// `THRESHOLD_PREPAID`: Choose this when you charge before delivery, as soon as a set sum is reached, and
    /// at the latest once a month.
    ThresholdPrepaid,
    /// `THRESHOLD_POSTPAID`: Choose this when you charge after delivery, as soon as the open sum reaches a
    /// limit, and at the latest once a month.
    ThresholdPostpaid,
    /// `UNSCHEDULED_POSTPAID`: Choose this when you charge a saved card after delivery by an agreed rule, and
    /// neither the sum nor the date is fixed.
    UnscheduledPostpaid,
    /// `UNSCHEDULED_PREPAID`: Choose this when you charge a saved card before delivery by an agreed rule
    /// without fixed dates, for example to top up a balance.
    UnscheduledPrepaid,
    /// `SUBSCRIPTION_PREPAID`: Choose this for a plan without an end whose price and rhythm are fixed, and
    /// which the payer pays before each period.
    SubscriptionPrepaid,
    /// `SUBSCRIPTION_POSTPAID`: Choose this for a plan without an end whose price and rhythm are fixed, and
    /// which the payer pays after each period.
    SubscriptionPostpaid,
    /// `INSTALLMENT_POSTPAID`: Choose this when the payer has the goods first and pays a fixed number of
    /// equal parts, and you run the plan yourself.
    InstallmentPostpaid,
    /// `INSTALLMENT_PREPAID`: Choose this when the payer pays a fixed number of equal parts before delivery,
    /// and you run the plan yourself.
    InstallmentPrepaid,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UsagePattern {
    0 Immediate = "IMMEDIATE",
    1 Deferred = "DEFERRED",
    2 RecurringPrepaid = "RECURRING_PREPAID",
    3 RecurringPostpaid = "RECURRING_POSTPAID",
    4 ThresholdPrepaid = "THRESHOLD_PREPAID",
    5 ThresholdPostpaid = "THRESHOLD_POSTPAID",
    6 UnscheduledPostpaid = "UNSCHEDULED_POSTPAID",
    7 UnscheduledPrepaid = "UNSCHEDULED_PREPAID",
    8 SubscriptionPrepaid = "SUBSCRIPTION_PREPAID",
    9 SubscriptionPostpaid = "SUBSCRIPTION_POSTPAID",
    10 InstallmentPostpaid = "INSTALLMENT_POSTPAID",
    11 InstallmentPrepaid = "INSTALLMENT_PREPAID",
} }

/// The party that charges the saved account: one `MERCHANT`, or a `PLATFORM` on behalf of many.
///
/// The values of `wallet_base.usage_type` of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultUsageType {
    /// `MERCHANT`: Choose this when one shop saves the wallet and charges it later for its own sales.
    Merchant,
    /// `PLATFORM`: Choose this when a marketplace saves the wallet and charges it later for sales of several
    /// shops.
    Platform,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultUsageType {
    0 Merchant = "MERCHANT",
    1 Platform = "PLATFORM",
} }

/// Whether the payer is a `CONSUMER` or a `BUSINESS`.
///
/// The values of `wallet_base.customer_type` of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VaultCustomerType {
    /// `CONSUMER`: Choose this when the owner of the saved wallet is a private person who buys from you.
    Consumer,
    /// `BUSINESS`: Choose this when the owner of the saved wallet is a company that buys from you.
    Business,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { VaultCustomerType {
    0 Consumer = "CONSUMER",
    1 Business = "BUSINESS",
} }

/// The fields that saved PayPal and Venmo accounts share: purpose, shipping and usage.
///
/// The `wallet_base` object of PayPal's Payment Method Tokens API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletBase {
    /// The purpose of later payments, shown to the payer during approval.
    ///
    /// 1 to 128 characters.
    pub description: Option<String>,
    /// The delivery of goods: the recipient, the address, and whether the goods are shipped or picked up.
    pub shipping: Option<ShippingDetail>,
    /// Whether the same payer may have several tokens at the same merchant.
    ///
    /// Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// The pattern of later charges: immediate, deferred, recurring, at a threshold, subscription,
    /// unscheduled or in installments, each prepaid or postpaid.
    pub usage_pattern: Option<UsagePattern>,
    /// The party that charges the saved account: one `MERCHANT`, or a `PLATFORM` on behalf of many.
    pub usage_type: Option<VaultUsageType>,
    /// Whether the payer is a `CONSUMER` or a `BUSINESS`.
    pub customer_type: Option<VaultCustomerType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WalletBase {
    /// Creates an empty `WalletBase`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WalletBase {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WalletBase = "wallet_base" {
    0 description: optional String = "description",
    1 shipping: optional ShippingDetail = "shipping",
    2 permit_multiple_payment_tokens: optional bool = "permit_multiple_payment_tokens",
    3 usage_pattern: optional UsagePattern = "usage_pattern",
    4 usage_type: optional VaultUsageType = "usage_type",
    5 customer_type: optional VaultCustomerType = "customer_type",
} }
