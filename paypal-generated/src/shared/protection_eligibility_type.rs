// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.protection_eligibility_type`.

use paypal_runtime::model::UnknownValue;

/// The risks that seller protection covers.
///
/// The values of `sale.protection_eligibility_type` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionEligibilityType {
    /// `ITEM_NOT_RECEIVED_ELIGIBLE`: Seller protection applies if the payer claims that the goods did not
    /// arrive. Keep the proof of delivery.
    ItemNotReceivedEligible,
    /// `UNAUTHORIZED_PAYMENT_ELIGIBLE`: Seller protection applies if the account's owner says that somebody
    /// else made the payment.
    UnauthorizedPaymentEligible,
    /// `ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE`: Seller protection applies to both claims:
    /// goods that did not arrive, and a payment that the owner did not make.
    ItemNotReceivedAndUnauthorizedPaymentEligible,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProtectionEligibilityType {
    0 ItemNotReceivedEligible = "ITEM_NOT_RECEIVED_ELIGIBLE",
    1 UnauthorizedPaymentEligible = "UNAUTHORIZED_PAYMENT_ELIGIBLE",
    2 ItemNotReceivedAndUnauthorizedPaymentEligible = "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE",
} }
