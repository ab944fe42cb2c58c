// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `capture_status_details.reason`.

use paypal_runtime::model::UnknownValue;

/// The reason behind a capture's state, such as an uncleared eCheck, a review, or currency settings the
/// seller has to decide on.
///
/// The values of `capture_status_details.reason` of PayPal's Orders, Payments and Subscriptions APIs, sent
/// and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureStatusDetailsReason {
    /// `BUYER_COMPLAINT`
    BuyerComplaint,
    /// `CHARGEBACK`
    Chargeback,
    /// `ECHECK`
    Echeck,
    /// `INTERNATIONAL_WITHDRAWAL`
    InternationalWithdrawal,
    /// `OTHER`
    Other,
    /// `PENDING_REVIEW`
    PendingReview,
    /// `RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION`
    ReceivingPreferenceMandatesManualAction,
    /// `REFUNDED`
    Refunded,
    /// `TRANSACTION_APPROVED_AWAITING_FUNDING`
    TransactionApprovedAwaitingFunding,
    /// `UNILATERAL`
    Unilateral,
    /// `VERIFICATION_REQUIRED`
    VerificationRequired,
    /// `DECLINED_BY_RISK_FRAUD_FILTERS`
    DeclinedByRiskFraudFilters,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CaptureStatusDetailsReason {
    0 BuyerComplaint = "BUYER_COMPLAINT",
    1 Chargeback = "CHARGEBACK",
    2 Echeck = "ECHECK",
    3 InternationalWithdrawal = "INTERNATIONAL_WITHDRAWAL",
    4 Other = "OTHER",
    5 PendingReview = "PENDING_REVIEW",
    6 ReceivingPreferenceMandatesManualAction = "RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION",
    7 Refunded = "REFUNDED",
    8 TransactionApprovedAwaitingFunding = "TRANSACTION_APPROVED_AWAITING_FUNDING",
    9 Unilateral = "UNILATERAL",
    10 VerificationRequired = "VERIFICATION_REQUIRED",
    11 DeclinedByRiskFraudFilters = "DECLINED_BY_RISK_FRAUD_FILTERS",
} }
