// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `product_details` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{ProductSubReason, ReturnDetails};

/// Whether the goods arrived, and whether the buyer has returned them.
///
/// The values of `product_details.product_received` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductReceived {
    /// `YES`: The goods have reached the buyer, so the complaint is usually about their condition.
    Yes,
    /// `NO`: The buyer reports that the goods have not arrived. Proof of delivery is the useful answer.
    No,
    /// `RETURNED`: The buyer has sent the goods back. Look for details in `return_details`.
    Returned,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductReceived {
    0 Yes = "YES",
    1 No = "NO",
    2 Returned = "RETURNED",
} }

/// The buyer's statement about goods: whether they arrived, when, and their faults.
///
/// The `product_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductDetails {
    /// The description of the item.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub description: Option<String>,
    /// Whether the goods arrived, and whether the buyer has returned them.
    pub product_received: Option<ProductReceived>,
    /// The time when the buyer got the product.
    pub product_received_time: Option<DateTime>,
    /// The time when the product was to arrive.
    pub expected_delivery_date: Option<DateTime>,
    /// What exactly is wrong with the product or the service.
    ///
    /// 1 to 10 elements.
    pub sub_reasons: Option<Vec<ProductSubReason>>,
    /// The page on which the item was bought.
    ///
    /// Format: `uri`.
    pub purchase_url: Option<String>,
    /// The return of the product.
    pub return_details: Option<ReturnDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductDetails {
    /// Creates an empty `ProductDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProductDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProductDetails = "product_details" {
    0 description: optional String = "description",
    1 product_received: optional ProductReceived = "product_received",
    2 product_received_time: optional DateTime = "product_received_time",
    3 expected_delivery_date: optional DateTime = "expected_delivery_date",
    4 sub_reasons: optional [ProductSubReason] = "sub_reasons",
    5 purchase_url: optional String = "purchase_url",
    6 return_details: optional ReturnDetails = "return_details",
} }
