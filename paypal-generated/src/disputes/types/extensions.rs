// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `extensions` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    BillingDisputesProperties, DisputeSource, MerchandizeDisputeProperties, MerchantContactedMode,
    MerchantContactedOutcome,
};

/// The buyer's statement when the dispute was opened, in addition to the reason: contacts with the seller and
/// details of the complaint.
///
/// The `extensions` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Extensions {
    /// Whether the buyer contacted the seller before opening the dispute.
    pub merchant_contacted: Option<bool>,
    /// The seller's reaction when the buyer made contact.
    pub merchant_contacted_outcome: Option<MerchantContactedOutcome>,
    /// The time when the buyer contacted the seller.
    pub merchant_contacted_time: Option<DateTime>,
    /// The way by which the buyer contacted the seller.
    pub merchant_contacted_mode: Option<MerchantContactedMode>,
    /// The time when the buyer contacted the partner.
    pub buyer_contacted_time: Option<DateTime>,
    /// The channel by which the buyer contacted the partner.
    ///
    /// 1 to 255 characters.
    pub buyer_contacted_channel: Option<String>,
    /// The details of a dispute about billing.
    pub billing_dispute_properties: Option<BillingDisputesProperties>,
    /// The details of a dispute about goods or services.
    pub merchandize_dispute_properties: Option<MerchandizeDisputeProperties>,
    /// The channel by which the buyer reported the problem.
    pub reported_source: Option<DisputeSource>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Extensions {
    /// Creates an empty `Extensions`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Extensions {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Extensions = "extensions" {
    0 merchant_contacted: optional bool = "merchant_contacted",
    1 merchant_contacted_outcome: optional MerchantContactedOutcome = "merchant_contacted_outcome",
    2 merchant_contacted_time: optional DateTime = "merchant_contacted_time",
    3 merchant_contacted_mode: optional MerchantContactedMode = "merchant_contacted_mode",
    4 buyer_contacted_time: optional DateTime = "buyer_contacted_time",
    5 buyer_contacted_channel: optional String = "buyer_contacted_channel",
    6 billing_dispute_properties: optional BillingDisputesProperties = "billing_dispute_properties",
    7 merchandize_dispute_properties: optional MerchandizeDisputeProperties = "merchandize_dispute_properties",
    8 reported_source: optional DisputeSource = "reported_source",
} }
