//! A store in memory.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
};

use super::{Changes, Store};

/// Keeps all rows in memory.
#[derive(Debug, Default)]
pub(crate) struct MemoryStore {
    tables: HashMap<&'static str, BTreeMap<Box<str>, Box<[u8]>>>,
}

impl Store for MemoryStore {
    fn get(&self, table: &'static str, key: &str) -> Option<&[u8]> {
        self.tables.get(table)?.get(key).map(|row| &**row)
    }

    fn next(&self, table: &'static str, after: Option<&str>) -> Option<(&str, &[u8])> {
        let rows = self.tables.get(table)?;
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        rows.range::<str, _>((from, Bound::Unbounded)).next().map(|(key, row)| (&**key, &**row))
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
}
