//! Rows with a type of their own.

use serde::{Serialize, de::DeserializeOwned};

/// A type whose values are the rows of a table.
pub(crate) trait Row: Serialize + DeserializeOwned {
    /// The table.
    const TABLE: &'static str;

    /// Returns the key of the row.
    fn key(&self) -> &str;
}
