// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.protection_eligibility`.

use paypal_runtime::model::UnknownValue;

/// Whether seller protection covers the sale.
///
/// The values of `sale.protection_eligibility` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionEligibility {
    /// `ELIGIBLE`: Seller protection covers the sale if you follow PayPal's rules, such as proof of shipping.
    /// The protection type names the risks.
    Eligible,
    /// `PARTIALLY_ELIGIBLE`: Seller protection covers only some risks of the sale. Read the protection type
    /// to see which.
    PartiallyEligible,
    /// `INELIGIBLE`: Seller protection does not cover the sale, so you carry the loss of a lost dispute.
    Ineligible,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProtectionEligibility {
    0 Eligible = "ELIGIBLE",
    1 PartiallyEligible = "PARTIALLY_ELIGIBLE",
    2 Ineligible = "INELIGIBLE",
} }
