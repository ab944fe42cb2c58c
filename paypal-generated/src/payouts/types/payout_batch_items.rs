// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_batch_items` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    Currency, ErrorModel, LinkDescription, PayoutCurrencyConversion, PayoutItemDetail, TransactionStatus,
};

/// One payment of a batch: ids, state, fee, and the reason if it failed.
///
/// The `payout_batch_items` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutBatchItems {
    /// Identifies the single payment in `payouts().get_item`, and in `payouts().cancel_item` while it is
    /// `UNCLAIMED`.
    ///
    /// Always set by PayPal. At most 30 characters.
    pub payout_item_id: String,
    /// The id of the PayPal transaction of this payment; absent until the payment is processed.
    ///
    /// At most 30 characters.
    pub transaction_id: Option<String>,
    /// The id of the item in the account's list of activities.
    ///
    /// At most 30 characters.
    pub activity_id: Option<String>,
    /// The state of the payment; after `payouts().cancel_item` it is `RETURNED`.
    pub transaction_status: Option<TransactionStatus>,
    /// The fee for this one payment, paid by the sender.
    pub payout_item_fee: Option<Currency>,
    /// The batch that the item is part of; `payouts().get` takes this id.
    ///
    /// Always set by PayPal. At most 30 characters.
    pub payout_batch_id: String,
    /// The data of the payment that you gave in the request.
    ///
    /// Always set by PayPal.
    pub payout_item: PayoutItemDetail,
    /// The conversion, if the money came from another currency.
    pub currency_conversion: Option<PayoutCurrencyConversion>,
    /// The time when PayPal last processed the item.
    pub time_processed: Option<DateTime>,
    /// The reason why the payment failed.
    pub errors: Option<ErrorModel>,
    /// The possible next steps.
    ///
    /// At most 15000 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutBatchItems {
    /// Creates a `PayoutBatchItems` from its required fields.
    pub fn new(
        payout_item_id: impl Into<String>,
        payout_batch_id: impl Into<String>,
        payout_item: PayoutItemDetail,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.payout_item_id = payout_item_id.into();
        new.payout_batch_id = payout_batch_id.into();
        new.payout_item = payout_item;
        new
    }
}

paypal_runtime::model! { PayoutBatchItems = "payout_batch_items" {
    0 payout_item_id: required String = "payout_item_id",
    1 transaction_id: optional String = "transaction_id",
    2 activity_id: optional String = "activity_id",
    3 transaction_status: optional TransactionStatus = "transaction_status",
    4 payout_item_fee: optional Currency = "payout_item_fee",
    5 payout_batch_id: required String = "payout_batch_id",
    6 payout_item: required PayoutItemDetail = "payout_item",
    7 currency_conversion: optional PayoutCurrencyConversion = "currency_conversion",
    8 time_processed: optional DateTime = "time_processed",
    9 errors: optional ErrorModel = "errors",
    10 links: optional [LinkDescription] = "links" read_only,
} }
