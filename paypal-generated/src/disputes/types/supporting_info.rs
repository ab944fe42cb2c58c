// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `supporting_info` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{DisputeLifecycleStage, Document};

/// The party that added the information.
///
/// The values of `supporting_info.source` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportingInfoSource {
    /// `SUBMITTED_BY_BUYER`: The customer has added this information, so it shows the other side's arguments
    /// to a seller.
    SubmittedByBuyer,
    /// `SUBMITTED_BY_SELLER`: The merchant has added this information to defend the payment.
    SubmittedBySeller,
    /// `SUBMITTED_BY_PARTNER`: A platform or other partner of PayPal has added this information.
    SubmittedByPartner,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SupportingInfoSource {
    0 SubmittedByBuyer = "SUBMITTED_BY_BUYER",
    1 SubmittedBySeller = "SUBMITTED_BY_SELLER",
    2 SubmittedByPartner = "SUBMITTED_BY_PARTNER",
} }

/// Information that a party added while PayPal was reviewing the case.
///
/// The `supporting_info` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SupportingInfo {
    /// The text of the information.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub notes: Option<String>,
    /// The attached files.
    ///
    /// 1 to 100 elements.
    pub documents: Option<Vec<Document>>,
    /// The party that added the information.
    pub source: Option<SupportingInfoSource>,
    /// The time when PayPal received the information.
    pub provided_time: Option<DateTime>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    pub dispute_life_cycle_stage: Option<DisputeLifecycleStage>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SupportingInfo {
    /// Creates an empty `SupportingInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SupportingInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SupportingInfo = "supporting_info" {
    0 notes: optional String = "notes" read_only,
    1 documents: optional [Document] = "documents" read_only,
    2 source: optional SupportingInfoSource = "source" read_only,
    3 provided_time: optional DateTime = "provided_time" read_only,
    4 dispute_life_cycle_stage: optional DisputeLifecycleStage = "dispute_life_cycle_stage" read_only,
} }
