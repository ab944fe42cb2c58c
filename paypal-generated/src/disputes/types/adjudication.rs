// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `adjudication` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{AdjudicationReason, AdjudicationType, DisputeLifecycleStage};

/// One decision of PayPal on the dispute, with its time, its reason and its stage.
///
/// The `adjudication` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Adjudication {
    /// The kind of decision.
    ///
    /// Always set by PayPal. `type` on the wire.
    pub r#type: AdjudicationType,
    /// The time when PayPal decided.
    ///
    /// Always set by PayPal.
    pub adjudication_time: DateTime,
    /// Why PayPal decided so.
    pub reason: Option<AdjudicationReason>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    pub dispute_life_cycle_stage: Option<DisputeLifecycleStage>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Adjudication {
    /// Creates an `Adjudication` from its required fields.
    pub fn new(r#type: AdjudicationType, adjudication_time: impl Into<DateTime>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.adjudication_time = adjudication_time.into();
        new
    }
}

paypal_runtime::model! { Adjudication = "adjudication" {
    0 r#type: required AdjudicationType = "type",
    1 adjudication_time: required DateTime = "adjudication_time",
    2 reason: optional AdjudicationReason = "reason",
    3 dispute_life_cycle_stage: optional DisputeLifecycleStage = "dispute_life_cycle_stage" read_only,
} }
