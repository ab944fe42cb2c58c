//! Limits on what is read of a request, whoever sends it.

use http::{Method, request::Parts};

/// The longest body of an operation, a page or a control, in bytes.
const BODY: usize = 8 << 20;
/// The longest body of the import of an environment.
const STATE: usize = 256 << 20;
/// The longest query, in bytes.
pub(crate) const QUERY: usize = 8 << 10;
/// The most levels of a JSON body. Rows are stored as JSON of somewhat more levels.
pub(crate) const DEPTH: usize = 64;

/// Returns the length of the longest body that a request may have.
pub(crate) fn body(request: &Parts) -> usize {
    let is_import = request.method == Method::PUT && request.uri.path() == "/_sandbox/state";
    if is_import { STATE } else { BODY }
}
