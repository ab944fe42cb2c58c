// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `transaction_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of one payment: `SUCCESS` means credited, `UNCLAIMED`, `ONHOLD` and `PENDING` may still change,
/// the others have failed or were returned.
///
/// The values of `transaction_enum` of PayPal's Payouts API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `SUCCESS`: A payout item reaches the recipient: the money is in the account. You have nothing more to
    /// do.
    Success,
    /// `FAILED`: The payment does not go through, and no money reaches the recipient. Correct the cause and
    /// start a new payment.
    Failed,
    /// `PENDING`: PayPal accepts the payment but does not finish it yet. Do not deliver; wait for the final
    /// state.
    Pending,
    /// `UNCLAIMED`: The recipient does not accept the money yet, often because they have no PayPal account.
    /// After 30 days it goes back to the sender.
    Unclaimed,
    /// `RETURNED`: Nobody claims the payout in time, or you cancel the unclaimed item. The money is back in
    /// your account.
    Returned,
    /// `ONHOLD`: PayPal checks the payout item before it pays. Wait for a later state; do not send the money
    /// a second time.
    Onhold,
    /// `BLOCKED`: PayPal stops the payout item and does not pay the recipient. Ask PayPal for the reason
    /// before you try again.
    Blocked,
    /// `REFUNDED`: The full amount is back with the sender. Nothing remains that can be refunded.
    Refunded,
    /// `REVERSED`: A chargeback or a similar step takes the money back from the recipient. Check whether a
    /// dispute belongs to it.
    Reversed,
    /// `CANCELED`: The payout item is stopped and the recipient gets nothing from it. Create a new payout if
    /// the money is still due.
    Canceled,
    /// `DENIED`: PayPal or the recipient refuses the payment, so no money moves. Find the reason before you
    /// send it again.
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransactionStatus {
    0 Success = "SUCCESS",
    1 Failed = "FAILED",
    2 Pending = "PENDING",
    3 Unclaimed = "UNCLAIMED",
    4 Returned = "RETURNED",
    5 Onhold = "ONHOLD",
    6 Blocked = "BLOCKED",
    7 Refunded = "REFUNDED",
    8 Reversed = "REVERSED",
    9 Canceled = "CANCELED",
    10 Denied = "DENIED",
} }
