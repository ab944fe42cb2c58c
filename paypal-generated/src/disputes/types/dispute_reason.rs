// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_reason` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The reason why the buyer disputes the payment; it determines which evidence is useful.
///
/// The values of `dispute_reason` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeReason {
    /// `MERCHANDISE_OR_SERVICE_NOT_RECEIVED`: The buyer says that nothing arrived. Useful evidence is
    /// tracking data or another proof of delivery.
    MerchandiseOrServiceNotReceived,
    /// `MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED`: The buyer says that the purchase is wrong, faulty or
    /// incomplete. Useful evidence is the listing, photos and your return policy.
    MerchandiseOrServiceNotAsDescribed,
    /// `UNAUTHORISED`: The buyer says that they did not approve the payment, as after an account theft. Show
    /// proof of delivery or of earlier contact.
    Unauthorised,
    /// `CREDIT_NOT_PROCESSED`: The buyer says that a promised refund is missing. Send the proof of refund, or
    /// refund now.
    CreditNotProcessed,
    /// `DUPLICATE_TRANSACTION`: The buyer claims to have paid twice for one purchase. Show that both payments
    /// belong to different orders, or refund one.
    DuplicateTransaction,
    /// `INCORRECT_AMOUNT`: The buyer says that the charge differs from the agreed sum. Send the receipt or
    /// invoice that explains it.
    IncorrectAmount,
    /// `PAYMENT_BY_OTHER_MEANS`: The buyer claims to have paid already, for example in cash or by card
    /// outside PayPal.
    PaymentByOtherMeans,
    /// `CANCELED_RECURRING_BILLING`: The buyer says that a subscription was charged after its end. Send the
    /// agreement and the cancellation date, or refund.
    CanceledRecurringBilling,
    /// `PROBLEM_WITH_REMITTANCE`: Money that was sent had a problem on its way, for example it reached the
    /// wrong recipient.
    ProblemWithRemittance,
    /// `OTHER`: The dispute fits no listed reason. Read its messages and evidence requests for details.
    Other,
    /// `UNAUTHORIZED`: The buyer says that they did not approve the payment. Treat this spelling like
    /// `UNAUTHORISED`.
    Unauthorized,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeReason {
    0 MerchandiseOrServiceNotReceived = "MERCHANDISE_OR_SERVICE_NOT_RECEIVED",
    1 MerchandiseOrServiceNotAsDescribed = "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED",
    2 Unauthorised = "UNAUTHORISED",
    3 CreditNotProcessed = "CREDIT_NOT_PROCESSED",
    4 DuplicateTransaction = "DUPLICATE_TRANSACTION",
    5 IncorrectAmount = "INCORRECT_AMOUNT",
    6 PaymentByOtherMeans = "PAYMENT_BY_OTHER_MEANS",
    7 CanceledRecurringBilling = "CANCELED_RECURRING_BILLING",
    8 ProblemWithRemittance = "PROBLEM_WITH_REMITTANCE",
    9 Other = "OTHER",
    10 Unauthorized = "UNAUTHORIZED",
} }
