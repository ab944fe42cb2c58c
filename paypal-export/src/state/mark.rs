//! Marks the record of a file before the file is written.
//!
//! A mark names the run that has set it. Two runs that read the same record set different marks, so
//! that the second one finds that the record is no longer as it was, before it touches the file.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use serde::Serialize;

use crate::{
    error::{ErrorKind, Result},
    storage::{Condition, Storage, Version},
};

/// A record with its mark. Readers of the record overlook who has set it.
#[derive(Serialize)]
struct Marked<'a, T> {
    #[serde(flatten)]
    record: &'a T,
    marked_by: String,
}

/// Writes a marked record: the JSON of the record, and a random text that no other mark has.
pub(super) fn marked<T: Serialize>(record: &T) -> Result<Vec<u8>> {
    // The hash of nothing is random: its seed is.
    let random = RandomState::new().build_hasher().finish();
    super::json(&Marked { record, marked_by: format!("{random:016x}") })
}

/// Writes a record if a condition holds, and returns its version. A put that was repeated, because
/// its answer was lost, meets its own bytes: it has succeeded.
///
/// # Errors
///
/// Fails with `Precondition` if another run has written the record.
pub(super) async fn put(
    storage: &dyn Storage,
    key: &str,
    bytes: Vec<u8>,
    condition: Condition,
) -> Result<Version> {
    match storage.write(key, bytes.clone(), condition).await {
        Err(error) if error.kind() == ErrorKind::Precondition => match storage.read(key).await? {
            Some((found, version)) if found == bytes => Ok(version),
            _ => Err(error),
        },
        written => written,
    }
}
