// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `product` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::AccountCapabilityNames;

/// A product of PayPal's that a seller uses.
///
/// The values of `product.name` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductName {
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
    /// `PPCP_STANDARD`
    PpcpStandard,
    /// `PPCP_CUSTOM`
    PpcpCustom,
    /// `PAYMENT_METHODS`
    PaymentMethods,
    /// `ADVANCED_VAULTING`
    AdvancedVaulting,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductName {
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
    21 PpcpStandard = "PPCP_STANDARD",
    22 PpcpCustom = "PPCP_CUSTOM",
    23 PaymentMethods = "PAYMENT_METHODS",
    24 AdvancedVaulting = "ADVANCED_VAULTING",
} }

/// The state of PayPal's review of the seller for a product.
///
/// The values of `product.vetting_status` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductVettingStatus {
    /// `APPROVED`
    Approved,
    /// `PENDING`
    Pending,
    /// `DECLINED`
    Declined,
    /// `SUBSCRIBED`
    Subscribed,
    /// `IN_REVIEW`
    InReview,
    /// `NEED_MORE_DATA`
    NeedMoreData,
    /// `DENIED`
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductVettingStatus {
    0 Approved = "APPROVED",
    1 Pending = "PENDING",
    2 Declined = "DECLINED",
    3 Subscribed = "SUBSCRIBED",
    4 InReview = "IN_REVIEW",
    5 NeedMoreData = "NEED_MORE_DATA",
    6 Denied = "DENIED",
} }

/// The state of a product for the seller.
///
/// The values of `product.status` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `PENDING`
    Pending,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductStatus {
    0 Active = "ACTIVE",
    1 Inactive = "INACTIVE",
    2 Pending = "PENDING",
} }

/// A product of the seller's, with its state and abilities.
///
/// The `product` object of PayPal's Partner Referrals v1 API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
    /// A product of PayPal's that a seller uses.
    pub name: Option<ProductName>,
    /// The state of PayPal's review of the seller for a product.
    pub vetting_status: Option<ProductVettingStatus>,
    /// The state of a product for the seller.
    pub status: Option<ProductStatus>,
    /// The abilities of the account or product.
    pub capabilities: Option<Vec<AccountCapabilityNames>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Product {
    /// Creates an empty `Product`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Product {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Product = "product" {
    0 name: optional ProductName = "name",
    1 vetting_status: optional ProductVettingStatus = "vetting_status",
    2 status: optional ProductStatus = "status",
    3 capabilities: optional [AccountCapabilityNames] = "capabilities",
} }
