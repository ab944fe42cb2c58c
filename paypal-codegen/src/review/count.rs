//! Writes a count with its noun.

/// Returns a count with its noun in the right number.
pub(super) fn count(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
