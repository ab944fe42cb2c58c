// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `product-preferences` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The values of `product-preferences.product` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductPreferencesProduct {
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

paypal_runtime::string_enum! { ProductPreferencesProduct {
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

/// The `product-preferences` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductPreferences {
    /// Optional.
    pub product: Option<ProductPreferencesProduct>,
    /// Optional. At most 2048 characters. Format: `uri`.
    pub url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductPreferences {
    /// Creates an empty `ProductPreferences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProductPreferences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProductPreferences = "product-preferences" {
    0 product: optional ProductPreferencesProduct = "product",
    1 url: optional String = "url",
} }
