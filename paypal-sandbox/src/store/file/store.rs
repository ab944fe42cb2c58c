//! The rows of an environment in a data file.

use std::{
    borrow::Cow,
    collections::{BTreeMap, VecDeque},
    ops::{Bound, ControlFlow},
    sync::Arc,
};

use super::{
    DataFile, Shared,
    format::{end_of, row_key},
    queue::Write,
};
use crate::store::{Changes, Entry, Saving, Store};

/// A row that is not committed yet, with the number of its transaction; `None` if it was removed.
type Recent = (u64, Option<Arc<[u8]>>);
/// Takes a key and its row.
type Each<'a> = dyn FnMut(&[u8], &[u8]) -> ControlFlow<()> + 'a;

/// Keeps rows in a data file, and those that are not committed yet in memory.
///
/// The environment is the only writer of its rows. So what it wrote last is right, and where it
/// wrote nothing since, the newest commit is.
pub(crate) struct FileStore {
    shared: Arc<Shared>,
    environment: String,
    /// The latest rows that are not committed yet.
    recent: BTreeMap<Arc<[u8]>, Recent>,
    /// The keys of these rows by transaction, the earliest first.
    written: VecDeque<(u64, Vec<Arc<[u8]>>)>,
    /// The transaction that removed all earlier rows, if it is not committed yet.
    cleared: Option<u64>,
    saving: Saving,
}

impl FileStore {
    /// Returns the rows of an environment.
    pub(crate) fn new(file: &DataFile, environment: &str) -> Self {
        let shared = file.shared.clone();
        let saving = Saving::of(shared.progress.clone(), 0);
        Self {
            shared,
            environment: environment.to_owned(),
            recent: BTreeMap::new(),
            written: VecDeque::new(),
            cleared: None,
            saving,
        }
    }

    fn write(&mut self, changes: Changes, clear: Option<Vec<u8>>) {
        let is_cleared = clear.is_some();
        let mut rows = Vec::new();
        for (table, changes) in changes {
            for (key, row) in changes {
                rows.push((row_key(&self.environment, &table, &key).into(), row.map(Arc::from)));
            }
        }
        self.saving = self.shared.push(Write { clear, rows: rows.clone(), value: None });
        let number = self.saving.number();
        if is_cleared {
            self.recent.clear();
            self.written.clear();
            self.cleared = Some(number);
        }
        self.forget_saved();
        self.written.push_back((number, rows.iter().map(|(key, _)| Arc::clone(key)).collect()));
        self.recent.extend(rows.into_iter().map(|(key, row)| (key, (number, row))));
    }

    /// Forgets the rows that the newest commit has.
    fn forget_saved(&mut self) {
        let saved = self.shared.progress.saved();
        if self.cleared.is_some_and(|cleared| cleared <= saved) {
            self.cleared = None;
        }
        while let Some((number, keys)) = self.written.pop_front_if(|(number, _)| *number <= saved) {
            for key in keys {
                if self.recent.get(&key).is_some_and(|(latest, _)| *latest == number) {
                    self.recent.remove(&key);
                }
            }
        }
    }

    /// How many rows are in memory.
    #[cfg(test)]
    pub(super) fn unsaved(&self) -> usize {
        self.recent.len()
    }

    /// Whether the newest commit has rows that this environment removed since.
    fn is_cleared(&self) -> bool {
        self.cleared.is_some_and(|cleared| cleared > self.shared.progress.saved())
    }

    /// Calls a function with each row from a key on and before another, until it breaks.
    fn walk(&self, from: Bound<&[u8]>, end: &[u8], each: &mut Each<'_>) {
        let mut recent = self.recent.range::<[u8], _>((from, Bound::Excluded(end))).peekable();
        // Passes on the recent rows before a key.
        let mut pass = |until: Option<&[u8]>, each: &mut Each<'_>| {
            while let Some((key, (_, row))) =
                recent.next_if(|(key, _)| until.is_none_or(|until| ***key < *until))
            {
                if let Some(row) = row {
                    each(key, row)?;
                }
            }
            ControlFlow::Continue(())
        };
        if !self.is_cleared() {
            // An error is noted, and the request is refused before its answer is sent.
            let walked = self.shared.read(|rows| {
                for row in rows.range::<&[u8]>((from, Bound::Excluded(end)))? {
                    let (key, row) = row?;
                    let key = key.value();
                    let is_recent = self.recent.contains_key(key);
                    if pass(Some(key), each).is_break() || (!is_recent && each(key, row.value()).is_break()) {
                        return Ok(ControlFlow::Break(()));
                    }
                }
                Ok(ControlFlow::Continue(()))
            });
            if !matches!(walked, Ok(ControlFlow::Continue(()))) {
                return;
            }
        }
        let _ = pass(None, each);
    }
}

impl Store for FileStore {
    fn get(&self, table: &'static str, key: &str) -> Option<Cow<'_, [u8]>> {
        let key = row_key(&self.environment, table, key);
        if let Some((_, row)) = self.recent.get(key.as_slice()) {
            return row.as_deref().map(Cow::Borrowed);
        }
        if self.is_cleared() {
            return None;
        }
        let row = self.shared.read(|rows| Ok(rows.get(key.as_slice())?.map(|row| row.value().to_vec())));
        // An error is noted, and this request is refused before its answer is sent.
        row.ok().flatten().map(Cow::Owned)
    }

    fn next(&self, table: &'static str, after: Option<&str>) -> Option<Entry<'_>> {
        let prefix = row_key(&self.environment, table, "");
        let start = row_key(&self.environment, table, after.unwrap_or_default());
        let from = match after {
            Some(_) => Bound::Excluded(start.as_slice()),
            None => Bound::Included(start.as_slice()),
        };
        let mut found = None;
        self.walk(from, &end_of(&prefix), &mut |key, row| {
            let key = String::from_utf8_lossy(key.get(prefix.len()..).unwrap_or_default());
            found = Some((Cow::Owned(key.into_owned()), Cow::Owned(row.to_vec())));
            ControlFlow::Break(())
        });
        found
    }

    fn apply(&mut self, changes: Changes) {
        self.write(changes, None);
    }

    fn replace(&mut self, changes: Changes) {
        let prefix = [self.environment.as_bytes(), &[0]].concat();
        self.write(changes, Some(prefix));
    }

    fn visit(&self, each: &mut dyn FnMut(&str, &str, &[u8])) {
        let prefix = [self.environment.as_bytes(), &[0]].concat();
        self.walk(Bound::Included(&prefix), &end_of(&prefix), &mut |key, row| {
            let key = String::from_utf8_lossy(key.get(prefix.len()..).unwrap_or_default());
            if let Some((table, key)) = key.split_once('\0') {
                each(table, key, row);
            }
            ControlFlow::Continue(())
        });
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn saving(&self) -> Saving {
        self.saving.clone()
    }
}
