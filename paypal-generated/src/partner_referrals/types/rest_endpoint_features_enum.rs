// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `rest_endpoint_features_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A group of API calls that the seller grants the partner.
///
/// The values of `rest_endpoint_features_enum` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestEndpointFeature {
    /// `PAYOUTS`
    Payouts,
    /// `PAYMENT`
    Payment,
    /// `REFUND`
    Refund,
    /// `FUTURE_PAYMENT`
    FuturePayment,
    /// `DIRECT_PAYMENT`
    DirectPayment,
    /// `PARTNER_FEE`
    PartnerFee,
    /// `DELAY_FUNDS_DISBURSEMENT`
    DelayFundsDisbursement,
    /// `READ_SELLER_DISPUTE`
    ReadSellerDispute,
    /// `UPDATE_SELLER_DISPUTE`
    UpdateSellerDispute,
    /// `ADVANCED_TRANSACTIONS_SEARCH`
    AdvancedTransactionsSearch,
    /// `SWEEP_FUNDS_EXTERNAL_SINK`
    SweepFundsExternalSink,
    /// `ACCESS_MERCHANT_INFORMATION`
    AccessMerchantInformation,
    /// `TRACKING_SHIPMENT_READWRITE`
    TrackingShipmentReadwrite,
    /// `INVOICE_READ_WRITE`
    InvoiceReadWrite,
    /// `DISPUTE_READ_BUYER`
    DisputeReadBuyer,
    /// `UPDATE_CUSTOMER_DISPUTES`
    UpdateCustomerDisputes,
    /// `VAULT`
    Vault,
    /// `BILLING_AGREEMENT`
    BillingAgreement,
    /// `WITHDRAWALS`
    Withdrawals,
    /// `LINKED_FINANCIAL_INSTRUMENTS`
    LinkedFinancialInstruments,
    /// `USER_PROFILE`
    UserProfile,
    /// `TRANSACTION_RISK_DATA`
    TransactionRiskData,
    /// `PAYPAL_BALANCE`
    PaypalBalance,
    /// `EXCHANGE_CURRENCY`
    ExchangeCurrency,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RestEndpointFeature {
    0 Payouts = "PAYOUTS",
    1 Payment = "PAYMENT",
    2 Refund = "REFUND",
    3 FuturePayment = "FUTURE_PAYMENT",
    4 DirectPayment = "DIRECT_PAYMENT",
    5 PartnerFee = "PARTNER_FEE",
    6 DelayFundsDisbursement = "DELAY_FUNDS_DISBURSEMENT",
    7 ReadSellerDispute = "READ_SELLER_DISPUTE",
    8 UpdateSellerDispute = "UPDATE_SELLER_DISPUTE",
    9 AdvancedTransactionsSearch = "ADVANCED_TRANSACTIONS_SEARCH",
    10 SweepFundsExternalSink = "SWEEP_FUNDS_EXTERNAL_SINK",
    11 AccessMerchantInformation = "ACCESS_MERCHANT_INFORMATION",
    12 TrackingShipmentReadwrite = "TRACKING_SHIPMENT_READWRITE",
    13 InvoiceReadWrite = "INVOICE_READ_WRITE",
    14 DisputeReadBuyer = "DISPUTE_READ_BUYER",
    15 UpdateCustomerDisputes = "UPDATE_CUSTOMER_DISPUTES",
    16 Vault = "VAULT",
    17 BillingAgreement = "BILLING_AGREEMENT",
    18 Withdrawals = "WITHDRAWALS",
    19 LinkedFinancialInstruments = "LINKED_FINANCIAL_INSTRUMENTS",
    20 UserProfile = "USER_PROFILE",
    21 TransactionRiskData = "TRANSACTION_RISK_DATA",
    22 PaypalBalance = "PAYPAL_BALANCE",
    23 ExchangeCurrency = "EXCHANGE_CURRENCY",
} }
