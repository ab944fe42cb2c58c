//! Rows with a type of their own.

use serde::{Serialize, de::DeserializeOwned};

use crate::states::StateMachine;

/// A type whose values are the rows of a table.
pub(crate) trait Row: Serialize + DeserializeOwned {
    /// The table.
    const TABLE: &'static str;

    /// The states that the rows go through, if these are known.
    const STATES: Option<&'static StateMachine> = None;

    /// Returns the key of the row.
    fn key(&self) -> &str;

    /// Returns the state of the row; empty if the states are not known.
    fn state(&self) -> &'static str {
        ""
    }
}

/// The length of the creation number before the JSON of a row.
pub(super) const NUMBER: usize = 8;

/// Splits the bytes of a row into its creation number and its JSON. A value that is not a row of
/// its own has no number.
pub(crate) fn split(row: &[u8]) -> (Option<u64>, &[u8]) {
    // No JSON begins with a zero, and no number is so great that it does not.
    match row.split_first_chunk::<NUMBER>() {
        Some((number, json)) if number.first() == Some(&0) => (Some(u64::from_be_bytes(*number)), json),
        _ => (None, row),
    }
}

/// Joins what [`split`] returns; `None` if the number is too great.
pub(crate) fn join(number: Option<u64>, json: &str) -> Option<Vec<u8>> {
    let mut row = Vec::with_capacity(NUMBER + json.len());
    if let Some(number) = number {
        let number = number.to_be_bytes();
        if number.first() != Some(&0) {
            return None;
        }
        row.extend_from_slice(&number);
    }
    row.extend_from_slice(json.as_bytes());
    Some(row)
}
