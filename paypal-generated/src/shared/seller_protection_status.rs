// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `seller_protection.status`.

use paypal_runtime::model::UnknownValue;

/// The extent of the seller protection: full, for some complaints only, or none.
///
/// The values of `seller_protection.status` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerProtectionStatus {
    /// `ELIGIBLE`: You keep the money in disputes about missing goods and about payments that the owner did
    /// not make, if you follow the rules.
    Eligible,
    /// `PARTIALLY_ELIGIBLE`: You keep the money in disputes about missing goods only. Fraud remains your
    /// risk.
    PartiallyEligible,
    /// `NOT_ELIGIBLE`: You have no seller protection and can lose the money in a dispute. Decide whether to
    /// ship.
    NotEligible,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SellerProtectionStatus {
    0 Eligible = "ELIGIBLE",
    1 PartiallyEligible = "PARTIALLY_ELIGIBLE",
    2 NotEligible = "NOT_ELIGIBLE",
} }
