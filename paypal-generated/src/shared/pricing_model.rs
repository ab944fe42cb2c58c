// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `pricing_scheme.pricing_model`.

use paypal_runtime::model::UnknownValue;

/// How a price is set: `FIXED` for every charge, `VARIABLE`, or `AUTO_RELOAD` when a balance falls below a
/// threshold.
///
/// The values of `pricing_scheme.pricing_model` of PayPal's Orders and Payment Method Tokens APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingModel {
    /// `FIXED`: Every charge has the same amount. Choose this when the price is known in advance.
    Fixed,
    /// `VARIABLE`: The amount can differ from charge to charge, for example because it depends on use.
    Variable,
    /// `AUTO_RELOAD`: You charge a fixed amount whenever the payer's balance falls below a limit. It suits
    /// prepaid accounts.
    AutoReload,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PricingModel {
    0 Fixed = "FIXED",
    1 Variable = "VARIABLE",
    2 AutoReload = "AUTO_RELOAD",
} }
