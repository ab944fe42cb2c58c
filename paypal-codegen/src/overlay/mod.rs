//! Applies our corrections and additions to PayPal's documents: [OpenAPI Overlay
//! 1.0](https://spec.openapis.org/overlay/v1.0.0.html).
//!
//! An overlay is a list of actions. Each has a JSONPath expression as its target. An action removes
//! the selected nodes or merges an update into them: objects are merged key by key, lists get new
//! items at their end, and other values are replaced. If the target selects an object, the update
//! must be an object; if it selects a list, the update is one new item. As an extension of the
//! standard, a scalar can be removed too.
//!
//! Every action has a [`Kind`]. An action that matches nothing is an error: its target is mistyped,
//! or PayPal has changed the part.

mod action;
mod apply;
mod merge;
mod unmatched;

use std::path::Path;

pub use action::{Action, Change, Kind};
pub use apply::{Selected, apply, idle_is_no_error, trace};
pub use unmatched::{Entry, Unmatched};

use crate::diagnostic::Diagnostics;
use crate::document::Node;
use crate::{bundle, document};

/// The folder of the overlays in the folder of the specs.
pub const FOLDER: &str = "overlays";

/// A document with its overlay applied.
#[derive(Clone, Debug)]
pub struct Overlaid {
    /// The document. Nodes from the overlay have spans in the overlay's file.
    pub document: Node,
    /// The warnings.
    pub warnings: Diagnostics,
}

/// Reads `<api>.yaml` in the folder of the specs, with the files that it refers to, and applies
/// `overlays/<api>.yaml` to it, if that file exists.
///
/// # Errors
/// Fails if a file can't be read, and as [`apply`] does.
pub fn load_and_apply(specs: &Path, api: &str) -> Result<Overlaid, Diagnostics> {
    let mut document = bundle::load(&specs.join(format!("{api}.yaml")))?;
    let unmatched = Unmatched::load(specs)?;
    let path = specs.join(FOLDER).join(format!("{api}.yaml"));
    let mut warnings = Diagnostics::new();
    if path.exists() {
        let overlay = document::load(&path)?;
        warnings = apply(&mut document, &overlay, api, &unmatched);
        if warnings.has_errors() {
            return Err(warnings);
        }
    }
    Ok(Overlaid { document, warnings })
}

/// Returns the actions of an overlay, in order.
///
/// # Errors
/// Returns the problems of the overlay that don't depend on a document.
pub fn parse(overlay: &Node) -> Result<Vec<Action>, Diagnostics> {
    let (actions, diagnostics) = action::parse(overlay);
    diagnostics.or(actions)
}
