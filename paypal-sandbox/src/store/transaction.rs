//! A transaction: reads the store and its own writes, and collects the writes.

use std::{borrow::Cow, cell::Cell, collections::BTreeMap, fmt, ops::Bound};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{Entry, Row, Store, row::NUMBER};

/// The rows that a transaction wrote; `None` for rows that it removed.
pub(crate) type Changes = BTreeMap<Cow<'static, str>, BTreeMap<String, Option<Vec<u8>>>>;

/// The table that lists rows in the order of their creation.
const CREATED: &str = "created";
/// The table of single values.
const META: &str = "meta";

/// A copy of a row.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SavedRow {
    table: String,
    key: String,
    row: Box<RawValue>,
}

impl SavedRow {
    /// The key of the row.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }
}

/// Why a transaction can't be applied. It is a fault of the sandbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// A row could not be read or written.
    Row,
    /// A row changed its state in a way that its [`StateMachine`](crate::StateMachine) has not.
    State { table: &'static str, from: Option<&'static str>, to: &'static str },
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row => formatter.write_str("a row of the sandbox could not be read or written"),
            Self::State { table, from, to } => {
                let from = from.unwrap_or("the start");
                write!(formatter, "the sandbox knows no way from {from} to {to} in {table}")
            }
        }
    }
}

/// Reads rows and collects changes. Dropping it discards the changes.
pub(crate) struct Transaction<'a> {
    store: &'a dyn Store,
    changes: Changes,
    /// What went wrong, which is a fault of the sandbox.
    fault: Cell<Option<Broken>>,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(store: &'a dyn Store) -> Self {
        Self { store, changes: Changes::new(), fault: Cell::new(None) }
    }

    /// Returns the store, which does not have the changes of this transaction.
    pub(crate) fn store(&self) -> &dyn Store {
        self.store
    }

    /// Returns the changes.
    ///
    /// # Errors
    ///
    /// If a row could not be read or written, or changed its state in an unknown way.
    pub(crate) fn into_changes(self) -> Result<Changes, Broken> {
        self.fault.get().map_or(Ok(self.changes), Err)
    }

    /// Finds a row by its key.
    pub(crate) fn find<R: Row>(&self, key: &str) -> Option<R> {
        self.decode(self.raw(R::TABLE, key)?.get(NUMBER..)?)
    }

    /// Whether a row exists.
    pub(crate) fn has<R: Row>(&self, key: &str) -> bool {
        self.raw(R::TABLE, key).is_some()
    }

    /// Copies a row.
    pub(crate) fn save(&self, table: &'static str, key: &str) -> Option<SavedRow> {
        let row = self.raw(table, key)?;
        let text = std::str::from_utf8(row.get(NUMBER..)?).ok()?;
        let row = RawValue::from_string(text.to_owned()).ok()?;
        Some(SavedRow { table: table.to_owned(), key: key.to_owned(), row })
    }

    /// Returns a transaction that sees saved rows in the place of the present ones.
    /// `table` tells the table of a name.
    pub(crate) fn with(
        &self,
        saved: &[SavedRow],
        table: impl Fn(&str) -> Option<&'static str>,
    ) -> Transaction<'_> {
        let mut then = Transaction::new(self.store);
        for saved in saved {
            let Some(table) = table(&saved.table) else { continue };
            let mut row = vec![0; NUMBER];
            row.extend_from_slice(saved.row.get().as_bytes());
            then.change(table, &saved.key, Some(row));
        }
        then
    }

    /// Inserts or replaces a row.
    pub(crate) fn put<R: Row>(&mut self, row: &R) {
        let known = self.raw(R::TABLE, row.key());
        if let Some(machine) = R::STATES {
            let json = known.as_deref().and_then(|row| row.get(NUMBER..));
            let (from, to) = (json.and_then(|json| self.decode::<R>(json)).map(|it| it.state()), row.state());
            if !machine.allows(from, to) {
                self.fault.set(Some(Broken::State { table: R::TABLE, from, to }));
            }
        }
        let known = known.and_then(|row| row.get(..NUMBER).map(<[u8]>::to_vec));
        let number = match known {
            Some(number) => number,
            None => {
                let number = self.number(CREATED);
                self.set(CREATED, &created_key(R::TABLE, number), &row.key());
                number.to_be_bytes().to_vec()
            }
        };
        let mut bytes = number;
        if serde_json::to_writer(&mut bytes, row).is_err() {
            self.fault.set(Some(Broken::Row));
        }
        self.change(R::TABLE, row.key(), Some(bytes));
    }

    /// Removes a row.
    pub(crate) fn remove<R: Row>(&mut self, key: &str) {
        let Some(row) = self.raw(R::TABLE, key) else { return };
        let number = row.get(..NUMBER).and_then(|bytes| <[u8; NUMBER]>::try_from(bytes).ok());
        if let Some(number) = number {
            self.unset(CREATED, &created_key(R::TABLE, u64::from_be_bytes(number)));
        }
        self.unset(R::TABLE, key);
    }

    /// Returns all rows of a table, the oldest first.
    pub(crate) fn all<R: Row>(&self) -> Vec<R> {
        let mut rows = Vec::new();
        let prefix = format!("{}/", R::TABLE);
        let mut after = prefix.clone();
        while let Some((key, id)) = self.next(CREATED, Some(&after)) {
            if !key.starts_with(&prefix) {
                break;
            }
            if let Some(row) = self.decode::<String>(&id).and_then(|id| self.find(&id)) {
                rows.push(row);
            }
            after = key.into_owned();
        }
        rows
    }

    /// Returns the keys of the latest rows of a table, at most `most`, the oldest of them first.
    pub(crate) fn latest_keys(&self, table: &str, most: usize) -> Vec<String> {
        let last = self.last_number(CREATED);
        // The rows of other tables lie between those of this one, so how far back to look is tried.
        let mut span = most as u64;
        loop {
            let keys = self.keys_since(table, last.saturating_sub(span));
            if keys.len() >= most || span >= last {
                return keys.into_iter().rev().take(most).rev().collect();
            }
            span = span.saturating_mul(10);
        }
    }

    /// Returns the keys of the rows of a table with creation numbers above one, the oldest first.
    fn keys_since(&self, table: &str, number: u64) -> Vec<String> {
        let prefix = format!("{table}/");
        let mut keys = Vec::new();
        let mut after = created_key(table, number);
        while let Some((key, id)) = self.next(CREATED, Some(&after)) {
            if !key.starts_with(&prefix) {
                break;
            }
            keys.extend(self.decode::<String>(&id));
            after = key.into_owned();
        }
        keys
    }

    /// Reads a value that is not a row of its own, such as a counter.
    pub(crate) fn get<T: DeserializeOwned>(&self, table: &'static str, key: &str) -> Option<T> {
        self.decode(&self.raw(table, key)?)
    }

    /// Whether there is a value that is not a row of its own.
    pub(crate) fn has_key(&self, table: &'static str, key: &str) -> bool {
        self.raw(table, key).is_some()
    }

    /// Writes a value that is not a row of its own.
    pub(crate) fn set<T: Serialize>(&mut self, table: &'static str, key: &str, value: &T) {
        match serde_json::to_vec(value) {
            Ok(bytes) => {
                self.change(table, key, Some(bytes));
            }
            Err(_) => self.fault.set(Some(Broken::Row)),
        }
    }

    /// Removes a value.
    pub(crate) fn unset(&mut self, table: &'static str, key: &str) {
        self.change(table, key, None);
    }

    /// Returns the first value whose key is after `after`.
    pub(crate) fn after<T: DeserializeOwned>(
        &self,
        table: &'static str,
        after: Option<&str>,
    ) -> Option<(String, T)> {
        let (key, bytes) = self.next(table, after)?;
        Some((key.into_owned(), self.decode(&bytes)?))
    }

    /// Returns the key of the first value of a table.
    pub(crate) fn first_key(&self, table: &'static str) -> Option<Cow<'_, str>> {
        self.next(table, None).map(|(key, _)| key)
    }

    /// Draws the next number of a counter; the first is 1.
    pub(crate) fn number(&mut self, counter: &str) -> u64 {
        let number = self.last_number(counter) + 1;
        self.set(META, counter, &number);
        number
    }

    /// Sets the number that a counter drew last.
    pub(crate) fn set_number(&mut self, counter: &str, number: u64) {
        self.set(META, counter, &number);
    }

    /// Returns the number that a counter drew last; 0 if it drew none.
    pub(crate) fn last_number(&self, counter: &str) -> u64 {
        self.get::<u64>(META, counter).unwrap_or(0)
    }

    fn change(&mut self, table: &'static str, key: &str, row: Option<Vec<u8>>) {
        self.changes.entry(Cow::Borrowed(table)).or_default().insert(key.to_owned(), row);
    }

    fn raw(&self, table: &'static str, key: &str) -> Option<Cow<'_, [u8]>> {
        match self.changes.get(table).and_then(|rows| rows.get(key)) {
            Some(changed) => changed.as_deref().map(Cow::Borrowed),
            None => self.store.get(table, key),
        }
    }

    /// Merges the rows of the store with the changes.
    fn next(&self, table: &'static str, after: Option<&str>) -> Option<Entry<'_>> {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let mut changed = self
            .changes
            .get(table)
            .into_iter()
            .flat_map(|rows| rows.range::<str, _>((from, Bound::Unbounded)))
            .map(|(key, row)| (key.as_str(), row.as_deref()))
            .peekable();
        let mut stored = self.store.next(table, after);
        loop {
            let Some((key, row)) = changed.peek().copied() else { return stored };
            if stored.as_ref().is_some_and(|(stored, _)| **stored < *key) {
                return stored;
            }
            if let Some(row) = row {
                return Some((Cow::Borrowed(key), Cow::Borrowed(row)));
            }
            if stored.as_ref().is_some_and(|(stored, _)| **stored == *key) {
                stored = self.store.next(table, Some(key));
            }
            changed.next();
        }
    }

    fn decode<T: DeserializeOwned>(&self, bytes: &[u8]) -> Option<T> {
        let value = serde_json::from_slice(bytes).ok();
        if value.is_none() {
            self.fault.set(Some(Broken::Row));
        }
        value
    }
}

fn created_key(table: &str, number: u64) -> String {
    format!("{table}/{number:012}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        states::{PAYOUT_BATCH, StateMachine},
        store::MemoryStore,
    };

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Thing {
        id: String,
        size: u32,
    }

    impl Row for Thing {
        const TABLE: &'static str = "things";
        fn key(&self) -> &str {
            &self.id
        }
    }

    #[derive(Debug, Serialize, Deserialize)]
    struct Other {
        id: String,
    }

    impl Row for Other {
        const TABLE: &'static str = "others";
        fn key(&self) -> &str {
            &self.id
        }
    }

    fn thing(id: &str, size: u32) -> Thing {
        Thing { id: id.to_owned(), size }
    }

    fn ids(rows: &Transaction<'_>) -> Vec<String> {
        rows.all::<Thing>().into_iter().map(|thing| thing.id).collect()
    }

    #[test]
    fn rows_are_listed_in_the_order_of_their_creation() {
        let mut store = MemoryStore::default();
        let mut rows = Transaction::new(&store);
        for id in ["z", "a", "m"] {
            rows.put(&thing(id, 1));
        }
        rows.put(&thing("z", 2));
        assert_eq!(ids(&rows), ["z", "a", "m"]);
        let changes = rows.into_changes().unwrap();
        store.apply(changes);

        let mut rows = Transaction::new(&store);
        assert_eq!(rows.find::<Thing>("z"), Some(thing("z", 2)));
        rows.remove::<Thing>("a");
        rows.put(&thing("b", 3));
        assert_eq!(ids(&rows), ["z", "m", "b"], "a transaction sees its own changes");
        drop(rows);
        assert_eq!(ids(&Transaction::new(&store)), ["z", "a", "m"], "a dropped one changes nothing");
    }

    #[derive(Debug, Serialize, Deserialize)]
    struct Batch {
        state: u8,
    }

    impl Row for Batch {
        const TABLE: &'static str = "batches";
        const STATES: Option<&'static StateMachine> = Some(&PAYOUT_BATCH);
        fn key(&self) -> &str {
            "batch"
        }
        fn state(&self) -> &'static str {
            ["PENDING", "PROCESSING", "SUCCESS"][usize::from(self.state)]
        }
    }

    #[test]
    fn a_row_goes_through_the_states_of_its_machine_alone() {
        let mut store = MemoryStore::default();
        let mut rows = Transaction::new(&store);
        rows.put(&Batch { state: 0 });
        rows.put(&Batch { state: 1 });
        let changes = rows.into_changes().unwrap();
        store.apply(changes);
        let mut rows = Transaction::new(&store);
        rows.put(&Batch { state: 0 });
        let broken = rows.into_changes().unwrap_err();
        assert_eq!(broken.to_string(), "the sandbox knows no way from PROCESSING to PENDING in batches");
    }

    #[test]
    fn the_latest_keys_of_a_table_are_found_between_those_of_others() {
        let mut store = MemoryStore::default();
        let mut rows = Transaction::new(&store);
        for number in 0..50 {
            rows.put(&Other { id: format!("other-{number}") });
            if number % 10 == 0 {
                rows.put(&thing(&format!("thing-{number}"), 1));
            }
        }
        let changes = rows.into_changes().unwrap();
        store.apply(changes);
        let rows = Transaction::new(&store);
        assert_eq!(rows.latest_keys("things", 2), ["thing-30", "thing-40"]);
        assert_eq!(rows.latest_keys("things", 9).len(), 5);
        assert!(rows.latest_keys("none", 9).is_empty());
    }

    #[test]
    fn the_next_value_is_found_among_stored_and_changed_ones() {
        let mut store = MemoryStore::default();
        let mut rows = Transaction::new(&store);
        for key in ["b", "d", "f"] {
            rows.set("values", key, &key);
        }
        let changes = rows.into_changes().unwrap();
        store.apply(changes);
        let mut rows = Transaction::new(&store);
        rows.unset("values", "b");
        rows.set("values", "c", &"c");
        rows.unset("values", "f");
        rows.set("values", "g", &"g");
        let mut found = Vec::new();
        let mut last: Option<String> = None;
        while let Some((key, _)) = rows.after::<String>("values", last.as_deref()) {
            found.push(key.clone());
            last = Some(key);
        }
        assert_eq!(found, ["c", "d", "g"]);
    }
}
