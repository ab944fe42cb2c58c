// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Defines the types of `eligible_product_code` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The credit product that PayPal offers the customer.
///
/// The values of `eligible_product_code` of PayPal's Payment Methods API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibleProductCode {
    /// `CREDIT`: PayPal offers the buyer PayPal Credit, a credit line of the buyer's PayPal account.
    Credit,
    /// `PAYLATER`: PayPal offers the buyer Pay Later. The buyer sees the exact offer at PayPal.
    PayLater,
    /// `PAY_IN_3`: The buyer can split the amount into three payments without interest. You receive the whole
    /// amount at once.
    PayIn3,
    /// `PAY_IN_4`: The buyer can split the amount into four payments without interest. You receive the whole
    /// amount at once.
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
