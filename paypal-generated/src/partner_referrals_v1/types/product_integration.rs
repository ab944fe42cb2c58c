// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `product-integration` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// A product of PayPal's that a partner integrates.
///
/// The values of `product-integration.product` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationProduct {
    /// `EXPRESS_CHECKOUT`
    ExpressCheckout,
    /// `WEBSITE_PAYMENTS_STANDARD`
    WebsitePaymentsStandard,
    /// `MASS_PAYMENT`
    MassPayment,
    /// `EMAIL_PAYMENTS`
    EmailPayments,
    /// `EBAY_CHECKOUT`
    EbayCheckout,
    /// `PAYFLOW_LINK`
    PayflowLink,
    /// `PAYFLOW_PRO`
    PayflowPro,
    /// `WEBSITE_PAYMENTS_PRO_3_0`
    WebsitePaymentsPro30,
    /// `WEBSITE_PAYMENTS_PRO_2_0`
    WebsitePaymentsPro20,
    /// `VIRTUAL_TERMINAL`
    VirtualTerminal,
    /// `HOSTED_SOLE_SOLUTION`
    HostedSoleSolution,
    /// `BILL_ME_LATER`
    BillMeLater,
    /// `MOBILE_EXPRESS_CHECKOUT`
    MobileExpressCheckout,
    /// `PAYPAL_HERE`
    PaypalHere,
    /// `MOBILE_IN_STORE`
    MobileInStore,
    /// `PAYPAL_STANDARD`
    PaypalStandard,
    /// `MOBILE_PAYPAL_STANDARD`
    MobilePaypalStandard,
    /// `MOBILE_PAYMENT_ACCEPTANCE`
    MobilePaymentAcceptance,
    /// `PAYPAL_ADVANCED`
    PaypalAdvanced,
    /// `PAYPAL_PRO`
    PaypalPro,
    /// `ENHANCED_RECURRING_PAYMENTS`
    EnhancedRecurringPayments,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationProduct {
    0 ExpressCheckout = "EXPRESS_CHECKOUT",
    1 WebsitePaymentsStandard = "WEBSITE_PAYMENTS_STANDARD",
    2 MassPayment = "MASS_PAYMENT",
    3 EmailPayments = "EMAIL_PAYMENTS",
    4 EbayCheckout = "EBAY_CHECKOUT",
    5 PayflowLink = "PAYFLOW_LINK",
    6 PayflowPro = "PAYFLOW_PRO",
    7 WebsitePaymentsPro30 = "WEBSITE_PAYMENTS_PRO_3_0",
    8 WebsitePaymentsPro20 = "WEBSITE_PAYMENTS_PRO_2_0",
    9 VirtualTerminal = "VIRTUAL_TERMINAL",
    10 HostedSoleSolution = "HOSTED_SOLE_SOLUTION",
    11 BillMeLater = "BILL_ME_LATER",
    12 MobileExpressCheckout = "MOBILE_EXPRESS_CHECKOUT",
    13 PaypalHere = "PAYPAL_HERE",
    14 MobileInStore = "MOBILE_IN_STORE",
    15 PaypalStandard = "PAYPAL_STANDARD",
    16 MobilePaypalStandard = "MOBILE_PAYPAL_STANDARD",
    17 MobilePaymentAcceptance = "MOBILE_PAYMENT_ACCEPTANCE",
    18 PaypalAdvanced = "PAYPAL_ADVANCED",
    19 PaypalPro = "PAYPAL_PRO",
    20 EnhancedRecurringPayments = "ENHANCED_RECURRING_PAYMENTS",
} }

/// Whether calls are made with the seller's own credentials or with the partner's.
///
/// The values of `product-integration.integration_type` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationType {
    /// `FIRST_PARTY`
    FirstParty,
    /// `THIRD_PARTY`
    ThirdParty,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IntegrationType {
    0 FirstParty = "FIRST_PARTY",
    1 ThirdParty = "THIRD_PARTY",
} }

/// The kind of credentials: signature, certificate or token.
///
/// The values of `product-integration.credential_type` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductIntegrationCredentialType {
    /// `SIGNATURE`
    Signature,
    /// `CERTIFICATE`
    Certificate,
    /// `OAUTH_TOKEN`
    OauthToken,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductIntegrationCredentialType {
    0 Signature = "SIGNATURE",
    1 Certificate = "CERTIFICATE",
    2 OauthToken = "OAUTH_TOKEN",
} }

/// A permission that a seller grants to a partner.
///
/// The values of `product-integration.permissions` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permission {
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

paypal_runtime::string_enum! { Permission {
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

/// A product that a partner integrates, with its permissions.
///
/// The `product-integration` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductIntegration {
    /// A product of PayPal's that a partner integrates.
    pub product: Option<IntegrationProduct>,
    /// Whether calls are made with the seller's own credentials or with the partner's.
    pub integration_type: Option<IntegrationType>,
    /// The kind of credentials: signature, certificate or token.
    pub credential_type: Option<ProductIntegrationCredentialType>,
    /// The permissions that the partner asks for.
    pub permissions: Option<Vec<Permission>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductIntegration {
    /// Creates an empty `ProductIntegration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProductIntegration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProductIntegration = "product-integration" {
    0 product: optional IntegrationProduct = "product",
    1 integration_type: optional IntegrationType = "integration_type",
    2 credential_type: optional ProductIntegrationCredentialType = "credential_type",
    3 permissions: optional [Permission] = "permissions",
} }
