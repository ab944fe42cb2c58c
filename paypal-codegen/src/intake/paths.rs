//! Finds the operations whose path changed between two versions of a document.

use super::Generation;
use crate::diagnostic::Diagnostics;
use crate::document::{METHODS, Node, Pointer, route};
use crate::identity::Moves;

/// Makes the overlay actions of both generations follow the operations whose path changed: an
/// overlay may be written for either. Returns where the old operations went.
///
/// # Errors
/// Fails if a document can't be read.
pub fn renamed_paths(old: &mut Generation<'_>, new: &mut Generation<'_>) -> Result<Moves, Diagnostics> {
    old.prepare()?;
    new.prepare()?;
    let (mut moves, mut back) = (Moves::new(), Moves::new());
    let apis: Vec<String> = new.apis().map(str::to_owned).collect();
    for api in apis {
        if let (Some(before), Some(after)) = (old.document(&api), new.document(&api)) {
            renamed(&api, before, after, &mut moves);
            renamed(&api, after, before, &mut back);
        }
    }
    old.follow_back(new, &back);
    new.follow(old, &moves);
    Ok(moves)
}

/// Records where the paths and operations of the old document went whose path is gone: to a path
/// that differs in the names of parameters alone, or to the operation with the same `operationId`.
fn renamed(api: &str, old: &Node, new: &Node, moves: &mut Moves) {
    let paths = |document: &'_ Node| -> Vec<String> {
        document.get("paths").into_iter().flat_map(Node::entries).map(|(path, _)| path.name.clone()).collect()
    };
    let (before, after) = (paths(old), paths(new));
    let pointer = |path: &str| Pointer::root().child("paths").child(path);
    for path in &before {
        let is_there = after.contains(path);
        let same = after.iter().find(|other| !before.contains(other) && route(other) == route(path));
        if let Some(same) = same.filter(|_| !is_there) {
            moves.add(api, pointer(path).as_str(), vec![pointer(same).as_str().to_owned()]);
            continue;
        }
        for method in METHODS {
            let at = pointer(path).child(method);
            let Some(operation) = old.at(at.as_str()) else { continue };
            let id = operation.get("operationId").and_then(Node::as_str);
            if let (Some(id), None) = (id, new.at(at.as_str()))
                && let Some(there) = operation_at(new, id)
            {
                moves.add(api, at.as_str(), vec![there]);
            }
        }
    }
}

/// Returns the pointer of the operation with an `operationId`.
fn operation_at(document: &Node, id: &str) -> Option<String> {
    for (path, item) in document.get("paths").into_iter().flat_map(Node::entries) {
        let has_id = |(_, operation): &(&crate::document::Key, &Node)| {
            operation.get("operationId").and_then(Node::as_str) == Some(id)
        };
        if let Some((method, _)) = item.entries().find(has_id) {
            let pointer = Pointer::root().child("paths").child(path.as_str()).child(method.as_str());
            return Some(pointer.as_str().to_owned());
        }
    }
    None
}
