//! Compares the structure of two places in different files, so that equal ones share one component.

use std::collections::HashSet;

use super::files::FileId;
use super::{Bundle, Location};
use crate::diagnostic::Diagnostics;
use crate::document::{Node, NodeValue};

/// The maximum number of nodes that are compared before two places count as different.
const PATIENCE: usize = 10_000;

/// Compares two places and everything they refer to. References are equal if their targets are
/// equal.
pub(super) fn same(
    bundle: &mut Bundle,
    one: &Location,
    other: &Location,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut same = Same { bundle, diagnostics, todo: Vec::new(), seen: HashSet::new(), patience: PATIENCE };
    same.todo.push((one.clone(), other.clone()));
    while let Some((one, other)) = same.todo.pop() {
        let (Some(left), Some(right)) = (same.bundle.files.get(one.file), same.bundle.files.get(other.file))
        else {
            return false;
        };
        let (Some(left), Some(right)) = (left.at(&one.pointer), right.at(&other.pointer)) else {
            return false;
        };
        if !same.nodes((left, one.file), (right, other.file)) {
            return false;
        }
    }
    true
}

struct Same<'a> {
    bundle: &'a mut Bundle,
    diagnostics: &'a mut Diagnostics,
    todo: Vec<(Location, Location)>,
    seen: HashSet<(Location, Location)>,
    patience: usize,
}

impl Same<'_> {
    fn nodes(&mut self, (one, home): (&Node, FileId), (other, other_home): (&Node, FileId)) -> bool {
        self.patience = self.patience.saturating_sub(1);
        if self.patience == 0 {
            return false;
        }
        match (&one.value, &other.value) {
            (NodeValue::Mapping(left), NodeValue::Mapping(right)) => {
                left.len() == right.len()
                    && left.iter().all(|(key, value)| match right.get(key.as_str()) {
                        Some(found) if key.as_str() == "$ref" => {
                            self.references((value, home), (found, other_home))
                        }
                        Some(found) => self.nodes((value, home), (found, other_home)),
                        None => false,
                    })
            }
            (NodeValue::Sequence(left), NodeValue::Sequence(right)) => {
                left.len() == right.len()
                    && (left.iter().zip(right)).all(|(one, it)| self.nodes((one, home), (it, other_home)))
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
