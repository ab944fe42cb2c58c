// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.protection_eligibility_type`.

use paypal_runtime::model::UnknownValue;

/// The risks that seller protection covers.
///
/// The values of `sale.protection_eligibility_type` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionEligibilityType {
    /// `ITEM_NOT_RECEIVED_ELIGIBLE`
    ItemNotReceivedEligible,
    /// `UNAUTHORIZED_PAYMENT_ELIGIBLE`
    UnauthorizedPaymentEligible,
    /// `ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE`
    ItemNotReceivedAndUnauthorizedPaymentEligible,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProtectionEligibilityType {
    0 ItemNotReceivedEligible = "ITEM_NOT_RECEIVED_ELIGIBLE",
    1 UnauthorizedPaymentEligible = "UNAUTHORIZED_PAYMENT_ELIGIBLE",
    2 ItemNotReceivedAndUnauthorizedPaymentEligible = "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE",
} }
