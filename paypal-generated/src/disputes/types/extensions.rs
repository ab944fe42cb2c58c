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
    ///
    /// Optional.
    pub merchant_contacted: Option<bool>,
    /// The seller's reaction when the buyer made contact.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub merchant_contacted_outcome: Option<MerchantContactedOutcome>,
    /// The time when the buyer contacted the seller.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub merchant_contacted_time: Option<DateTime>,
    /// The way by which the buyer contacted the seller.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub merchant_contacted_mode: Option<MerchantContactedMode>,
    /// The time when the buyer contacted the partner.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub buyer_contacted_time: Option<DateTime>,
    /// The channel by which the buyer contacted the partner.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^.*$`.
    pub buyer_contacted_channel: Option<String>,
    /// The details of a dispute about billing.
    ///
    /// Optional.
    pub billing_dispute_properties: Option<BillingDisputesProperties>,
    /// The details of a dispute about goods or services.
    ///
    /// Optional.
    pub merchandize_dispute_properties: Option<MerchandizeDisputeProperties>,
    /// The channel by which the buyer reported the problem.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[A-Z0-9_]+$`.
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
