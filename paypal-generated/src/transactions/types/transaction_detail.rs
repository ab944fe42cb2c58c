// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `transaction_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AuctionInfo, CartInfo, IncentiveInfo, PayerInfo, ShippingInfo, StoreInfo, TransactionInfo};

/// One transaction; all parts except the main data are present only if `fields` requests them.
///
/// The `transaction_detail` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionDetail {
    /// The amounts, times and ids of the transaction.
    pub transaction_info: Option<TransactionInfo>,
    /// The account, name and address of the party that paid; sent if `fields` of `search` asks for
    /// `payer_info`.
    pub payer_info: Option<PayerInfo>,
    /// The recipient and the delivery address.
    pub shipping_info: Option<ShippingInfo>,
    /// The items that were bought.
    pub cart_info: Option<CartInfo>,
    /// The store of a payment on site.
    pub store_info: Option<StoreInfo>,
    /// The auction that was paid.
    pub auction_info: Option<AuctionInfo>,
    /// The coupons and other incentives that were used.
    pub incentive_info: Option<IncentiveInfo>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TransactionDetail {
    /// Creates an empty `TransactionDetail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TransactionDetail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TransactionDetail = "transaction_detail" {
    0 transaction_info: optional TransactionInfo = "transaction_info",
    1 payer_info: optional PayerInfo = "payer_info",
    2 shipping_info: optional ShippingInfo = "shipping_info",
    3 cart_info: optional CartInfo = "cart_info",
    4 store_info: optional StoreInfo = "store_info",
    5 auction_info: optional AuctionInfo = "auction_info",
    6 incentive_info: optional IncentiveInfo = "incentive_info",
} }
