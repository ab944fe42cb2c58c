// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.reason_code`.

use paypal_runtime::model::UnknownValue;

/// The reason why a sale is pending, or why it was reversed.
///
/// The values of `sale.reason_code` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleReasonCode {
    /// `CHARGEBACK`
    Chargeback,
    /// `GUARANTEE`
    Guarantee,
    /// `BUYER_COMPLAINT`
    BuyerComplaint,
    /// `REFUND`
    Refund,
    /// `UNCONFIRMED_SHIPPING_ADDRESS`
    UnconfirmedShippingAddress,
    /// `ECHECK`
    Echeck,
    /// `INTERNATIONAL_WITHDRAWAL`
    InternationalWithdrawal,
    /// `RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION`
    ReceivingPreferenceMandatesManualAction,
    /// `PAYMENT_REVIEW`
    PaymentReview,
    /// `REGULATORY_REVIEW`
    RegulatoryReview,
    /// `UNILATERAL`
    Unilateral,
    /// `VERIFICATION_REQUIRED`
    VerificationRequired,
    /// `TRANSACTION_APPROVED_AWAITING_FUNDING`
    TransactionApprovedAwaitingFunding,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SaleReasonCode {
    0 Chargeback = "CHARGEBACK",
    1 Guarantee = "GUARANTEE",
    2 BuyerComplaint = "BUYER_COMPLAINT",
    3 Refund = "REFUND",
    4 UnconfirmedShippingAddress = "UNCONFIRMED_SHIPPING_ADDRESS",
    5 Echeck = "ECHECK",
    6 InternationalWithdrawal = "INTERNATIONAL_WITHDRAWAL",
    7 ReceivingPreferenceMandatesManualAction = "RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION",
    8 PaymentReview = "PAYMENT_REVIEW",
    9 RegulatoryReview = "REGULATORY_REVIEW",
    10 Unilateral = "UNILATERAL",
    11 VerificationRequired = "VERIFICATION_REQUIRED",
    12 TransactionApprovedAwaitingFunding = "TRANSACTION_APPROVED_AWAITING_FUNDING",
} }
