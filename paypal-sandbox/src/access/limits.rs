//! Limits on what is read of a request, whoever sends it.

/// The longest body of an operation, a page or a control, in bytes.
const BODY: usize = 8 << 20;
/// The longest body of an imported state.
const STATE: usize = 1 << 30;
/// The longest query, in bytes.
pub(crate) const QUERY: usize = 8 << 10;
/// The most levels of a JSON body. Rows are stored as JSON of somewhat more levels.
pub(crate) const DEPTH: usize = 64;

/// Returns the length of the longest body that a path takes.
pub(crate) fn body(path: &str) -> usize {
    if path == "/_sandbox/state" { STATE } else { BODY }
}
