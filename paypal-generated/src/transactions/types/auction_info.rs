// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `auction_info` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};

/// The auction of the goods: its site, its end, and the buyer's user name.
///
/// The `auction_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuctionInfo {
    /// The name of the site on which the auction took place.
    ///
    /// 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub auction_site: Option<String>,
    /// The page of the item on the auction site.
    ///
    /// 1 to 4000 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub auction_item_site: Option<String>,
    /// The buyer's name on the auction site; it can differ from the payer's id at PayPal.
    ///
    /// 1 to 500 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub auction_buyer_id: Option<String>,
    /// The time when the auction ended.
    pub auction_closing_date: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AuctionInfo {
    /// Creates an empty `AuctionInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AuctionInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AuctionInfo = "auction_info" {
    0 auction_site: optional String = "auction_site",
    1 auction_item_site: optional String = "auction_item_site",
    2 auction_buyer_id: optional String = "auction_buyer_id",
    3 auction_closing_date: optional DateTime = "auction_closing_date",
} }
