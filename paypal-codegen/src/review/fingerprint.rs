//! Computes the fingerprint of a change.

use crate::diff::Change;
use crate::lock::upstream::sha256;

/// The number of hexadecimal digits of a fingerprint.
pub(super) const DIGITS: usize = 16;

/// Returns the hash of a change by its kind, API, Rust path and values.
pub(super) fn of(change: &Change) -> String {
    let value = |value: &Option<String>| value.clone().unwrap_or_default().replace('\n', " ");
    let (kind, before, after) = (change.kind.as_str(), value(&change.before), value(&change.after));
    let mut hash = sha256([kind, &change.api, &change.rust, &before, &after].join("\n").as_bytes());
    hash.truncate(DIGITS);
    hash
}
