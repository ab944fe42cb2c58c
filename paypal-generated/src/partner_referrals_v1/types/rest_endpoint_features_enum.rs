// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `rest_endpoint_features_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A feature of PayPal's APIs that a partner uses for a seller.
///
/// The values of `rest_endpoint_features_enum` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestEndpointFeature {
    /// `PAYMENT`
    Payment,
    /// `REFUND`
    Refund,
    /// `PARTNER_FEE`
    PartnerFee,
    /// `DELAY_FUNDS_DISBURSEMENT`
    DelayFundsDisbursement,
    /// `READ_SELLER_DISPUTE`
    ReadSellerDispute,
    /// `UPDATE_SELLER_DISPUTE`
    UpdateSellerDispute,
    /// `ACCESS_MERCHANT_INFORMATION`
    AccessMerchantInformation,
    /// `INVOICE_READ_WRITE`
    InvoiceReadWrite,
    /// `ADVANCED_TRANSACTIONS_SEARCH`
    AdvancedTransactionsSearch,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { RestEndpointFeature {
    0 Payment = "PAYMENT",
    1 Refund = "REFUND",
    2 PartnerFee = "PARTNER_FEE",
    3 DelayFundsDisbursement = "DELAY_FUNDS_DISBURSEMENT",
    4 ReadSellerDispute = "READ_SELLER_DISPUTE",
    5 UpdateSellerDispute = "UPDATE_SELLER_DISPUTE",
    6 AccessMerchantInformation = "ACCESS_MERCHANT_INFORMATION",
    7 InvoiceReadWrite = "INVOICE_READ_WRITE",
    8 AdvancedTransactionsSearch = "ADVANCED_TRANSACTIONS_SEARCH",
} }
