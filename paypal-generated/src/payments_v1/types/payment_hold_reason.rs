// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment_hold_reason` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The reason why funds are held: a payment hold, or a shipping risk.
///
/// The values of `payment_hold_reason.payment_hold_reason` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HoldReason {
    /// `PAYMENT_HOLD`
    PaymentHold,
    /// `SHIPPING_RISK_HOLD`
    ShippingRiskHold,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { HoldReason {
    0 PaymentHold = "PAYMENT_HOLD",
    1 ShippingRiskHold = "SHIPPING_RISK_HOLD",
} }

/// One reason why PayPal holds the funds.
///
/// The `payment_hold_reason` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentHoldReason {
    /// The reason why funds are held: a payment hold, or a shipping risk.
    ///
    /// Optional.
    pub payment_hold_reason: Option<HoldReason>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentHoldReason {
    /// Creates an empty `PaymentHoldReason`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentHoldReason {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentHoldReason = "payment_hold_reason" {
    0 payment_hold_reason: optional HoldReason = "payment_hold_reason",
} }
