// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payment_hold_reason.payment_hold_reason`.

use paypal_runtime::model::UnknownValue;

/// The reason why funds are held: a payment hold, or a shipping risk.
///
/// The values of `payment_hold_reason.payment_hold_reason` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HoldReason {
    /// `PAYMENT_HOLD`: PayPal keeps the money of the sale back for a while. Wait, or log in to see how to get
    /// it released.
    PaymentHold,
    /// `SHIPPING_RISK_HOLD`: PayPal keeps the money back because the delivery may fail. Add tracking data so
    /// that PayPal can release it sooner.
    ShippingRiskHold,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { HoldReason {
    0 PaymentHold = "PAYMENT_HOLD",
    1 ShippingRiskHold = "SHIPPING_RISK_HOLD",
} }
