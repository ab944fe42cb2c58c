// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `action_info` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The call that the evidence is for: `APPEAL`, for example, stands for `disputes().appeal`.
///
/// The values of `action_info.action` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeAction {
    /// `ACKNOWLEDGE_RETURN_ITEM`: The evidence belongs to the call by which the seller confirms or disputes a
    /// return.
    AcknowledgeReturnItem,
    /// `ACCEPT_CLAIM`: The evidence belongs to the call by which the seller takes liability and agrees to
    /// refund the buyer.
    AcceptClaim,
    /// `PROVIDE_EVIDENCE`: The evidence belongs to the normal answer to PayPal's request, before PayPal
    /// decides the case.
    ProvideEvidence,
    /// `APPEAL`: The evidence supports a request to review a decision that PayPal has already made.
    Appeal,
    /// `CANCEL`: The evidence belongs to the withdrawal of the dispute.
    Cancel,
    /// `CHANGE_REASON`: The evidence explains why the dispute is moved to another reason, for example from
    /// not received to not as described.
    ChangeReason,
    /// `ESCALATE`: The evidence belongs to the step that turns an inquiry into a claim, which PayPal then
    /// investigates.
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
    /// The call that the evidence is for: `APPEAL`, for example, stands for `disputes().appeal`.
    pub action: Option<DisputeAction>,
    /// The chosen variant of the action, such as a kind of refund.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub response_option: Option<String>,
    /// Whether the action requires this evidence.
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
