//! Computes the fingerprint of a finding.

use crate::diff::Change;
use crate::lock::upstream::sha256;

/// The number of hexadecimal digits of a fingerprint.
pub(super) const DIGITS: usize = 16;

/// Returns the hash of changes by their kind, API, Rust path and values. It does not depend on the
/// order of the changes. A finding that gets one more change has another fingerprint.
pub(super) fn of(changes: &[&Change]) -> String {
    let none = String::new();
    let mut lines: Vec<String> = changes
        .iter()
        .map(|change| {
            let value = |value: &Option<String>| value.as_ref().unwrap_or(&none).replace('\n', " ");
            let kind = change.kind.as_str();
            [kind, &change.api, &change.rust, &value(&change.before), &value(&change.after)].join("\t")
        })
        .collect();
    lines.sort();
    let mut hash = sha256(lines.join("\n").as_bytes());
    hash.truncate(DIGITS);
    hash
}
