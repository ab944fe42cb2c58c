//! What may explain a difference.

use serde::Serialize;

use super::report::Break;
use crate::row::{Amount, Time};

/// What may explain a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Candidate {
    /// What it is.
    pub kind: CandidateKind,
    /// How much of the difference it explains.
    pub amount: Amount,
    /// Whether it explains all of the difference.
    pub is_exact: bool,
    /// The rows that it is about.
    pub rows: Vec<RowRef>,
    /// The place in the day, if the running balance tells it.
    #[serde(rename = "break")]
    pub place: Option<Break>,
    /// The explanation in words.
    pub text: String,
}

/// What may explain a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CandidateKind {
    /// The running balance breaks at a place in the day.
    RunningBalance,
    /// The closing balance of a day is not the running balance of its last row.
    ClosingBalance,
    /// A row is there twice.
    Duplicate,
    /// A conversion of currencies has one leg, or two in one currency.
    Conversion,
    /// Another currency has the opposite difference.
    OtherCurrency,
    /// A hold or a release is missing, or is taken for a payment.
    Hold,
    /// A fee has the wrong sign.
    FeeSign,
    /// A pending row, which does not count.
    Pending,
    /// A row of an adjacent day, or a row that belongs to one.
    AdjacentDay,
    /// A row of the day without which the balances agree.
    ExtraRow,
    /// A denied row, which does not count.
    Denied,
}

/// A row that a candidate is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RowRef {
    /// The id of the transaction.
    pub id: String,
    /// The T-code.
    pub code: String,
    /// The status.
    pub status: String,
    /// When the transaction began.
    pub time: Option<Time>,
    /// The currency.
    pub currency: String,
    /// What the row moves of this currency: gross amount and fee.
    pub net: Amount,
}
