// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `checkout_payment_intent` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// Whether completing the order takes the money (`CAPTURE`) or only reserves it for a later capture
/// (`AUTHORIZE`).
///
/// The values of `checkout_payment_intent` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutPaymentIntent {
    /// `CAPTURE`: Your capture call takes the money at once. Choose it if you can deliver right after the
    /// payment.
    Capture,
    /// `AUTHORIZE`: The money is only reserved. Capture it within 3 days if possible; the authorization ends
    /// after 29 days.
    Authorize,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CheckoutPaymentIntent {
    0 Capture = "CAPTURE",
    1 Authorize = "AUTHORIZE",
} }
