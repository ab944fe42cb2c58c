// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.state`.

use paypal_runtime::model::UnknownValue;

/// The state of the sale; ship goods once it is `completed`.
///
/// The values of `sale.state` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionState {
    /// `completed`: The money is in the seller's account. You can ship the goods.
    Completed,
    /// `partially_refunded`: The payer has part of the money back. You can still refund the rest.
    PartiallyRefunded,
    /// `pending`: The money is not with the seller yet. Read the reason code and do not ship.
    Pending,
    /// `refunded`: The payer has the whole amount back. You cannot refund this sale again.
    Refunded,
    /// `denied`: The payment is refused and the seller gets no money. Ask the payer for another way to pay.
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransactionState {
    0 Completed = "completed",
    1 PartiallyRefunded = "partially_refunded",
    2 Pending = "pending",
    3 Refunded = "refunded",
    4 Denied = "denied",
} }
