// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `return_details` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};

/// The way in which the goods were returned: by carrier or in person.
///
/// The values of `return_details.mode` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnDetailsMode {
    /// `SHIPPED`: The buyer sent the goods back by a carrier, so tracking data can prove it.
    Shipped,
    /// `IN_PERSON`: The buyer brought the goods back to the seller directly, so no tracking data exists.
    InPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ReturnDetailsMode {
    0 Shipped = "SHIPPED",
    1 InPerson = "IN_PERSON",
} }

/// The buyer's return of the goods: whether, when and how they were returned.
///
/// The `return_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnDetails {
    /// The moment at which the buyer gave or sent the product back; see `returned`.
    pub return_time: Option<DateTime>,
    /// The way in which the goods were returned: by carrier or in person.
    pub mode: Option<ReturnDetailsMode>,
    /// Whether the buyer has a receipt for the return.
    pub receipt: Option<bool>,
    /// The number that confirms the return.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9:\-]+$`.
    pub return_confirmation_number: Option<String>,
    /// Whether the buyer has returned the product.
    pub returned: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReturnDetails {
    /// Creates an empty `ReturnDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReturnDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReturnDetails = "return_details" {
    0 return_time: optional DateTime = "return_time",
    1 mode: optional ReturnDetailsMode = "mode",
    2 receipt: optional bool = "receipt",
    3 return_confirmation_number: optional String = "return_confirmation_number",
    4 returned: optional bool = "returned",
} }
