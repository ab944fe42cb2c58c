// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `fmf_details.filter_id`.

use paypal_runtime::model::UnknownValue;

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
