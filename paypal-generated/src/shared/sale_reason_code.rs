// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.reason_code`.

use paypal_runtime::model::UnknownValue;

/// The reason why a sale is pending, or why it was reversed.
///
/// The values of `sale.reason_code` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleReasonCode {
    /// `CHARGEBACK`: The payer complains to the card issuer or bank, which takes the money back. Send your
    /// evidence in the dispute.
    Chargeback,
    /// `GUARANTEE`: The payer uses a money-back promise, so the sale is reversed.
    Guarantee,
    /// `BUYER_COMPLAINT`: The payer complains about the sale at PayPal, so the money is taken back. Answer
    /// the dispute.
    BuyerComplaint,
    /// `REFUND`: You gave the money back to the payer, so the sale is reversed.
    Refund,
    /// `UNCONFIRMED_SHIPPING_ADDRESS`: PayPal has not confirmed the delivery address, and your settings ask
    /// you to decide. Log in to accept or refuse.
    UnconfirmedShippingAddress,
    /// `ECHECK`: The payer uses an eCheck that has not cleared. Ship only after the sale is complete.
    Echeck,
    /// `INTERNATIONAL_WITHDRAWAL`: The seller's account is outside the United States and has no way to
    /// withdraw the money. Log in to accept or refuse.
    InternationalWithdrawal,
    /// `RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION`: The seller must accept or refuse such a payment by
    /// hand, often one in a foreign currency. Log in to PayPal to decide.
    ReceivingPreferenceMandatesManualAction,
    /// `PAYMENT_REVIEW`: PayPal checks the sale for fraud. Wait for the decision and do not ship.
    PaymentReview,
    /// `REGULATORY_REVIEW`: PayPal checks whether the sale obeys the law, for example sanctions. Wait for the
    /// decision and do not ship.
    RegulatoryReview,
    /// `UNILATERAL`: The recipient's email address has no PayPal account or is not confirmed. The recipient
    /// must register it to get the money.
    Unilateral,
    /// `VERIFICATION_REQUIRED`: PayPal has not verified the seller's account. The seller must finish the
    /// verification to get the money.
    VerificationRequired,
    /// `TRANSACTION_APPROVED_AWAITING_FUNDING`: The payer agrees but must still send the money, usually by a
    /// bank transfer made by hand. Wait for it.
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
