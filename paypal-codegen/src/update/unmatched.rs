//! Describes the overlay actions that an update of PayPal's files affected, for the report.

use crate::extension::ActionKind;

/// The maximum number of places that are recorded for an action.
const MAX_PLACES: usize = 3;

/// An overlay action, or an entry of `events.yaml`, that the new files affect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnmatchedAction {
    /// The API of the overlay; `events` for an entry of `events.yaml`.
    pub api: String,
    /// The target of the action.
    pub target: String,
    /// The JSON pointers of the nodes that the action used to match.
    pub matched: String,
    /// The kind of the action; `None` for an entry of `events.yaml`.
    pub kind: Option<ActionKind>,
    /// The targets that the action may have instead, the likeliest first.
    pub suggested: Vec<String>,
    /// What is wrong, if it is not that the target matches nothing.
    pub why: Option<String>,
}

impl UnmatchedAction {
    /// Returns whether the loss of the action changes what calls send or read: an action of the
    /// kinds `fix` and `behaviour`, and an event. The other kinds name and describe things.
    pub fn is_serious(&self) -> bool {
        !matches!(self.kind, Some(ActionKind::Name | ActionKind::Documentation))
    }
}

/// Returns the first pointers as one text.
pub(super) fn places(pointers: &[String]) -> String {
    let mut places: Vec<&str> = pointers.iter().map(String::as_str).take(MAX_PLACES).collect();
    let more = format!("and {} more", pointers.len().saturating_sub(MAX_PLACES));
    if pointers.len() > MAX_PLACES {
        places.push(&more);
    }
    places.join(", ")
}
