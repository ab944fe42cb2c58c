//! Values of the whole sandbox, which belong to no environment: the keys that sign webhooks, for
//! example.

use std::{
    collections::BTreeMap,
    io,
    sync::{Mutex, PoisonError},
};

/// Keeps bytes by name, for as long as the sandbox keeps its environments.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    values: Mutex<BTreeMap<&'static str, Vec<u8>>>,
}

impl Kept {
    /// Returns a value; `None` if there is none of that name.
    pub(crate) fn get(&self, name: &'static str) -> Option<Vec<u8>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    /// Inserts or replaces a value. With a data file, it is in the file when this returns.
    ///
    /// # Errors
    ///
    /// If the data file can't be written.
    pub(crate) fn put(&self, name: &'static str, value: Vec<u8>) -> io::Result<()> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner).insert(name, value);
        Ok(())
    }
}
