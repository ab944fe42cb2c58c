//! The states of invoices, and what may be done in each.

use serde::{Deserialize, Serialize};

/// The state of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Draft,
    Scheduled,
    Sent,
    Unpaid,
    PartiallyPaid,
    Paid,
    MarkedAsPaid,
    PartiallyRefunded,
    Refunded,
    MarkedAsRefunded,
    Cancelled,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::Scheduled => "SCHEDULED",
            Self::Sent => "SENT",
            Self::Unpaid => "UNPAID",
            Self::PartiallyPaid => "PARTIALLY_PAID",
            Self::Paid => "PAID",
            Self::MarkedAsPaid => "MARKED_AS_PAID",
            Self::PartiallyRefunded => "PARTIALLY_REFUNDED",
            Self::Refunded => "REFUNDED",
            Self::MarkedAsRefunded => "MARKED_AS_REFUNDED",
            Self::Cancelled => "CANCELLED",
        }
    }

    /// Whether the invoice was sent and an amount is due.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Unpaid | Self::PartiallyPaid)
    }

    /// Whether the invoice waits for its sending.
    pub(crate) fn is_unsent(self) -> bool {
        matches!(self, Self::Draft | Self::Scheduled)
    }

    /// Whether something was paid that can be refunded.
    pub(crate) fn is_refundable(self) -> bool {
        matches!(self, Self::PartiallyPaid | Self::Paid | Self::MarkedAsPaid | Self::PartiallyRefunded)
    }

    /// The relations of the links besides `self` and that to the page of the recipient.
    pub(crate) fn actions(self) -> &'static [&'static str] {
        match self {
            Self::Draft => &["send", "replace", "delete", "record-payment", "qr-code"],
            Self::Scheduled => &["replace", "delete", "qr-code"],
            Self::Sent | Self::Unpaid => &["replace", "cancel", "remind", "record-payment", "qr-code"],
            Self::PartiallyPaid => &["remind", "record-payment", "record-refund", "qr-code"],
            Self::Paid | Self::MarkedAsPaid | Self::PartiallyRefunded => &["record-refund", "qr-code"],
            Self::Refunded | Self::MarkedAsRefunded | Self::Cancelled => &["qr-code"],
        }
    }
}
