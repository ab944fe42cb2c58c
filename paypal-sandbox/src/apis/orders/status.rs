//! The intents and the statuses of orders.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What happens to the money of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Intent {
    Capture,
    Authorize,
}

impl Intent {
    pub(crate) fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "CAPTURE" => Some(Self::Capture),
            "AUTHORIZE" => Some(Self::Authorize),
            _ => None,
        }
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Capture => "CAPTURE",
            Self::Authorize => "AUTHORIZE",
        }
    }

    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Capture => "capture",
            Self::Authorize => "authorize",
        }
    }
}

/// The status of an order. PayPal's status `SAVED` is missing: the interface has no operation that
/// saves an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Created,
    PayerActionRequired,
    /// PayPal checks the payer's credit, for an invoice that is paid later.
    PendingApproval,
    Approved,
    Completed,
    Voided,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::PayerActionRequired => "PAYER_ACTION_REQUIRED",
            Self::PendingApproval => "PENDING_APPROVAL",
            Self::Approved => "APPROVED",
            Self::Completed => "COMPLETED",
            Self::Voided => "VOIDED",
        }
    }

    /// Whether the order waits for the payer's approval.
    pub(crate) fn is_unapproved(self) -> bool {
        matches!(self, Self::Created | Self::PayerActionRequired | Self::PendingApproval)
    }
}
