// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `merchant-integration` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AccountCapability, Credential, Limitation, OauthIntegration, Product};

/// The values of `merchant-integration.granted_permissions` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantIntegrationGrantedPermission {
    /// `EXPRESS_CHECKOUT`
    ExpressCheckout,
    /// `REFUND`
    Refund,
    /// `DIRECT_PAYMENT`
    DirectPayment,
    /// `AUTH_CAPTURE`
    AuthCapture,
    /// `BUTTON_MANAGER`
    ButtonManager,
    /// `ACCOUNT_BALANCE`
    AccountBalance,
    /// `TRANSACTION_DETAILS`
    TransactionDetails,
    /// `TRANSACTION_SEARCH`
    TransactionSearch,
    /// `REFERENCE_TRANSACTION`
    ReferenceTransaction,
    /// `RECURRING_PAYMENTS`
    RecurringPayments,
    /// `BILLING_AGREEMENT`
    BillingAgreement,
    /// `MANAGE_PENDING_TRANSACTION_STATUS`
    ManagePendingTransactionStatus,
    /// `NON_REFERENCED_CREDIT`
    NonReferencedCredit,
    /// `MASS_PAY`
    MassPay,
    /// `ENCRYPTED_WEBSITE_PAYMENTS`
    EncryptedWebsitePayments,
    /// `SETTLEMENT_CONSOLIDATION`
    SettlementConsolidation,
    /// `SETTLEMENT_REPORTING`
    SettlementReporting,
    /// `MOBILE_CHECKOUT`
    MobileCheckout,
    /// `AIR_TRAVEL`
    AirTravel,
    /// `INVOICING`
    Invoicing,
    /// `RECURRING_PAYMENT_REPORT`
    RecurringPaymentReport,
    /// `EXTENDED_PRO_PROCESSING_REPORT`
    ExtendedProProcessingReport,
    /// `EXCEPTION_PROCESSING_REPORT`
    ExceptionProcessingReport,
    /// `TRANSACTION_DETAIL_REPORT`
    TransactionDetailReport,
    /// `ACCOUNT_MANAGEMENT_PERMISSION`
    AccountManagementPermission,
    /// `ACCESS_BASIC_PERSONAL_DATA`
    AccessBasicPersonalData,
    /// `ACCESS_ADVANCED_PERSONAL_DATA`
    AccessAdvancedPersonalData,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { MerchantIntegrationGrantedPermission {
    0 ExpressCheckout = "EXPRESS_CHECKOUT",
    1 Refund = "REFUND",
    2 DirectPayment = "DIRECT_PAYMENT",
    3 AuthCapture = "AUTH_CAPTURE",
    4 ButtonManager = "BUTTON_MANAGER",
    5 AccountBalance = "ACCOUNT_BALANCE",
    6 TransactionDetails = "TRANSACTION_DETAILS",
    7 TransactionSearch = "TRANSACTION_SEARCH",
    8 ReferenceTransaction = "REFERENCE_TRANSACTION",
    9 RecurringPayments = "RECURRING_PAYMENTS",
    10 BillingAgreement = "BILLING_AGREEMENT",
    11 ManagePendingTransactionStatus = "MANAGE_PENDING_TRANSACTION_STATUS",
    12 NonReferencedCredit = "NON_REFERENCED_CREDIT",
    13 MassPay = "MASS_PAY",
    14 EncryptedWebsitePayments = "ENCRYPTED_WEBSITE_PAYMENTS",
    15 SettlementConsolidation = "SETTLEMENT_CONSOLIDATION",
    16 SettlementReporting = "SETTLEMENT_REPORTING",
    17 MobileCheckout = "MOBILE_CHECKOUT",
    18 AirTravel = "AIR_TRAVEL",
    19 Invoicing = "INVOICING",
    20 RecurringPaymentReport = "RECURRING_PAYMENT_REPORT",
    21 ExtendedProProcessingReport = "EXTENDED_PRO_PROCESSING_REPORT",
    22 ExceptionProcessingReport = "EXCEPTION_PROCESSING_REPORT",
    23 TransactionDetailReport = "TRANSACTION_DETAIL_REPORT",
    24 AccountManagementPermission = "ACCOUNT_MANAGEMENT_PERMISSION",
    25 AccessBasicPersonalData = "ACCESS_BASIC_PERSONAL_DATA",
    26 AccessAdvancedPersonalData = "ACCESS_ADVANCED_PERSONAL_DATA",
} }

/// The `merchant-integration` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantIntegration {
    /// Optional.
    pub tracking_id: Option<String>,
    /// Optional.
    pub merchant_id: Option<String>,
    /// Optional. 1 to 140 characters. Pattern: `^[a-zA-Z ,.'-]+$`.
    pub given_name: Option<String>,
    /// Optional. 1 to 140 characters. Pattern: `^[a-zA-Z ,.'-]+$`.
    pub surname: Option<String>,
    /// Optional.
    pub products: Option<Vec<Product>>,
    /// Optional.
    pub payments_receivable: Option<bool>,
    /// Optional.
    pub legal_name: Option<String>,
    /// Optional.
    pub primary_email_confirmed: Option<bool>,
    /// Optional.
    pub primary_email: Option<String>,
    /// Optional.
    pub date_created: Option<String>,
    /// Optional.
    pub granted_permissions: Option<Vec<MerchantIntegrationGrantedPermission>>,
    /// Optional.
    pub api_credentials: Option<Credential>,
    /// Optional.
    pub oauth_integrations: Option<Vec<OauthIntegration>>,
    /// Optional.
    pub limitations: Option<Vec<Limitation>>,
    /// Optional.
    pub capabilities: Option<Vec<AccountCapability>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MerchantIntegration {
    /// Creates an empty `MerchantIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MerchantIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MerchantIntegration = "merchant-integration" {
    0 tracking_id: optional String = "tracking_id",
    1 merchant_id: optional String = "merchant_id",
    2 given_name: optional String = "given_name",
    3 surname: optional String = "surname",
    4 products: optional [Product] = "products",
    5 payments_receivable: optional bool = "payments_receivable",
    6 legal_name: optional String = "legal_name",
    7 primary_email_confirmed: optional bool = "primary_email_confirmed",
    8 primary_email: optional String = "primary_email",
    9 date_created: optional String = "date_created",
    10 granted_permissions: optional [MerchantIntegrationGrantedPermission] = "granted_permissions",
    11 api_credentials: optional Credential = "api_credentials",
    12 oauth_integrations: optional [OauthIntegration] = "oauth_integrations",
    13 limitations: optional [Limitation] = "limitations",
    14 capabilities: optional [AccountCapability] = "capabilities",
} }
