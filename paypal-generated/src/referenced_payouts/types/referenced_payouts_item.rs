// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `referenced_payouts_item` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, Money, ProcessingState, ReferenceType};

/// The release of one payment's money: its state, its amount and its transactions.
///
/// The `referenced_payouts_item` object of PayPal's Referenced Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferencedPayoutItem {
    /// PayPal's id of the item.
    pub item_id: Option<String>,
    /// The state of the item.
    pub processing_state: Option<ProcessingState>,
    /// The id of the capture whose money PayPal pays out.
    pub reference_id: Option<String>,
    /// The kind of `reference_id`.
    pub reference_type: Option<ReferenceType>,
    /// The amount that the receiver gets.
    pub payout_amount: Option<Money>,
    /// The account that gets the money.
    pub payout_destination: Option<String>,
    /// The id of the payout's transaction.
    pub payout_transaction_id: Option<String>,
    /// The id of the disbursement's transaction.
    pub disbursement_transaction_id: Option<String>,
    /// Links to the item.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferencedPayoutItem {
    /// Creates an empty `ReferencedPayoutItem`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ReferencedPayoutItem {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ReferencedPayoutItem = "referenced_payouts_item" {
    0 item_id: optional String = "item_id",
    1 processing_state: optional ProcessingState = "processing_state",
    2 reference_id: optional String = "reference_id",
    3 reference_type: optional ReferenceType = "reference_type",
    4 payout_amount: optional Money = "payout_amount",
    5 payout_destination: optional String = "payout_destination",
    6 payout_transaction_id: optional String = "payout_transaction_id",
    7 disbursement_transaction_id: optional String = "disbursement_transaction_id",
    8 links: optional [LinkDescription] = "links" read_only,
} }
