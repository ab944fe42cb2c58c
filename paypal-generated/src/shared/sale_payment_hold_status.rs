// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale.payment_hold_status`.

use paypal_runtime::model::UnknownValue;

/// The value is `HELD` while PayPal holds the funds.
///
/// The values of `sale.payment_hold_status` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalePaymentHoldStatus {
    /// `HELD`: PayPal keeps the money of the sale back, so you cannot use it yet. Read the hold reason.
    Held,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SalePaymentHoldStatus {
    0 Held = "HELD",
} }
