// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `escalate` and its inline schemas.

use paypal_runtime::{Value, model::Extra};

/// The note to PayPal for escalating an inquiry to a claim.
///
/// The `escalate` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Escalate {
    /// Optional. 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub note: String,
    /// Optional.
    pub buyer_escalation_reason: Option<Value>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Escalate {
    /// Creates an `Escalate` from its required fields.
    pub fn new(note: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.note = note.into();
        new
    }
}

paypal_runtime::model! { Escalate = "escalate" {
    0 note: required String = "note" not_required,
    1 buyer_escalation_reason: optional Value = "buyer_escalation_reason",
} }
