// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `action_info` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The action in the dispute.
///
/// The values of `action_info.action` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeAction {
    /// `ACKNOWLEDGE_RETURN_ITEM`
    AcknowledgeReturnItem,
    /// `ACCEPT_CLAIM`
    AcceptClaim,
    /// `PROVIDE_EVIDENCE`
    ProvideEvidence,
    /// `APPEAL`
    Appeal,
    /// `CANCEL`
    Cancel,
    /// `CHANGE_REASON`
    ChangeReason,
    /// `ESCALATE`
    Escalate,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeAction {
    0 AcknowledgeReturnItem = "ACKNOWLEDGE_RETURN_ITEM",
    1 AcceptClaim = "ACCEPT_CLAIM",
    2 ProvideEvidence = "PROVIDE_EVIDENCE",
    3 Appeal = "APPEAL",
    4 Cancel = "CANCEL",
    5 ChangeReason = "CHANGE_REASON",
    6 Escalate = "ESCALATE",
} }

/// The action for which a piece of evidence was submitted, or has to be submitted.
///
/// The `action_info` object of PayPal's Disputes API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionInfo {
    /// The action in the dispute.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub action: Option<DisputeAction>,
    /// The chosen variant of the action, such as a kind of refund.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub response_option: Option<String>,
    /// Whether the action requires this evidence.
    ///
    /// Optional.
    pub mandatory: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ActionInfo {
    /// Creates an empty `ActionInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ActionInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ActionInfo = "action_info" {
    0 action: optional DisputeAction = "action",
    1 response_option: optional String = "response_option",
    2 mandatory: optional bool = "mandatory",
} }
