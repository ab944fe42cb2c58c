//! Values of the whole sandbox, which belong to no environment: the keys that sign webhooks, for
//! example.

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex, PoisonError},
};

use super::DataFile;

/// Keeps bytes by name, in the data file if there is one.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    values: Mutex<BTreeMap<String, Vec<u8>>>,
    file: Option<Arc<DataFile>>,
}

impl Kept {
    /// Returns the values in a file.
    pub(crate) fn of(file: Arc<DataFile>) -> Self {
        Self { values: Mutex::new(file.values().clone()), file: Some(file) }
    }

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
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = &self.file {
            file.put_value(name, value.clone())?;
        }
        values.insert(name.to_owned(), value);
        Ok(())
    }
}
