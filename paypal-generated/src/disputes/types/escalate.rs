// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `escalate` and its inline schemas.

use paypal_runtime::{Value, model::Extra};

/// The note to PayPal for escalating an inquiry to a claim.
///
/// The `escalate` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Escalate {
    /// The buyer's reason for asking PayPal to decide, as JSON.
    pub buyer_escalation_reason: Option<Value>,
    /// A note about the step, which the other party and PayPal can read.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Escalate {
    /// Creates an empty `Escalate`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Escalate {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Escalate = "escalate" {
    0 buyer_escalation_reason: optional Value = "buyer_escalation_reason",
    1 note: optional String = "note",
} }
