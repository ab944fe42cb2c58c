// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `product_name` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A product that a seller signs up for.
///
/// The values of `product_name` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferralProduct {
    /// `EXPRESS_CHECKOUT`
    ExpressCheckout,
    /// `PPPLUS`
    Ppplus,
    /// `WP_PRO`
    WpPro,
    /// `PPCP`
    Ppcp,
    /// `PAYMENT_METHODS`
    PaymentMethods,
    /// `ADVANCED_VAULTING`
    AdvancedVaulting,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReferralProduct {
    0 ExpressCheckout = "EXPRESS_CHECKOUT",
    1 Ppplus = "PPPLUS",
    2 WpPro = "WP_PRO",
    3 Ppcp = "PPCP",
    4 PaymentMethods = "PAYMENT_METHODS",
    5 AdvancedVaulting = "ADVANCED_VAULTING",
} }
