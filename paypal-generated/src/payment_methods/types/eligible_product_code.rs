// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligible_product_code` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The credit product that PayPal offers the customer.
///
/// The values of `eligible_product_code` of PayPal's Payment Methods API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibleProductCode {
    /// `CREDIT`
    Credit,
    /// `PAYLATER`
    PayLater,
    /// `PAY_IN_3`
    PayIn3,
    /// `PAY_IN_4`
    PayIn4,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EligibleProductCode {
    0 Credit = "CREDIT",
    1 PayLater = "PAYLATER",
    2 PayIn3 = "PAY_IN_3",
    3 PayIn4 = "PAY_IN_4",
} }
