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
    /// `04`
    N04,
    /// `21`
    N21,
    /// `22`
    N22,
    /// `24`
    N24,
    /// `25`
    N25,
    /// `26`
    N26,
    /// `27`
    N27,
    /// `28`
    N28,
    /// `29`
    N29,
    /// `30`
    N30,
    /// `40`
    N40,
    /// `43`
    N43,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponsePaymentAdviceCode {
    0 N01 = "01",
    1 N02 = "02",
    2 N03 = "03",
    3 N04 = "04",
    4 N21 = "21",
    5 N22 = "22",
    6 N24 = "24",
    7 N25 = "25",
    8 N26 = "26",
    9 N27 = "27",
    10 N28 = "28",
    11 N29 = "29",
    12 N30 = "30",
    13 N40 = "40",
    14 N43 = "43",
} }
