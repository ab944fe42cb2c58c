// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.state`.

use paypal_runtime::model::UnknownValue;

/// The state of the sale; ship goods once it is `completed`.
///
/// The values of `sale.state` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionState {
    /// `completed`
    Completed,
    /// `partially_refunded`
    PartiallyRefunded,
    /// `pending`
    Pending,
    /// `refunded`
    Refunded,
    /// `denied`
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
