// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.payment_advice_code`.

use paypal_runtime::model::UnknownValue;

/// The network's advice after a refusal: `02` try later, `03` and `21` do not retry, `01` get new card
/// details.
///
/// The values of `processor_response.payment_advice_code` of PayPal's Orders, Payments and Payment Method
/// Tokens APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponsePaymentAdviceCode {
    /// `01`
    N01,
    /// `02`
    N02,
    /// `03`
    N03,
    /// `21`
    N21,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponsePaymentAdviceCode {
    0 N01 = "01",
    1 N02 = "02",
    2 N03 = "03",
    3 N21 = "21",
} }
