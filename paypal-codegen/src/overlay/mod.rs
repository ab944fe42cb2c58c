//! What people say about PayPal's documents, applied to them:
//! [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0.html).
//!
//! An overlay is a list of actions. Each has a JSONPath expression for a target and removes what it selects or
//! merges something into it: objects are merged key by key, lists grow at their end, everything else is
//! replaced. An object selected by the target takes an object; a list takes one new item. Beyond the standard,
//! a single value can be removed too.
//!
//! Every action says of which [`ActionKind`] it is. One that matches nothing is an error: either its target has a
//! mistake or PayPal has changed what it was about.

mod action;
mod apply;
mod merge;
mod unmatched;

use std::path::{Path, PathBuf};

pub use action::{Action, ActionKind, Change};
pub use apply::{Selected, allow_unmatched, apply, trace};
pub use unmatched::{Entry, Unmatched};

use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};

/// The folder of the overlays in the folder of the specs.
pub const FOLDER: &str = "overlays";

/// The overlay of an API in a folder of specs.
pub fn path(specs: &Path, api: &str) -> PathBuf {
    specs.join(FOLDER).join(format!("{api}.yaml"))
}

/// Reads the overlay of an API in a folder of specs; `None` if it has none.
///
/// # Errors
/// If the file can't be read.
pub fn load(specs: &Path, api: &str) -> Result<Option<Node>, Diagnostics> {
    let path = path(specs, api);
    if path.exists() { document::load(&path).map(Some) } else { Ok(None) }
}

/// The actions of an overlay, in order.
///
/// # Errors
/// Everything about the overlay that is wrong whatever it is applied to.
pub fn parse(overlay: &Node) -> Result<Vec<Action>, Diagnostics> {
    let (actions, diagnostics) = action::parse(overlay);
    diagnostics.or(actions)
}
