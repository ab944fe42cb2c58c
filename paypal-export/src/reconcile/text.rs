//! The report of a reconciliation for people.

use std::fmt;

use super::report::{BalanceKind, ReconcileReport};

/// The names of the columns of [`ReconcileReport::rows`].
pub const ROW_COLUMNS: [&str; 8] =
    ["day", "currency", "balance", "opening", "movements", "closing", "difference", "likely cause"];

impl BalanceKind {
    /// Returns the name: `both`, `total` or `available`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Total => "total",
            Self::Available => "available",
        }
    }
}

impl ReconcileReport {
    /// Returns the differences as a table of texts, with the columns of [`ROW_COLUMNS`].
    pub fn rows(&self) -> Vec<[String; 8]> {
        let row = |difference: &super::Difference| {
            [
                difference.day.to_string(),
                difference.currency.clone(),
                difference.balance.name().to_owned(),
                difference.opening.to_string(),
                difference.movements.to_string(),
                difference.closing.to_string(),
                difference.difference.to_string(),
                difference.candidates.first().map(|candidate| candidate.text.clone()).unwrap_or_default(),
            ]
        };
        self.differences.iter().map(row).collect()
    }
}

impl fmt::Display for ReconcileReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} days checked", self.days_checked)
    }
}
