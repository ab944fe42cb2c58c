// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `item_info` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{DisputeReason, ItemType, Money};

/// One of the items of a disputed payment, with the buyer's complaint about it.
///
/// The `item_info` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemInfo {
    /// Your id of the item; it connects a piece of evidence with the item.
    ///
    /// 1 to 255 characters.
    pub item_id: Option<String>,
    /// Names the product or service that the buyer disputes.
    ///
    /// 1 to 2000 characters.
    pub item_name: Option<String>,
    /// The details of the item.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub item_description: Option<String>,
    /// The number of pieces, as text.
    ///
    /// 1 to 10 characters. Pattern: `^[1-9][0-9]{0,9}$`.
    pub item_quantity: Option<String>,
    /// The id of the payment in the partner's system.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9]+$`.
    pub partner_transaction_id: Option<String>,
    /// Why the buyer disputes this item.
    pub reason: Option<DisputeReason>,
    /// The part of the disputed amount that belongs to this item.
    pub dispute_amount: Option<Money>,
    /// The buyer's notes about the item.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub notes: Option<String>,
    /// The kind of item that the evidence or the complaint is about.
    pub item_type: Option<ItemType>,
    /// The details of the product, as JSON.
    pub product_details: Option<Value>,
    /// The details of the service, as JSON.
    pub service_details: Option<Value>,
    /// The details of the booking, as JSON.
    pub booking_details: Option<Value>,
    /// The details of the download, as JSON.
    pub digital_download_details: Option<Value>,
    /// The buyer's cancellation, as JSON.
    pub cancellation_details: Option<Value>,
    /// The refund that the seller agreed to, as JSON.
    pub agreed_refund_details: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ItemInfo {
    /// Creates an empty `ItemInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ItemInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ItemInfo = "item_info" {
    0 item_id: optional String = "item_id",
    1 item_name: optional String = "item_name",
    2 item_description: optional String = "item_description",
    3 item_quantity: optional String = "item_quantity",
    4 partner_transaction_id: optional String = "partner_transaction_id",
    5 reason: optional DisputeReason = "reason",
    6 dispute_amount: optional Money = "dispute_amount" read_only,
    7 notes: optional String = "notes",
    8 item_type: optional ItemType = "item_type",
    9 product_details: optional Value = "product_details",
    10 service_details: optional Value = "service_details",
    11 booking_details: optional Value = "booking_details",
    12 digital_download_details: optional Value = "digital_download_details",
    13 cancellation_details: optional Value = "cancellation_details",
    14 agreed_refund_details: optional Value = "agreed_refund_details",
} }
