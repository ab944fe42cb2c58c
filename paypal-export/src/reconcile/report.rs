//! What a reconciliation found.

use serde::Serialize;

use super::candidate::Candidate;
use crate::{
    day::Day,
    row::{Amount, Time},
};

/// What a reconciliation found. As JSON, it is the report that `paypal reconcile` writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReconcileReport {
    /// The base URL of the environment.
    pub environment: String,
    /// The id of the account.
    pub account: String,
    /// The time zone of the days.
    pub time_zone: String,
    /// The first day.
    pub from: Day,
    /// The day after the last one.
    pub to: Day,
    /// How many days were checked.
    pub days_checked: u64,
    /// The days that could not be checked, and what is missing.
    pub not_checked: Vec<NotChecked>,
    /// The sums of each currency.
    pub currencies: Vec<CurrencySums>,
    /// Where opening balance + movements is not the closing balance. Sorted by day and currency.
    pub differences: Vec<Difference>,
    /// Where the sums agree, but the running balance of the rows does not: errors that cancel out.
    pub warnings: Vec<Warning>,
    /// The files that do not agree with the export's own records: they are damaged or were edited.
    pub damaged_files: Vec<DamagedFile>,
    /// The payments that were pending, and count on a later day than that of their file.
    pub settled_later: Vec<SettledLater>,
    /// What a person should know.
    pub notes: Vec<String>,
}

/// A day that could not be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NotChecked {
    /// The day.
    pub day: Day,
    /// What is missing for it.
    pub missing: Vec<Missing>,
}

/// What is missing to check a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Missing {
    /// The name of the stream.
    pub stream: String,
    /// The day whose data is missing: the day itself, or the day before for its opening balance.
    pub day: Day,
    /// Why it is missing.
    pub reason: MissingReason,
    /// The command that gets it, without the options of the connection and the folder.
    pub command: String,
}

/// Why data of a day is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MissingReason {
    /// The day was not exported.
    NotExported,
    /// The day was exported before it had ended.
    Incomplete,
    /// The file is damaged.
    Damaged,
}

/// The sums of a currency over the checked days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CurrencySums {
    /// The currency.
    pub currency: String,
    /// The total balance before the first checked day.
    pub opening: Amount,
    /// The sum of all movements of checked days.
    pub movements: Amount,
    /// The total balance at the end of the last checked day.
    pub closing: Amount,
    /// How many rows moved money of this currency.
    pub rows: u64,
    /// How many days have a difference.
    pub days_with_differences: u64,
}

/// Which balance does not agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BalanceKind {
    /// The total and the available balance, by the same amount. The amounts are those of the total.
    Both,
    /// The total balance.
    Total,
    /// The available balance.
    Available,
}

/// A day on which opening balance + movements is not the closing balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// The day.
    pub day: Day,
    /// The currency.
    pub currency: String,
    /// Which balance differs.
    pub balance: BalanceKind,
    /// The balance at the end of the day before.
    pub opening: Amount,
    /// The sum of the movements of the day.
    pub movements: Amount,
    /// The balance at the end of the day.
    pub closing: Amount,
    /// Closing balance - (opening balance + movements). Above zero if rows of incoming money are
    /// missing, or if there are too many rows of outgoing money.
    pub difference: Amount,
    /// What may explain the difference, the best explanation first.
    pub candidates: Vec<Candidate>,
}

/// A day whose sums agree although the running balance of its rows does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Warning {
    /// The day.
    pub day: Day,
    /// The currency.
    pub currency: String,
    /// The places where the running balance breaks.
    pub breaks: Vec<Break>,
}

/// A place where the running balance breaks: the balance after a row, plus the movement of the next
/// row, is not the balance after the next row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Break {
    /// The last place at which the running balance is right.
    pub before: Place,
    /// The first place at which it is right again.
    pub after: Place,
    /// What is missing between them: the amount of a missing row, or what a row is wrong by.
    pub missing: Amount,
}

/// A place in the running balance of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "at")]
#[non_exhaustive]
pub enum Place {
    /// The balance before the first row.
    OpeningBalance,
    /// A row.
    Row {
        /// The id of the transaction.
        id: String,
        /// The T-code.
        code: String,
        /// When the row counts.
        time: Option<Time>,
    },
    /// The balance after the last row.
    ClosingBalance,
}

/// A file that does not agree with the export's records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DamagedFile {
    /// The name of the stream.
    pub stream: String,
    /// The day.
    pub day: Day,
    /// The key of the file, such as `transactions/date=2026-01-31/data.csv`.
    pub file: String,
    /// What is wrong.
    pub problem: String,
    /// The command that writes the file again, without the options of the connection and the
    /// folder.
    pub command: String,
}

/// A payment that was pending, and counts on the day of its settlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SettledLater {
    /// The id of the transaction.
    pub id: String,
    /// The T-code.
    pub code: String,
    /// The currency.
    pub currency: String,
    /// The amount with the fee.
    pub net: Amount,
    /// The day of its file.
    pub initiated: Day,
    /// The day on which it counts.
    pub settled: Day,
}

impl ReconcileReport {
    /// Whether nothing is wrong: no difference and no damaged file. Warnings and days that could
    /// not be checked do not count; see [`is_complete`](Self::is_complete).
    pub fn is_clean(&self) -> bool {
        self.differences.is_empty() && self.damaged_files.is_empty()
    }

    /// Whether all days of the range were checked.
    pub fn is_complete(&self) -> bool {
        self.not_checked.is_empty()
    }
}
