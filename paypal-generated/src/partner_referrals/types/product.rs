// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `product` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A PayPal product that the seller signs up for; `PPCP` means Complete Payments.
///
/// The values of `product` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// `ALIPAY`: Lets the seller accept the Chinese wallet Alipay. Choose it if you need no other product;
    /// `PPCP` includes it.
    Alipay,
    /// `BANCONTACT`: Lets the seller accept Belgian bank payments. Choose it if you need only Bancontact;
    /// `PPCP` includes Bancontact and other payment methods.
    Bancontact,
    /// `BLIK`: Lets the seller accept Polish bank payments by Blik. Choose it if you need only Blik; `PPCP`
    /// includes Blik and other payment methods.
    Blik,
    /// `EPS`: Lets the seller accept Austrian bank payments. Choose it if you need only EPS; `PPCP` includes
    /// EPS and other payment methods.
    Eps,
    /// `PPCP`: Gives the seller Complete Payments: PayPal, cards, Apple Pay and Google Pay. Choose it if one
    /// product should contain everything.
    Ppcp,
    /// `EXPRESS_CHECKOUT`: Lets the seller's buyers pay with PayPal buttons. Card fields on the seller's own
    /// page need `PPCP`.
    ExpressCheckout,
    /// `PAYMENT_METHODS`: Lets the seller accept methods other than PayPal. The capabilities Apple Pay,
    /// Google Pay and Pay Upon Invoice need it.
    PaymentMethods,
    /// `ADVANCED_VAULTING`: Lets the seller save payment methods of buyers. Request `EXPRESS_CHECKOUT` or
    /// `PPCP` together with it.
    AdvancedVaulting,
    /// `IDEAL`: Lets the seller accept Dutch bank payments. Choose it if you need only iDEAL; `PPCP` includes
    /// iDEAL and other payment methods.
    Ideal,
    /// `MB_WAY`: Lets the seller accept the Portuguese wallet MB Way. Choose it if you need no other product;
    /// `PPCP` includes it.
    MbWay,
    /// `MULTIBANCO`: Lets Portuguese buyers pay the seller by bank or in cash. Choose it if you need no other
    /// product; `PPCP` includes it.
    Multibanco,
    /// `PAYPAL_COMMERCE_PLATFORM_BUSINESS`: Lets the seller accept payments on a commerce platform. PayPal
    /// calls it the PayIn product and gives no details.
    PaypalCommercePlatformBusiness,
    /// `PPPLUS`: Gives the seller PayPal PLUS, an older product that shows several payment methods in one
    /// checkout. Prefer `PPCP` for new sellers.
    Ppplus,
    /// `PRZELEWY24`: Lets the seller accept Polish online transfers. Choose it if you need only Przelewy24;
    /// `PPCP` includes Przelewy24 and other payment methods.
    Przelewy24,
    /// `SATISPAY`: Lets the seller accept the Italian method Satispay. Choose it if you need no other
    /// product; `PPCP` includes it.
    Satispay,
    /// `TRUSTLY`: Lets buyers in many European countries pay the seller by bank. Choose it if you need no
    /// other product; `PPCP` includes it.
    Trustly,
    /// `WECHAT_PAY`: Lets the seller accept the Chinese wallet of WeChat. Choose it if you need no other
    /// product; `PPCP` includes it.
    WechatPay,
    /// `WEBSITE_PAYMENT_PRO`: Gives the seller PayPal Payments Pro, an older product for card payments on the
    /// seller's own site.
    WebsitePaymentPro,
    /// `ZETTLE`: Lets the seller take payments in person, in a shop, with PayPal's Zettle.
    Zettle,
    /// `HYPERWALLET_PAYOUTS`: Lets the seller pay many recipients through Hyperwallet, PayPal's payout
    /// service.
    HyperwalletPayouts,
    /// `IZETTLE`: An older name of PayPal's product for payments in person. Prefer `ZETTLE` for new sellers.
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
