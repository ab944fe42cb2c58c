// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_info` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    Cryptocurrency, DisputeChannel, DisputeLifecycleStage, DisputeReason, DisputeState, DisputeStatus,
    LinkDescription, Money,
};

/// A dispute in lists: reason, amount, status and deadlines, without evidence and messages.
///
/// The `dispute_info` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeInfo {
    /// Identifies the case in `disputes().get` and in all calls that respond to it.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9-]+$`.
    pub dispute_id: Option<String>,
    /// The time when the dispute was created.
    pub create_time: Option<DateTime>,
    /// The time when the dispute last changed.
    pub update_time: Option<DateTime>,
    /// The buyer's complaint, for example that an item did not arrive; it decides which evidence the seller
    /// needs.
    pub reason: Option<DisputeReason>,
    /// The state of the dispute, the same for all parties at any time.
    pub status: Option<DisputeStatus>,
    /// The state of the dispute from your point of view.
    pub dispute_state: Option<DisputeState>,
    /// The money that the buyer claims; it differs from the payment if the buyer disputes only a part of it.
    pub dispute_amount: Option<Money>,
    /// The disputed amount, if it is a cryptocurrency.
    pub dispute_asset: Option<Cryptocurrency>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    pub dispute_life_cycle_stage: Option<DisputeLifecycleStage>,
    /// Where the dispute was opened: at PayPal (`INTERNAL`), at a bank or card issuer (`EXTERNAL`), or as an
    /// early warning of a chargeback (`ALERT`).
    pub dispute_channel: Option<DisputeChannel>,
    /// The time until which the buyer must respond.
    pub buyer_response_due_date: Option<DateTime>,
    /// The time until which the seller has to respond.
    pub seller_response_due_date: Option<DateTime>,
    /// The steps that are allowed now.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl DisputeInfo {
    /// Creates an empty `DisputeInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for DisputeInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { DisputeInfo = "dispute_info" {
    0 dispute_id: optional String = "dispute_id" read_only,
    1 create_time: optional DateTime = "create_time" read_only,
    2 update_time: optional DateTime = "update_time" read_only,
    3 reason: optional DisputeReason = "reason",
    4 status: optional DisputeStatus = "status" read_only,
    5 dispute_state: optional DisputeState = "dispute_state" read_only,
    6 dispute_amount: optional Money = "dispute_amount",
    7 dispute_asset: optional Cryptocurrency = "dispute_asset",
    8 dispute_life_cycle_stage: optional DisputeLifecycleStage = "dispute_life_cycle_stage" read_only,
    9 dispute_channel: optional DisputeChannel = "dispute_channel" read_only,
    10 buyer_response_due_date: optional DateTime = "buyer_response_due_date" read_only,
    11 seller_response_due_date: optional DateTime = "seller_response_due_date" read_only,
    12 links: optional [LinkDescription] = "links" read_only,
} }
