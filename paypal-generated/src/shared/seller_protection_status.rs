// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `seller_protection.status`.

use paypal_runtime::model::UnknownValue;

/// The extent of the seller protection: full, for some complaints only, or none.
///
/// The values of `seller_protection.status` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerProtectionStatus {
    /// `ELIGIBLE`
    Eligible,
    /// `PARTIALLY_ELIGIBLE`
    PartiallyEligible,
    /// `NOT_ELIGIBLE`
    NotEligible,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SellerProtectionStatus {
    0 Eligible = "ELIGIBLE",
    1 PartiallyEligible = "PARTIALLY_ELIGIBLE",
    2 NotEligible = "NOT_ELIGIBLE",
} }
