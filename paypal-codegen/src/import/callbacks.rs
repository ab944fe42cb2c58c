//! Finds the callbacks of a document of PayPal, whose answers the importer keeps in full.
//!
//! An overlay is not applied to the document, but its `x-callback` counts.

use std::collections::HashSet;

use crate::callback;
use crate::document::{METHODS, Mapping, Node, NodeValue, Pointer};
use crate::lock::upstream::UpstreamLock;
use crate::overlay;

/// The callbacks of a document.
#[derive(Debug, Default)]
pub(super) struct Callbacks {
    /// The pointers of the operations.
    operations: HashSet<String>,
    /// The references to response components in their answers.
    responses: HashSet<String>,
}

impl Callbacks {
    /// Finds the callbacks of a document, to which this overlay will be applied.
    pub(super) fn of(source: &Node, overlay: Option<&Node>, api: &str) -> Self {
        let marked = overlay.and_then(marks).map(|overlay| {
            let mut marked = source.clone();
            // Whether an action matches is checked when the overlay is applied as a whole.
            overlay::apply(&mut marked, &overlay, api, &UpstreamLock::default());
            marked
        });
        let document = marked.as_ref().unwrap_or(source);
        let mut callbacks = Self::default();
        for (path, item) in document.get("paths").into_iter().flat_map(Node::entries) {
            for (method, operation) in item.entries().filter(|(key, _)| is_method(key.as_str())) {
                if callback::found(document, path.as_str(), method.as_str(), operation).is_none() {
                    continue;
                }
                let pointer = Pointer::root().child("paths").child(path.as_str()).child(method.as_str());
                callbacks.operations.insert(pointer.as_str().to_owned());
                let responses = operation.get("responses").into_iter().flat_map(Node::entries);
                let targets = responses.filter_map(|(_, response)| response.reference());
                callbacks.responses.extend(targets.map(str::to_owned));
            }
        }
        callbacks
    }

    /// Returns whether the response at a pointer is an answer to a callback.
    pub(super) fn has_response(&self, pointer: &Pointer) -> bool {
        let pointer = pointer.as_str();
        let of_operation = pointer
            .rsplit_once("/responses/")
            .is_some_and(|(operation, _)| self.operations.contains(operation));
        of_operation || self.responses.contains(&format!("#{pointer}"))
    }
}

/// Returns whether a key of a path holds an operation. The importer repairs capitals.
fn is_method(key: &str) -> bool {
    METHODS.iter().any(|method| method.eq_ignore_ascii_case(key))
}

/// Returns the overlay with the key `x-callback` alone; `None` if no action sets the key.
fn marks(overlay: &Node) -> Option<Node> {
    let mut overlay = overlay.clone();
    let actions = overlay.get_mut("actions").and_then(Node::as_sequence_mut)?;
    actions.retain_mut(|action| {
        let Some(update) = action.get_mut("update") else { return false };
        let mark = update.as_mapping().and_then(|update| update.get_key_value(callback::KEY));
        let Some((key, value)) = mark.map(|(key, value)| (key.clone(), value.clone())) else { return false };
        update.value = NodeValue::Mapping(Mapping::from_iter([(key, value)]));
        true
    });
    (!actions.is_empty()).then_some(overlay)
}
