// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `stored_payment_source_usage_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The position of this charge in its series: the first, a later one, or one that PayPal determines
/// (`DERIVED`).
///
/// The values of `stored_payment_source_usage_type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredPaymentSourceUsageType {
    /// `FIRST`: This payment starts the series, and its payment details are saved if it succeeds.
    First,
    /// `SUBSEQUENT`: This payment uses saved details that have already worked for an earlier one.
    Subsequent,
    /// `DERIVED`: PayPal works out from its own data whether this payment starts a series or continues one.
    Derived,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { StoredPaymentSourceUsageType {
    0 First = "FIRST",
    1 Subsequent = "SUBSEQUENT",
    2 Derived = "DERIVED",
} }
