//! Compares the structure of two nodes in different files, so that equal nodes share one component.

use std::collections::HashSet;

use super::files::FileId;
use super::{Bundle, Location};
use crate::diagnostic::Diagnostics;
use crate::document::{Node, NodeValue};

/// The maximum number of nodes that are compared before two structures count as different.
const MAX_COMPARED_NODES: usize = 10_000;

/// Compares two nodes and everything they refer to. References are equal if their targets are
/// equal.
pub(super) fn equivalent(
    bundle: &mut Bundle,
    one: &Location,
    other: &Location,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut comparison = Comparison {
        bundle,
        diagnostics,
        todo: Vec::new(),
        seen: HashSet::new(),
        nodes_left: MAX_COMPARED_NODES,
    };
    comparison.todo.push((one.clone(), other.clone()));
    while let Some((one, other)) = comparison.todo.pop() {
        let (Some(left), Some(right)) =
            (comparison.bundle.files.get(one.file), comparison.bundle.files.get(other.file))
        else {
            return false;
        };
        let (Some(left), Some(right)) = (left.at(&one.pointer), right.at(&other.pointer)) else {
            return false;
        };
        if !comparison.nodes((left, one.file), (right, other.file)) {
            return false;
        }
    }
    true
}

struct Comparison<'a> {
    bundle: &'a mut Bundle,
    diagnostics: &'a mut Diagnostics,
    todo: Vec<(Location, Location)>,
    seen: HashSet<(Location, Location)>,
    nodes_left: usize,
}

impl Comparison<'_> {
    fn nodes(&mut self, (one, base): (&Node, FileId), (other, other_base): (&Node, FileId)) -> bool {
        self.nodes_left = self.nodes_left.saturating_sub(1);
        if self.nodes_left == 0 {
            return false;
        }
        match (&one.value, &other.value) {
            (NodeValue::Mapping(left), NodeValue::Mapping(right)) => {
                left.len() == right.len()
                    && left.iter().all(|(key, value)| match right.get(key.as_str()) {
                        Some(found) if key.as_str() == "$ref" => {
                            self.references((value, base), (found, other_base))
                        }
                        Some(found) => self.nodes((value, base), (found, other_base)),
                        None => false,
                    })
            }
            (NodeValue::Sequence(left), NodeValue::Sequence(right)) => {
                left.len() == right.len()
                    && (left.iter().zip(right)).all(|(one, it)| self.nodes((one, base), (it, other_base)))
            }
            (left, right) => left == right,
        }
    }

    fn references(&mut self, one: (&Node, FileId), other: (&Node, FileId)) -> bool {
        let (left, right) = (
            self.bundle.follow(one.0, one.1, self.diagnostics),
            self.bundle.follow(other.0, other.1, self.diagnostics),
        );
        let (Ok(left), Ok(right)) = (left, right) else { return false };
        if left != right && self.seen.insert((left.clone(), right.clone())) {
            self.todo.push((left, right));
        }
        true
    }
}
