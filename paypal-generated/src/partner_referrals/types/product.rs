// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `product` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A PayPal product that the seller signs up for; `PPCP` means Complete Payments.
///
/// The values of `product` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// `EXPRESS_CHECKOUT`
    ExpressCheckout,
    /// `PAYPAL_COMMERCE_PLATFORM_BUSINESS`
    PaypalCommercePlatformBusiness,
    /// `PPPLUS`
    Ppplus,
    /// `WEBSITE_PAYMENT_PRO`
    WebsitePaymentPro,
    /// `PAYMENT_METHODS`
    PaymentMethods,
    /// `PPCP`
    Ppcp,
    /// `ADVANCED_VAULTING`
    AdvancedVaulting,
    /// `IZETTLE`
    Izettle,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Product {
    0 ExpressCheckout = "EXPRESS_CHECKOUT",
    1 PaypalCommercePlatformBusiness = "PAYPAL_COMMERCE_PLATFORM_BUSINESS",
    2 Ppplus = "PPPLUS",
    3 WebsitePaymentPro = "WEBSITE_PAYMENT_PRO",
    4 PaymentMethods = "PAYMENT_METHODS",
    5 Ppcp = "PPCP",
    6 AdvancedVaulting = "ADVANCED_VAULTING",
    7 Izettle = "IZETTLE",
} }
