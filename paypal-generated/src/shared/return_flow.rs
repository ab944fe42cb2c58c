// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `return_flow`.

use paypal_runtime::model::UnknownValue;

/// The way a buyer returns from the app after the approval: `AUTO` opens the merchant's page, with `MANUAL`
/// the buyer goes back there.
///
/// The values of `return_flow` of PayPal's Orders and Payment Method Tokens APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnFlow {
    /// `AUTO`: After the approval, the PayPal app opens your page by itself.
    Auto,
    /// `MANUAL`: After the approval, the PayPal app asks the buyer to go back to your page on their own.
    Manual,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReturnFlow {
    0 Auto = "AUTO",
    1 Manual = "MANUAL",
} }
