// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `rest_endpoint_features_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A group of API calls that the seller grants the partner.
///
/// The values of `rest_endpoint_features_enum` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestEndpointFeature {
    /// `PAYOUTS`: The partner may send payouts from the seller's account.
    Payouts,
    /// `PAYMENT`: The partner may create and complete payments for the seller. Most integrations need it.
    Payment,
    /// `REFUND`: The partner may return money to buyers from the seller's payments.
    Refund,
    /// `FUTURE_PAYMENT`: The partner may charge buyers later if they agreed to it before.
    FuturePayment,
    /// `DIRECT_PAYMENT`: The partner may take card payments without sending the buyer to PayPal.
    DirectPayment,
    /// `PARTNER_FEE`: The partner may keep a fee from each payment to the seller.
    PartnerFee,
    /// `DELAY_FUNDS_DISBURSEMENT`: The partner may hold the seller's money and release it later, for instance
    /// after delivery.
    DelayFundsDisbursement,
    /// `READ_SELLER_DISPUTE`: The partner may see the disputes that buyers open against the seller.
    ReadSellerDispute,
    /// `UPDATE_SELLER_DISPUTE`: The partner may answer disputes against the seller, for instance with
    /// evidence or an offer.
    UpdateSellerDispute,
    /// `ADVANCED_TRANSACTIONS_SEARCH`: The partner may list the seller's transactions with the Transaction
    /// Search API.
    AdvancedTransactionsSearch,
    /// `SWEEP_FUNDS_EXTERNAL_SINK`: The partner may move the seller's money to a destination outside PayPal.
    SweepFundsExternalSink,
    /// `ACCESS_MERCHANT_INFORMATION`: The partner may read the seller's account data, such as its status and
    /// its products.
    AccessMerchantInformation,
    /// `TRACKING_SHIPMENT_READWRITE`: The partner may read the tracking data of the seller's parcels and
    /// change them.
    TrackingShipmentReadwrite,
    /// `INVOICE_READ_WRITE`: The partner may see, create and send invoices for the seller.
    InvoiceReadWrite,
    /// `DISPUTE_READ_BUYER`: The partner may see disputes from the buyer's side.
    DisputeReadBuyer,
    /// `UPDATE_CUSTOMER_DISPUTES`: The partner may change disputes from the buyer's side.
    UpdateCustomerDisputes,
    /// `VAULT`: The partner may save buyers' payment methods for the seller and charge them later.
    Vault,
    /// `BILLING_AGREEMENT`: The partner may ask buyers for approval now and charge them for the seller later.
    BillingAgreement,
    /// `WITHDRAWALS`: The partner may transfer money out of the seller's PayPal balance and look up these
    /// transfers.
    Withdrawals,
    /// `LINKED_FINANCIAL_INSTRUMENTS`: The partner may see and change the bank accounts and cards of the
    /// seller's account.
    LinkedFinancialInstruments,
    /// `USER_PROFILE`: The partner may see and change the data of the seller's business and its people.
    UserProfile,
    /// `TRANSACTION_RISK_DATA`: The partner may see how risky PayPal considers a payment.
    TransactionRiskData,
    /// `PAYPAL_BALANCE`: The partner may see how much money the seller has at PayPal.
    PaypalBalance,
    /// `EXCHANGE_CURRENCY`: The partner may see the exchange rates for withdrawals of the seller.
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
