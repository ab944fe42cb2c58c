// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `credit_card` and its inline schemas.

use paypal_runtime::model::Extra;
use super::OrdersV1Address;

/// A card with its full number; PCI rules apply to systems that process it.
///
/// The `credit_card` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditCard {
    /// The card number: complete in a request, masked in an answer.
    ///
    /// Never shown by `Debug`.
    pub number: String,
    /// The card network in small letters, such as `visa`.
    ///
    /// `type` on the wire.
    pub r#type: String,
    /// The month of expiry, from 1 to 12.
    pub expire_month: String,
    /// The year of expiry, as four digits.
    pub expire_year: String,
    /// The card's security code, which PayPal never returns.
    ///
    /// Never shown by `Debug`.
    pub cvv2: Option<String>,
    /// The given name of the card holder.
    pub first_name: Option<String>,
    /// The family name of the card holder.
    pub last_name: Option<String>,
    /// The billing address of the card.
    pub billing_address: Option<OrdersV1Address>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CreditCard {
    /// Creates a `CreditCard` from its required fields.
    pub fn new(
        number: impl Into<String>,
        r#type: impl Into<String>,
        expire_month: impl Into<String>,
        expire_year: impl Into<String>,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.number = number.into();
        new.r#type = r#type.into();
        new.expire_month = expire_month.into();
        new.expire_year = expire_year.into();
        new
    }
}

paypal_runtime::model! { CreditCard = "credit_card" {
    0 number: required String = "number" sensitive,
    1 r#type: required String = "type",
    2 expire_month: required String = "expire_month" lenient,
    3 expire_year: required String = "expire_year" lenient,
    4 cvv2: optional String = "cvv2" sensitive,
    5 first_name: optional String = "first_name",
    6 last_name: optional String = "last_name",
    7 billing_address: optional OrdersV1Address = "billing_address",
} }
