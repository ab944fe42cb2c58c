//! An index of the ledger in memory, so that a search reads only the entries that it shows.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Deserialize;

use super::{
    ledger::{ENTRIES, Entry, moves_money},
    time::Time,
};
use crate::store::{Changes, Store};

/// The place of an entry in the ledger: its time and its number.
pub(crate) type EntryKey = (Time, u64);

/// What the index knows of an entry.
#[derive(Clone, Copy, Debug)]
struct Indexed {
    key: EntryKey,
    /// The accounts, by their numbers in the index.
    merchant: usize,
    counterparty: usize,
    moves_money: bool,
}

/// The part of an entry that the index needs.
#[derive(Deserialize)]
struct Brief<'a> {
    #[serde(borrow)]
    merchant: Cow<'a, str>,
    #[serde(borrow)]
    counterparty: Cow<'a, str>,
    status: char,
}

/// The entries of a ledger, in the order of time.
#[derive(Debug, Default)]
pub(super) struct Index {
    entries: Vec<Indexed>,
    accounts: BTreeMap<String, usize>,
}

impl Index {
    /// Reads all entries of a store.
    pub(super) fn of(store: &dyn Store) -> Self {
        let mut index = Self::default();
        let mut last: Option<String> = None;
        while let Some((key, row)) = store.next(ENTRIES, last.as_deref()) {
            index.note(&key, &row);
            last = Some(key.into_owned());
        }
        index
    }

    /// Adds the entries that a transaction changed. Entries are never removed.
    pub(super) fn note_all(&mut self, changes: &Changes) {
        for (key, row) in changes.get(ENTRIES).into_iter().flatten() {
            if let Some(row) = row {
                self.note(key, row);
            }
        }
    }

    fn note(&mut self, key: &str, row: &[u8]) {
        let Some((millis, number)) = key.split_once('-') else { return };
        if let (Ok(millis), Ok(number)) = (millis.parse(), number.parse())
            && let Ok(brief) = serde_json::from_slice::<Brief<'_>>(row)
        {
            let key = (Time::of_millis(millis), number);
            self.put(key, &brief.merchant, &brief.counterparty, moves_money(brief.status));
        }
    }

    /// Adds an entry, or replaces it.
    pub(super) fn add(&mut self, entry: &Entry) {
        let key = (entry.time, entry.number);
        self.put(key, &entry.merchant, &entry.counterparty, entry.moves_money());
    }

    fn put(&mut self, key: EntryKey, merchant: &str, counterparty: &str, moves_money: bool) {
        let (merchant, counterparty) = (self.number(merchant), self.number(counterparty));
        let indexed = Indexed { key, merchant, counterparty, moves_money };
        // Nearly all come at the end.
        if self.entries.last().is_none_or(|last| last.key < key) {
            self.entries.push(indexed);
            return;
        }
        match self.entries.binary_search_by_key(&key, |indexed| indexed.key) {
            Ok(found) => {
                if let Some(found) = self.entries.get_mut(found) {
                    *found = indexed;
                }
            }
            Err(place) => self.entries.insert(place, indexed),
        }
    }

    fn number(&mut self, account: &str) -> usize {
        if let Some(number) = self.accounts.get(account) {
            return *number;
        }
        let number = self.accounts.len();
        self.accounts.insert(account.to_owned(), number);
        number
    }

    /// Returns the entries of an account from a time on and before another, and whether each moves
    /// money.
    pub(super) fn find(&self, account: &str, from: Time, until: Time) -> Vec<(EntryKey, bool)> {
        let Some(account) = self.accounts.get(account) else { return Vec::new() };
        let first = self.entries.partition_point(|indexed| indexed.key.0 < from);
        let entries = self.entries.iter().skip(first).take_while(|indexed| indexed.key.0 < until);
        let of_account = entries.filter(|indexed| [indexed.merchant, indexed.counterparty].contains(account));
        of_account.map(|indexed| (indexed.key, indexed.moves_money)).collect()
    }

    /// Returns the time of the latest entry.
    pub(super) fn last(&self) -> Option<Time> {
        self.entries.last().map(|indexed| indexed.key.0)
    }
}
