// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `stored_payment_source_payment_type` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The pattern of charges on stored details: once, at fixed intervals, or on demand.
///
/// The values of `stored_payment_source_payment_type` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredPaymentSourcePaymentType {
    /// `ONE_TIME`
    OneTime,
    /// `RECURRING`
    Recurring,
    /// `UNSCHEDULED`
    Unscheduled,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { StoredPaymentSourcePaymentType {
    0 OneTime = "ONE_TIME",
    1 Recurring = "RECURRING",
    2 Unscheduled = "UNSCHEDULED",
} }
