// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `fmf_details.filter_id`.

use paypal_runtime::model::UnknownValue;

/// The fraud filter that was triggered.
///
/// The values of `fmf_details.filter_id` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FmfDetailsFilterId {
    /// `AVS_NO_MATCH`: The address check (AVS) finds no agreement between the billing address and the bank's
    /// data.
    AvsNoMatch,
    /// `AVS_PARTIAL_MATCH`: Only part of the billing address, such as the postal code, agrees with the bank's
    /// data in the AVS check.
    AvsPartialMatch,
    /// `AVS_UNAVAILABLE_OR_UNSUPPORTED`: The bank gives no result for the address check (AVS), so the billing
    /// address remains unproved.
    AvsUnavailableOrUnsupported,
    /// `CARD_SECURITY_CODE_MISMATCH`: The security code (CVV) from the payer differs from the bank's data.
    CardSecurityCodeMismatch,
    /// `MAXIMUM_TRANSACTION_AMOUNT`: The payment is larger than the limit in the seller's filter settings.
    MaximumTransactionAmount,
    /// `UNCONFIRMED_ADDRESS`: PayPal has not confirmed the payer's delivery address.
    UnconfirmedAddress,
    /// `COUNTRY_MONITOR`: The payer comes from a country on the list that the seller watches.
    CountryMonitor,
    /// `LARGE_ORDER_NUMBER`: The payer orders an unusually large number of items, above the seller's limit.
    LargeOrderNumber,
    /// `BILLING_OR_SHIPPING_ADDRESS_MISMATCH`: The payer's billing address differs from the place of
    /// delivery, which can be a sign of fraud.
    BillingOrShippingAddressMismatch,
    /// `RISKY_ZIP_CODE`: The payer's postal code is on a list of places with much fraud.
    RiskyZipCode,
    /// `SUSPECTED_FREIGHT_FORWARDER_CHECK`: The delivery address belongs to a company that sends parcels on,
    /// often abroad. The real place of delivery is hidden.
    SuspectedFreightForwarderCheck,
    /// `TOTAL_PURCHASE_PRICE_MINIMUM`: The total of the purchase does not pass the minimum in the seller's
    /// filter settings.
    TotalPurchasePriceMinimum,
    /// `IP_ADDRESS_VELOCITY`: Many payments come from the same internet address in a short time.
    IpAddressVelocity,
    /// `RISKY_EMAIL_ADDRESS_DOMAIN_CHECK`: The payer's email provider is on a list of those with much fraud.
    RiskyEmailAddressDomainCheck,
    /// `RISKY_BANK_IDENTIFICATION_NUMBER_CHECK`: The first digits of the card, which name its bank (BIN), are
    /// on a list with much fraud.
    RiskyBankIdentificationNumberCheck,
    /// `RISKY_IP_ADDRESS_RANGE`: The payer's internet connection is in a range with much fraud.
    RiskyIpAddressRange,
    /// `PAYPAL_FRAUD_MODEL`: PayPal's own risk model, and not a limit of the seller, finds the payment
    /// suspicious.
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
