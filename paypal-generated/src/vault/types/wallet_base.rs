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
    /// `IMMEDIATE`
    Immediate,
    /// `DEFERRED`
    Deferred,
    /// `RECURRING_PREPAID`
    RecurringPrepaid,
    /// `RECURRING_POSTPAID`
    RecurringPostpaid,
    /// `THRESHOLD_PREPAID`
    ThresholdPrepaid,
    /// `THRESHOLD_POSTPAID`
    ThresholdPostpaid,
    /// `UNSCHEDULED_POSTPAID`
    UnscheduledPostpaid,
    /// `UNSCHEDULED_PREPAID`
    UnscheduledPrepaid,
    /// `SUBSCRIPTION_PREPAID`
    SubscriptionPrepaid,
    /// `SUBSCRIPTION_POSTPAID`
    SubscriptionPostpaid,
    /// `INSTALLMENT_POSTPAID`
    InstallmentPostpaid,
    /// `INSTALLMENT_PREPAID`
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
    /// `MERCHANT`
    Merchant,
    /// `PLATFORM`
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
    /// `CONSUMER`
    Consumer,
    /// `BUSINESS`
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
    /// Optional. 1 to 128 characters. Pattern: `^.*$`.
    pub description: Option<String>,
    /// The delivery of goods: the recipient, the address, and whether the goods are shipped or picked up.
    ///
    /// Optional.
    pub shipping: Option<ShippingDetail>,
    /// Whether the same payer may have several tokens at the same merchant.
    ///
    /// Optional. Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// The pattern of later charges: immediate, deferred, recurring, at a threshold, subscription,
    /// unscheduled or in installments, each prepaid or postpaid.
    ///
    /// Optional. 1 to 30 characters. Pattern: `^[0-9A-Z_]+$`.
    pub usage_pattern: Option<UsagePattern>,
    /// The party that charges the saved account: one `MERCHANT`, or a `PLATFORM` on behalf of many.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub usage_type: Option<VaultUsageType>,
    /// Whether the payer is a `CONSUMER` or a `BUSINESS`.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
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
