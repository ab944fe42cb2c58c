// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payment_initiator` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The initiator of the payment: the customer, who is present, or the merchant, in which case `security_code`
/// is not allowed.
///
/// The values of `payment_initiator` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentInitiator {
    /// `CUSTOMER`: The buyer is present and starts the payment, as in a checkout.
    Customer,
    /// `MERCHANT`: You charge saved details while the buyer is absent, as for a monthly fee. Do not send
    /// `security_code`.
    Merchant,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentInitiator {
    0 Customer = "CUSTOMER",
    1 Merchant = "MERCHANT",
} }
