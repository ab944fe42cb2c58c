// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `payment_details` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// Whether sellers were paid at once or later.
///
/// The values of `payment_details.disbursement_mode` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisbursementMode {
    /// `INSTANT`
    Instant,
    /// `DELAYED`
    Delayed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisbursementMode {
    0 Instant = "INSTANT",
    1 Delayed = "DELAYED",
} }

/// The id of the payment of an order, and the disbursement mode for its sellers.
///
/// The `payment_details` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// The id of the payment.
    ///
    /// Set by PayPal.
    pub payment_id: Option<String>,
    /// Whether sellers were paid at once or later.
    ///
    /// Set by PayPal.
    pub disbursement_mode: Option<DisbursementMode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentDetails {
    /// Creates an empty `PaymentDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentDetails = "payment_details" {
    0 payment_id: optional String = "payment_id" read_only,
    1 disbursement_mode: optional DisbursementMode = "disbursement_mode" read_only,
} }
