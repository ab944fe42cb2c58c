//! Defines the direction of a change: whether requests, responses or both have the changed item.

use super::kind::ChangeKind;
use crate::ir::Usage;

/// The messages that have the changed item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// No message has it: only names or the crate's own code differ.
    #[default]
    Neither,
    /// Requests have it: the merchant sends it to PayPal.
    Request,
    /// Responses and webhook events have it: PayPal sends it.
    Response,
    /// Requests and responses have it.
    Both,
}

impl Direction {
    /// Returns the word for the direction in output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Neither => "none",
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
        }
    }

    /// Returns whether requests have the item.
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// Returns whether responses have the item.
    pub const fn is_received(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }

    /// Returns the direction of both items together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::of(self.is_sent() || other.is_sent(), self.is_received() || other.is_received())
    }

    const fn of(sent: bool, received: bool) -> Self {
        match (sent, received) {
            (false, false) => Self::Neither,
            (true, false) => Self::Request,
            (false, true) => Self::Response,
            (true, true) => Self::Both,
        }
    }

    /// Returns the direction of a kind that concerns only one part of a call. The kinds that
    /// concern types, fields and limits have the direction of their place instead.
    pub(super) const fn of_kind(kind: ChangeKind) -> Self {
        match kind {
            ChangeKind::Route
            | ChangeKind::ParameterAdded
            | ChangeKind::ParameterRemoved
            | ChangeKind::ParameterRenamed
            | ChangeKind::ParameterRequired
            | ChangeKind::ParameterType
            | ChangeKind::ParameterStyle
            | ChangeKind::ArgumentOrder
            | ChangeKind::RequestId
            | ChangeKind::BodyAdded
            | ChangeKind::BodyRemoved
            | ChangeKind::BodyRequired
            | ChangeKind::BodyType
            | ChangeKind::MediaTypes
            | ChangeKind::EmptyBody
            | ChangeKind::Scopes
            | ChangeKind::OperationRemoved
            | ChangeKind::OperationAdded => Self::Request,
            ChangeKind::ResponseType
            | ChangeKind::StatusAdded
            | ChangeKind::StatusRemoved
            | ChangeKind::AlreadyDone
            | ChangeKind::IssueAdded
            | ChangeKind::IssueRemoved
            | ChangeKind::Paging
            | ChangeKind::EventResource => Self::Response,
            _ => Self::Neither,
        }
    }
}

impl From<Usage> for Direction {
    fn from(usage: Usage) -> Self {
        Self::of(usage.request, usage.response)
    }
}
