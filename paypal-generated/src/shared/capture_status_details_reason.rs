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
    /// `BUYER_COMPLAINT`: The payer opens a dispute at PayPal about this payment. Answer it through the
    /// Disputes API or the Resolution Center.
    BuyerComplaint,
    /// `CHARGEBACK`: The payer complains to the card issuer or bank, which takes the money back. Send your
    /// evidence in the dispute.
    Chargeback,
    /// `ECHECK`: The payer uses an eCheck, which takes several days to clear. Ship only after the capture is
    /// complete.
    Echeck,
    /// `INTERNATIONAL_WITHDRAWAL`: The seller must accept or refuse this payment by hand, in the account
    /// overview on the PayPal site.
    InternationalWithdrawal,
    /// `OTHER`: PayPal gives no closer reason. Log in to your account or ask PayPal's support.
    Other,
    /// `PENDING_REVIEW`: PayPal's staff check the payment for risk. Wait for the decision and do not ship.
    PendingReview,
    /// `RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION`: The seller must accept or refuse such a payment by
    /// hand, often one in a foreign currency. Log in to PayPal to decide.
    ReceivingPreferenceMandatesManualAction,
    /// `REFUNDED`: The payer has the collected money back through a refund.
    Refunded,
    /// `TRANSACTION_APPROVED_AWAITING_FUNDING`: The payer agrees but must still send the money, usually by a
    /// bank transfer made by hand. Wait for it.
    TransactionApprovedAwaitingFunding,
    /// `UNILATERAL`: The recipient's email address has no PayPal account. The recipient must open one to get
    /// the money.
    Unilateral,
    /// `VERIFICATION_REQUIRED`: PayPal has not verified the seller's account. The seller must finish the
    /// verification to get the money.
    VerificationRequired,
    /// `DECLINED_BY_RISK_FRAUD_FILTERS`: The seller's own fraud filter refuses the payment. Check the filter
    /// rules if you trust this payer.
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
