// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `credit_card` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, OrdersV1Address};

/// A card with its full number; PCI rules apply to systems that process it.
///
/// The `credit_card` object of PayPal's Orders v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditCard {
    /// The card number; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub number: String,
    /// The network of the card.
    ///
    /// `type` on the wire.
    pub r#type: String,
    /// The month in which the card expires.
    pub expire_month: i64,
    /// The year in which the card expires, with four digits.
    pub expire_year: i64,
    /// The security code; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub cvv2: Option<String>,
    /// The given name of the card holder.
    pub first_name: Option<String>,
    /// The family name.
    pub last_name: Option<String>,
    /// The card holder's address, as the card's bank has it on file.
    pub billing_address: Option<OrdersV1Address>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CreditCard {
    /// Creates a `CreditCard` from its required fields.
    pub fn new(
        number: impl Into<String>,
        r#type: impl Into<String>,
        expire_month: i64,
        expire_year: i64,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.number = number.into();
        new.r#type = r#type.into();
        new.expire_month = expire_month;
        new.expire_year = expire_year;
        new
    }
}

paypal_runtime::model! { CreditCard = "credit_card" {
    0 number: required String = "number" sensitive,
    1 r#type: required String = "type",
    2 expire_month: required i64 = "expire_month",
    3 expire_year: required i64 = "expire_year",
    4 cvv2: optional String = "cvv2" sensitive,
    5 first_name: optional String = "first_name",
    6 last_name: optional String = "last_name",
    7 billing_address: optional OrdersV1Address = "billing_address",
    8 links: optional [LinkDescription] = "links" read_only,
} }
