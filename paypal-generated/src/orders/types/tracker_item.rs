// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `tracker_item` and its inline schemas.

use paypal_runtime::model::Extra;
use super::UniversalProductCode;

/// The contents of a parcel: an order's item by SKU or universal product code, and its quantity.
///
/// The `tracker_item` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackerItem {
    /// The name of the item.
    ///
    /// 1 to 127 characters.
    pub name: Option<String>,
    /// The number of pieces in the parcel: a whole number, as text.
    ///
    /// 1 to 10 characters. Pattern: `^[1-9][0-9]{0,9}$`.
    pub quantity: Option<String>,
    /// Your stock keeping unit of the item.
    ///
    /// 1 to 127 characters.
    pub sku: Option<String>,
    /// The URL of the item in your shop; the buyer sees it.
    ///
    /// 1 to 2048 characters. Format: `uri`.
    pub url: Option<String>,
    /// The URL of a picture of the item. PayPal ignores a picture of a wrong type or size.
    ///
    /// 1 to 2048 characters. Format: `uri`.
    pub image_url: Option<String>,
    /// The UPC barcode of the item.
    pub upc: Option<UniversalProductCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TrackerItem {
    /// Creates an empty `TrackerItem`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TrackerItem {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TrackerItem = "tracker_item" {
    0 name: optional String = "name",
    1 quantity: optional String = "quantity",
    2 sku: optional String = "sku",
    3 url: optional String = "url",
    4 image_url: optional String = "image_url",
    5 upc: optional UniversalProductCode = "upc",
} }
