//! Checks the `x-` keys of a document: each must be at a place where it has a meaning, with a value
//! of the form in the table.

use super::location::Location;
use super::{Extension, Place, find, value};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Node, Pointer};

/// Adds an error for each key of the table in a wrong object or with a value of another form.
///
/// Other `x-` keys are left alone: a document may have keys for other programs.
pub fn check(document: &Node, problems: &mut Diagnostics) {
    visit(document, Location::ROOT, &Pointer::root(), problems);
}

/// Returns whether a value has the form that the table gives for its key. [`check`] reports a value
/// that has another form.
pub(crate) fn fits(key: &str, node: &Node) -> bool {
    let mut problems = Diagnostics::new();
    if let Some(extension) = find(key) {
        value::check(key, extension.value, node, &Pointer::root(), &mut problems);
    }
    problems.is_empty()
}

/// Recursion is safe, because the reader limits the depth of a document.
fn visit(node: &Node, location: Location, pointer: &Pointer, problems: &mut Diagnostics) {
    if matches!(location, Location::Data | Location::Extension(_)) {
        return;
    }
    for (key, child) in node.entries() {
        let at = pointer.child(key.as_str());
        match find(key.as_str()) {
            // A document chooses the names of its properties and headers, so a name may equal an
            // `x-` key of the generator. An entry whose value is an object counts as such a name.
            Some(extension) if !location.has_free_names() || child.as_mapping().is_none() => {
                key_at(extension, (key, child), (node, location), &at, problems);
            }
            _ => visit(child, location.child(key.as_str()), &at, problems),
        }
    }
    for (index, child) in node.items().enumerate() {
        visit(child, location.child(&index.to_string()), &pointer.child(index), problems);
    }
}

/// Checks one key of the table, which is in `parent`.
pub(super) fn key_at(
    extension: &Extension,
    (key, child): (&Key, &Node),
    (parent, location): (&Node, Location),
    pointer: &Pointer,
    problems: &mut Diagnostics,
) {
    let place = location.place();
    let fits = place.is_some_and(|place| extension.places.iter().any(|allowed| allowed.includes(place)));
    let problem = if !fits {
        let beside =
            place.map_or("at this position".to_owned(), |place| format!("beside {}", place.described()));
        let message = format!("the key `{}` has no meaning {beside}", extension.key);
        let help = format!("it belongs beside {}", extension.allowed());
        Diagnostic::error(code::MISPLACED_EXTENSION, message).help(help)
    } else if is_lost_beside_reference(extension, place, parent) {
        let message = format!("the key `{}` has no meaning beside a `$ref`", extension.key);
        Diagnostic::error(code::MISPLACED_EXTENSION, message)
            .help("move it to the component to which the `$ref` refers")
    } else {
        return value::check(extension.key, extension.value, child, pointer, problems);
    };
    problems.push(problem.at(&key.span).pointer(pointer));
}

/// Returns whether lowering follows the `$ref` and ignores the key beside it. It reads all keys
/// beside the `$ref` of a schema, and the media type beside that of a body.
fn is_lost_beside_reference(extension: &Extension, place: Option<Place>, parent: &Node) -> bool {
    let follows = match place {
        Some(Place::Parameter) => true,
        Some(Place::Response) => extension.key == "x-issues",
        _ => false,
    };
    follows && parent.reference().is_some()
}
