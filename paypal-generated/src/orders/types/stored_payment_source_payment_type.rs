// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `stored_payment_source_payment_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The pattern of charges on stored details: once, at fixed intervals, or on demand.
///
/// The values of `stored_payment_source_payment_type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredPaymentSourcePaymentType {
    /// `ONE_TIME`: The buyer makes a single payment with saved details, as in a one-click purchase.
    OneTime,
    /// `RECURRING`: You charge at fixed intervals, as for a subscription. The amount may change.
    Recurring,
    /// `UNSCHEDULED`: You charge when a need arises, without fixed dates, as when a balance is topped up.
    Unscheduled,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { StoredPaymentSourcePaymentType {
    0 OneTime = "ONE_TIME",
    1 Recurring = "RECURRING",
    2 Unscheduled = "UNSCHEDULED",
} }
