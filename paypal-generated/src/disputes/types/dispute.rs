// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    Adjudication, AllowedResponseOptions, CommunicationDetails, Cryptocurrency, DisputeChannel,
    DisputeLifecycleStage, DisputeOutcome, DisputeReason, DisputeStatus, Evidence, Extensions, FeePolicy,
    FundMovement, LinkDescription, Message, Money, MoneyMovement, Offer, RefundDetails, SupportingInfo,
    TransactionInfo,
};

/// A dispute with all its details: payments, reason, messages, evidence, decisions and the money that moved.
///
/// The `dispute` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dispute {
    /// Identifies the case in `disputes().get` and in all calls that respond to it.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9-]+$`.
    pub dispute_id: Option<String>,
    /// The time when the dispute was created.
    pub create_time: Option<DateTime>,
    /// The time when the dispute last changed.
    pub update_time: Option<DateTime>,
    /// The transactions that the buyer disputes.
    ///
    /// 1 to 1000 elements.
    pub disputed_transactions: Option<Vec<TransactionInfo>>,
    /// The buyer's complaint, for example that an item did not arrive; it decides which evidence the seller
    /// needs.
    pub reason: Option<DisputeReason>,
    /// The state of the dispute, the same for all parties at any time.
    pub status: Option<DisputeStatus>,
    /// The amount that the buyer claims, which may be less than the payment.
    pub dispute_amount: Option<Money>,
    /// The disputed amount, if it is a cryptocurrency.
    pub dispute_asset: Option<Cryptocurrency>,
    /// The fees that PayPal charges for the dispute.
    pub fee_policy: Option<FeePolicy>,
    /// The reason code of the card network or bank, for disputes that were opened there.
    ///
    /// 1 to 2000 characters. Pattern: `^[A-Za-z0-9._-]+$`.
    pub external_reason_code: Option<String>,
    /// The outcome, once the dispute is resolved.
    pub dispute_outcome: Option<DisputeOutcome>,
    /// PayPal's decisions so far.
    ///
    /// 1 to 10 elements.
    pub adjudications: Option<Vec<Adjudication>>,
    /// The money that has moved because of the dispute.
    ///
    /// **Deprecated.** 1 to 50 elements.
    pub money_movements: Option<Vec<MoneyMovement>>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    pub dispute_life_cycle_stage: Option<DisputeLifecycleStage>,
    /// Where the dispute was opened: at PayPal (`INTERNAL`), at a bank or card issuer (`EXTERNAL`), or as an
    /// early warning of a chargeback (`ALERT`).
    pub dispute_channel: Option<DisputeChannel>,
    /// The messages between the parties.
    ///
    /// 1 to 1000 elements.
    pub messages: Option<Vec<Message>>,
    /// More details, depending on the reason.
    pub extensions: Option<Extensions>,
    /// The pieces of evidence.
    ///
    /// 1 to 100 elements.
    pub evidences: Option<Vec<Evidence>>,
    /// The time until which the buyer has to respond; after it the case is decided without the buyer's
    /// response.
    pub buyer_response_due_date: Option<DateTime>,
    /// The time until which the seller has to respond; without a response the seller usually loses the case.
    pub seller_response_due_date: Option<DateTime>,
    /// The offer of the seller, and the counter-offers.
    pub offer: Option<Offer>,
    /// The amount that can still be refunded in this case.
    pub refund_details: Option<RefundDetails>,
    /// The contact that the seller gave, for evidence of the buyer.
    pub communication_details: Option<CommunicationDetails>,
    /// The further information that the parties gave.
    ///
    /// 1 to 100 elements.
    pub supporting_info: Option<Vec<SupportingInfo>>,
    /// The kinds of responses that PayPal accepts now.
    pub allowed_response_options: Option<AllowedResponseOptions>,
    /// The steps that are allowed now.
    ///
    /// 1 to 10 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// The money that has moved because of the dispute, one entry for each party and transfer, fees included.
    ///
    /// 1 to 50 elements.
    pub fund_movements: Option<Vec<FundMovement>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Dispute {
    /// Creates an empty `Dispute`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Dispute {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Dispute = "dispute" {
    0 dispute_id: optional String = "dispute_id" read_only,
    1 create_time: optional DateTime = "create_time" read_only,
    2 update_time: optional DateTime = "update_time" read_only,
    3 disputed_transactions: optional [TransactionInfo] = "disputed_transactions",
    4 reason: optional DisputeReason = "reason",
    5 status: optional DisputeStatus = "status" read_only,
    6 dispute_amount: optional Money = "dispute_amount",
    7 dispute_asset: optional Cryptocurrency = "dispute_asset",
    8 fee_policy: optional FeePolicy = "fee_policy" read_only,
    9 external_reason_code: optional String = "external_reason_code",
    10 dispute_outcome: optional DisputeOutcome = "dispute_outcome" read_only,
    11 adjudications: optional [Adjudication] = "adjudications",
    12 money_movements: optional [MoneyMovement] = "money_movements",
    13 dispute_life_cycle_stage: optional DisputeLifecycleStage = "dispute_life_cycle_stage" read_only,
    14 dispute_channel: optional DisputeChannel = "dispute_channel" read_only,
    15 messages: optional [Message] = "messages",
    16 extensions: optional Extensions = "extensions",
    17 evidences: optional [Evidence] = "evidences",
    18 buyer_response_due_date: optional DateTime = "buyer_response_due_date" read_only,
    19 seller_response_due_date: optional DateTime = "seller_response_due_date" read_only,
    20 offer: optional Offer = "offer" read_only,
    21 refund_details: optional RefundDetails = "refund_details" read_only,
    22 communication_details: optional CommunicationDetails = "communication_details",
    23 supporting_info: optional [SupportingInfo] = "supporting_info" read_only,
    24 allowed_response_options: optional AllowedResponseOptions = "allowed_response_options" read_only,
    25 links: optional [LinkDescription] = "links" read_only,
    26 fund_movements: optional [FundMovement] = "fund_movements",
} }
