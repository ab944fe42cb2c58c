//! What people say about PayPal's documents, applied to them:
//! [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0.html).
//!
//! An overlay is a list of actions. Each has a JSONPath expression for a target and removes what it selects or
//! merges something into it: objects are merged key by key, lists grow at their end, everything else is
//! replaced. An object selected by the target takes an object; a list takes one new item. Beyond the standard,
//! a single value can be removed too.
//!
//! Every action says of which [`Kind`] it is. One that matches nothing is an error: either its target has a
//! mistake or PayPal has changed what it was about.

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
    /// The document. What comes from the overlay has spans in the overlay's file.
    pub document: Node,
    /// What a person should look at, though nothing is wrong enough to stop.
    pub warnings: Diagnostics,
}

/// Reads `<api>.yaml` in the folder of the specs, with what it refers to in other files, and applies `overlays/<api>.yaml` to it, if there is one.
///
/// # Errors
/// If a file can't be read, or as [`apply`].
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

/// The actions of an overlay, in order.
///
/// # Errors
/// Everything about the overlay that is wrong whatever it is applied to.
pub fn parse(overlay: &Node) -> Result<Vec<Action>, Diagnostics> {
    let (actions, diagnostics) = action::parse(overlay);
    diagnostics.or(actions)
}
