//! Applies our corrections and additions to PayPal's documents: [OpenAPI Overlay
//! 1.0](https://spec.openapis.org/overlay/v1.0.0.html).
//!
//! An overlay is a list of actions. Each has a JSONPath expression as its target. An action removes
//! the selected nodes or merges an update into them: objects are merged key by key, lists get new
//! items at their end, and other values are replaced. If the target selects an object, the update
//! must be an object; if it selects a list, the update is one new item. As an extension of the
//! standard, a scalar can be removed too.
//!
//! Every action has an [`ActionKind`]. An action that matches nothing is an error: its target is
//! mistyped, or PayPal has changed the part. `upstream.lock` lists actions to which an update of
//! PayPal's files happened: those that match nothing, that are set aside because they no longer
//! fit, and those whose target went elsewhere.

mod action;
mod apply;
mod fingerprint;
mod merge;
pub mod target;

use std::path::{Path, PathBuf};

pub use action::{Action, Change};
pub use apply::{Selected, Standing, allow_unmatched, apply, trace};
pub use fingerprint::{fingerprint, structure};

use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};
pub use crate::extension::ActionKind;

/// The folder of the overlays in the folder of the specs.
pub const FOLDER: &str = "overlays";

/// Returns the path of an API's overlay in a folder of specs.
pub fn path(specs: &Path, api: &str) -> PathBuf {
    specs.join(FOLDER).join(format!("{api}.yaml"))
}

/// Reads the overlay of an API in a folder of specs. Returns `None` if the file does not exist.
///
/// # Errors
/// Fails if the file can't be read.
pub fn load(specs: &Path, api: &str) -> Result<Option<Node>, Diagnostics> {
    let path = path(specs, api);
    if path.exists() { document::load(&path).map(Some) } else { Ok(None) }
}

/// Returns the actions of an overlay, in order.
///
/// # Errors
/// Returns the problems of the overlay that don't depend on a document.
pub fn parse(overlay: &Node) -> Result<Vec<Action>, Diagnostics> {
    let (actions, diagnostics) = action::parse(overlay);
    diagnostics.or(actions)
}
