//! Proves an export: for each day and currency, opening balance + movements = closing balance.
//! Reads the files of an export, and asks PayPal nothing.

mod books;
mod candidate;
mod codes;
mod entry;
mod explain;
mod files;
mod findings;
mod report;
mod running;
mod settle;
mod subsets;
mod text;
mod work;

use std::sync::Arc;

pub use candidate::{Candidate, CandidateKind, RowRef};
pub use report::{
    BalanceKind, Break, CurrencySums, DamagedFile, Difference, Missing, MissingReason, NotChecked, Place,
    ReconcileReport, SettledLater, Warning,
};
pub use text::ROW_COLUMNS;

use crate::{
    day::DayRange,
    error::{Error, Result},
    state::Identity,
    storage::Storage,
};

/// Reconciles the transactions of an export with its balances.
///
/// ```no_run
/// use paypal_export::{LocalStorage, Reconciliation};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let report = Reconciliation::new(LocalStorage::new("export")?).run().await?;
/// println!("{report}");
/// assert!(report.is_clean());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Reconciliation {
    storage: Arc<dyn Storage>,
    range: Option<DayRange>,
}

impl Reconciliation {
    /// Creates a reconciliation of all days that were exported.
    pub fn new(storage: impl Storage + 'static) -> Self {
        Self { storage: Arc::new(storage), range: None }
    }

    /// Sets the days that are checked. By default these are all days with a file of transactions or
    /// balances, except the first day with balances, which has no opening balance.
    #[must_use]
    pub fn range(mut self, range: DayRange) -> Self {
        self.range = Some(range);
        self
    }

    /// Reads the files and compares. Whose data they are is read from `_export.json`.
    ///
    /// # Errors
    ///
    /// Fails if the storage holds no export, or cannot be read. What the files say wrong is no
    /// error but a part of the report.
    pub async fn run(&self) -> Result<ReconcileReport> {
        let identity = Identity::read(&*self.storage).await?;
        let identity = identity.ok_or_else(|| {
            Error::precondition("there is no export here").help(
                "export transactions and balances first: paypal export transactions, paypal export balances",
            )
        })?;
        work::Work::begin(&*self.storage, &identity, self.range).await?.run().await
    }
}
