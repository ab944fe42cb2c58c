// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `authorization_status_details.reason`.

use paypal_runtime::model::UnknownValue;

/// The cause of the delay; the only value is PayPal's review.
///
/// The values of `authorization_status_details.reason` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationStatusDetailsReason {
    /// `PENDING_REVIEW`: PayPal's staff check the reservation for risk. Wait for the decision and do not
    /// ship.
    PendingReview,
    /// `DECLINED_BY_RISK_FRAUD_FILTERS`: The seller's own fraud filter refuses the payment. Check the filter
    /// rules if you trust this payer.
    DeclinedByRiskFraudFilters,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AuthorizationStatusDetailsReason {
    0 PendingReview = "PENDING_REVIEW",
    1 DeclinedByRiskFraudFilters = "DECLINED_BY_RISK_FRAUD_FILTERS",
} }
