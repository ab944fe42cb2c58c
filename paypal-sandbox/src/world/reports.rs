//! What reports show besides the entries of the ledger: what tests changed in them, and which lists
//! have misbehaved already. It is in memory only, and ends when the environment begins anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{
    index::{EntryKey, Index},
    ledger::Entry,
    time::Time,
};
use crate::store::{Changes, Store};

/// A change of a row in reports, which the balances do not have: for tests of programs that compare
/// reports with balances. Amounts are in the smallest unit of the row's currency.
///
/// See [`SandboxEnvironment::tamper`](crate::SandboxEnvironment::tamper).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReportTampering {
    /// The row is missing.
    Hide,
    /// The row is there twice.
    Double,
    /// An amount is added to `fee_amount`. The fee of a payment is below zero.
    FeeBy(i64),
    /// An amount is added to `transaction_amount`.
    AmountBy(i64),
    /// The amounts are in another currency; their numbers stay.
    Currency(String),
    /// The row has another status: `S`, `P`, `V` or `D`. Without `balance_affecting_records_only=N`
    /// a search leaves out rows with `P` and `D`.
    Status(char),
    /// The row is initiated earlier.
    Earlier(Duration),
    /// The row is initiated later.
    Later(Duration),
}

/// A list of a search: its range and how many rows a page has.
pub(crate) type List = (Time, Time, usize);

/// What is kept beside the rows of an environment, for its reports.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    /// The index of the ledger, once it is needed.
    index: Mutex<Option<Index>>,
    tampered: Mutex<BTreeMap<EntryKey, Vec<ReportTampering>>>,
    /// The pages that have misbehaved, by the kind of misbehaviour.
    misbehaved: Mutex<BTreeSet<(&'static str, List, usize)>>,
}

impl Reports {
    /// Calls a function with the index. The first call reads the whole ledger.
    pub(super) fn with_index<T>(&self, store: &dyn Store, call: impl FnOnce(&Index) -> T) -> T {
        call(lock(&self.index).get_or_insert_with(|| Index::of(store)))
    }

    /// Adds the entries that a transaction changed to the index, if there is one.
    pub(super) fn note(&self, changes: &Changes) {
        if let Some(index) = &mut *lock(&self.index) {
            index.note_all(changes);
        }
    }

    /// Adds entries to the index, if there is one.
    pub(super) fn add(&self, entries: &[Entry]) {
        if let Some(index) = &mut *lock(&self.index) {
            entries.iter().for_each(|entry| index.add(entry));
        }
    }

    /// Changes a row.
    pub(crate) fn tamper(&self, key: EntryKey, tampering: ReportTampering) {
        lock(&self.tampered).entry(key).or_default().push(tampering);
    }

    /// Shows all rows as they are again.
    pub(crate) fn end_tampering(&self) {
        lock(&self.tampered).clear();
    }

    /// Returns the rows that were changed, and how.
    pub(crate) fn tampered(&self) -> BTreeMap<EntryKey, Vec<ReportTampering>> {
        lock(&self.tampered).clone()
    }

    /// Whether a page of a list has misbehaved in some way.
    pub(crate) fn has_misbehaved(&self, kind: &'static str, list: List, page: usize) -> bool {
        lock(&self.misbehaved).contains(&(kind, list, page))
    }

    /// Notes that a page of a list misbehaves now. Returns whether it is the first time.
    pub(crate) fn misbehave(&self, kind: &'static str, list: List, page: usize) -> bool {
        lock(&self.misbehaved).insert((kind, list, page))
    }
}

/// Locks, also after a panic of another thread: each change is complete.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
