//! A store in memory.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    ops::Bound,
};

use super::{Changes, Entry, Store};

/// The rows of a table by their keys.
type Rows = BTreeMap<Box<str>, Box<[u8]>>;

/// Keeps all rows in memory.
#[derive(Debug, Default)]
pub(crate) struct MemoryStore {
    tables: HashMap<Cow<'static, str>, Rows>,
}

impl Store for MemoryStore {
    fn get(&self, table: &'static str, key: &str) -> Option<Cow<'_, [u8]>> {
        self.tables.get(table)?.get(key).map(|row| Cow::Borrowed(&**row))
    }

    fn next(&self, table: &'static str, after: Option<&str>) -> Option<Entry<'_>> {
        let rows = self.tables.get(table)?;
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        rows.range::<str, _>((from, Bound::Unbounded))
            .next()
            .map(|(key, row)| (Cow::Borrowed(&**key), Cow::Borrowed(&**row)))
    }

    fn apply(&mut self, changes: Changes) {
        for (table, changes) in changes {
            let rows = self.tables.entry(table).or_default();
            for (key, row) in changes {
                match row {
                    Some(row) => {
                        rows.insert(key.into_boxed_str(), row.into_boxed_slice());
                    }
                    None => {
                        rows.remove(key.as_str());
                    }
                }
            }
        }
    }

    fn replace(&mut self, changes: Changes) {
        self.tables.clear();
        self.apply(changes);
    }

    fn visit(&self, each: &mut dyn FnMut(&str, &str, &[u8])) {
        let mut tables: Vec<_> = self.tables.iter().collect();
        tables.sort_by_key(|(table, _)| *table);
        for (table, rows) in tables {
            for (key, row) in rows {
                each(table, key, row);
            }
        }
    }
}
