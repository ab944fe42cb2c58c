// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `product` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A PayPal product that the seller signs up for; `PPCP` means Complete Payments.
///
/// The values of `product` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// `ALIPAY`
    Alipay,
    /// `BANCONTACT`
    Bancontact,
    /// `BLIK`
    Blik,
    /// `EPS`
    Eps,
    /// `PPCP`
    Ppcp,
    /// `EXPRESS_CHECKOUT`
    ExpressCheckout,
    /// `PAYMENT_METHODS`
    PaymentMethods,
    /// `ADVANCED_VAULTING`
    AdvancedVaulting,
    /// `IDEAL`
    Ideal,
    /// `MB_WAY`
    MbWay,
    /// `MULTIBANCO`
    Multibanco,
    /// `PAYPAL_COMMERCE_PLATFORM_BUSINESS`
    PaypalCommercePlatformBusiness,
    /// `PPPLUS`
    Ppplus,
    /// `PRZELEWY24`
    Przelewy24,
    /// `SATISPAY`
    Satispay,
    /// `TRUSTLY`
    Trustly,
    /// `WECHAT_PAY`
    WechatPay,
    /// `WEBSITE_PAYMENT_PRO`
    WebsitePaymentPro,
    /// `ZETTLE`
    Zettle,
    /// `HYPERWALLET_PAYOUTS`
    HyperwalletPayouts,
    /// `IZETTLE`
    Izettle,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Product {
    0 Alipay = "ALIPAY",
    1 Bancontact = "BANCONTACT",
    2 Blik = "BLIK",
    3 Eps = "EPS",
    4 Ppcp = "PPCP",
    5 ExpressCheckout = "EXPRESS_CHECKOUT",
    6 PaymentMethods = "PAYMENT_METHODS",
    7 AdvancedVaulting = "ADVANCED_VAULTING",
    8 Ideal = "IDEAL",
    9 MbWay = "MB_WAY",
    10 Multibanco = "MULTIBANCO",
    11 PaypalCommercePlatformBusiness = "PAYPAL_COMMERCE_PLATFORM_BUSINESS",
    12 Ppplus = "PPPLUS",
    13 Przelewy24 = "PRZELEWY24",
    14 Satispay = "SATISPAY",
    15 Trustly = "TRUSTLY",
    16 WechatPay = "WECHAT_PAY",
    17 WebsitePaymentPro = "WEBSITE_PAYMENT_PRO",
    18 Zettle = "ZETTLE",
    19 HyperwalletPayouts = "HYPERWALLET_PAYOUTS",
    20 Izettle = "IZETTLE",
} }
