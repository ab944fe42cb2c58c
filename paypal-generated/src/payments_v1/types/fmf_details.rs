// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `fmf_details` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The action of the filter on a matching payment.
///
/// The values of `fmf_details.filter_type` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FmfDetailsFilterType {
    /// `ACCEPT`
    Accept,
    /// `PENDING`
    Pending,
    /// `DENY`
    Deny,
    /// `REPORT`
    Report,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FmfDetailsFilterType {
    0 Accept = "ACCEPT",
    1 Pending = "PENDING",
    2 Deny = "DENY",
    3 Report = "REPORT",
} }

/// The fraud filter that was triggered.
///
/// The values of `fmf_details.filter_id` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FmfDetailsFilterId {
    /// `AVS_NO_MATCH`
    AvsNoMatch,
    /// `AVS_PARTIAL_MATCH`
    AvsPartialMatch,
    /// `AVS_UNAVAILABLE_OR_UNSUPPORTED`
    AvsUnavailableOrUnsupported,
    /// `CARD_SECURITY_CODE_MISMATCH`
    CardSecurityCodeMismatch,
    /// `MAXIMUM_TRANSACTION_AMOUNT`
    MaximumTransactionAmount,
    /// `UNCONFIRMED_ADDRESS`
    UnconfirmedAddress,
    /// `COUNTRY_MONITOR`
    CountryMonitor,
    /// `LARGE_ORDER_NUMBER`
    LargeOrderNumber,
    /// `BILLING_OR_SHIPPING_ADDRESS_MISMATCH`
    BillingOrShippingAddressMismatch,
    /// `RISKY_ZIP_CODE`
    RiskyZipCode,
    /// `SUSPECTED_FREIGHT_FORWARDER_CHECK`
    SuspectedFreightForwarderCheck,
    /// `TOTAL_PURCHASE_PRICE_MINIMUM`
    TotalPurchasePriceMinimum,
    /// `IP_ADDRESS_VELOCITY`
    IpAddressVelocity,
    /// `RISKY_EMAIL_ADDRESS_DOMAIN_CHECK`
    RiskyEmailAddressDomainCheck,
    /// `RISKY_BANK_IDENTIFICATION_NUMBER_CHECK`
    RiskyBankIdentificationNumberCheck,
    /// `RISKY_IP_ADDRESS_RANGE`
    RiskyIpAddressRange,
    /// `PAYPAL_FRAUD_MODEL`
    PaypalFraudModel,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { FmfDetailsFilterId {
    0 AvsNoMatch = "AVS_NO_MATCH",
    1 AvsPartialMatch = "AVS_PARTIAL_MATCH",
    2 AvsUnavailableOrUnsupported = "AVS_UNAVAILABLE_OR_UNSUPPORTED",
    3 CardSecurityCodeMismatch = "CARD_SECURITY_CODE_MISMATCH",
    4 MaximumTransactionAmount = "MAXIMUM_TRANSACTION_AMOUNT",
    5 UnconfirmedAddress = "UNCONFIRMED_ADDRESS",
    6 CountryMonitor = "COUNTRY_MONITOR",
    7 LargeOrderNumber = "LARGE_ORDER_NUMBER",
    8 BillingOrShippingAddressMismatch = "BILLING_OR_SHIPPING_ADDRESS_MISMATCH",
    9 RiskyZipCode = "RISKY_ZIP_CODE",
    10 SuspectedFreightForwarderCheck = "SUSPECTED_FREIGHT_FORWARDER_CHECK",
    11 TotalPurchasePriceMinimum = "TOTAL_PURCHASE_PRICE_MINIMUM",
    12 IpAddressVelocity = "IP_ADDRESS_VELOCITY",
    13 RiskyEmailAddressDomainCheck = "RISKY_EMAIL_ADDRESS_DOMAIN_CHECK",
    14 RiskyBankIdentificationNumberCheck = "RISKY_BANK_IDENTIFICATION_NUMBER_CHECK",
    15 RiskyIpAddressRange = "RISKY_IP_ADDRESS_RANGE",
    16 PaypalFraudModel = "PAYPAL_FRAUD_MODEL",
} }

/// The result of one of the merchant's fraud filters.
///
/// The `fmf_details` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct FmfDetails {
    /// The action of the filter on a matching payment.
    ///
    /// Always set by PayPal.
    pub filter_type: Option<FmfDetailsFilterType>,
    /// The fraud filter that was triggered.
    ///
    /// Always set by PayPal.
    pub filter_id: Option<FmfDetailsFilterId>,
    /// The name of the filter.
    ///
    /// Set by PayPal.
    pub name: Option<String>,
    /// The details of the filter.
    ///
    /// Set by PayPal.
    pub description: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl FmfDetails {
    /// Creates an empty `FmfDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for FmfDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { FmfDetails = "fmf_details" {
    0 filter_type: expected FmfDetailsFilterType = "filter_type" read_only,
    1 filter_id: expected FmfDetailsFilterId = "filter_id" read_only,
    2 name: optional String = "name" read_only,
    3 description: optional String = "description" read_only,
} }
