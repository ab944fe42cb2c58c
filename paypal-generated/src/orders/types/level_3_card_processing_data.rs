// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `level_3_card_processing_data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, LineItem, Money};

/// Line items, freight, duty and discount as corporate and government cards expect them, with one to a
/// hundred lines.
///
/// The `level_3_card_processing_data` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Level3CardProcessingData {
    /// The shipping costs within the total. PayPal does not add them to the total again; not negative.
    pub shipping_amount: Option<Money>,
    /// The import duty within the total. PayPal does not add it to the total again; not negative.
    pub duty_amount: Option<Money>,
    /// The discount on the whole purchase. The total contains it already; not negative.
    pub discount_amount: Option<Money>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub shipping_address: Option<AddressPortable>,
    /// The postal code of the place from which the goods are shipped.
    ///
    /// 1 to 60 characters. Pattern: `^[a-zA-Z0-9_'.-]*$`.
    pub ships_from_postal_code: Option<String>,
    /// The items of the purchase, one to a hundred.
    ///
    /// 1 to 100 elements.
    pub line_items: Option<Vec<LineItem>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Level3CardProcessingData {
    /// Creates an empty `Level3CardProcessingData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Level3CardProcessingData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Level3CardProcessingData = "level_3_card_processing_data" {
    0 shipping_amount: optional Money = "shipping_amount",
    1 duty_amount: optional Money = "duty_amount",
    2 discount_amount: optional Money = "discount_amount",
    3 shipping_address: optional AddressPortable = "shipping_address",
    4 ships_from_postal_code: optional String = "ships_from_postal_code",
    5 line_items: optional [LineItem] = "line_items",
} }
