//! Collects changes, each with its place and both verdicts.

use std::collections::HashMap;

use super::Options;
use super::accepted::{self, Facts};
use super::change::{Change, Constructor, Standing, TypeChange};
use super::direction::Direction;
use super::kind::{ChangeKind, Class};
use crate::ir::Usage;

/// The place of a change.
#[derive(Clone, Debug)]
pub(super) struct At {
    pub(super) pointer: String,
    pub(super) standing: Standing,
    pub(super) rust: String,
    pub(super) was: Option<String>,
    /// The direction of the place; that of the kind if it is `None`.
    pub(super) direction: Option<Direction>,
    /// The reason of the second verdict, for changes that their values don't decide.
    pub(super) why_refused: Option<String>,
    pub(super) types: Option<TypeChange>,
    pub(super) constructor: Option<Constructor>,
    pub(super) shows_secret: bool,
    pub(super) is_list_alias: bool,
}

impl At {
    pub(super) fn new(pointer: &str, rust: impl Into<String>) -> Self {
        Self {
            pointer: pointer.to_owned(),
            standing: Standing::New,
            rust: rust.into(),
            was: None,
            direction: None,
            why_refused: None,
            types: None,
            constructor: None,
            shows_secret: false,
            is_list_alias: false,
        }
    }

    /// Returns the same place with the direction of a type.
    pub(super) fn used(self, usage: Usage) -> Self {
        self.toward(usage.into())
    }

    /// Returns the same place with a direction.
    pub(super) fn toward(self, direction: Direction) -> Self {
        Self { direction: Some(direction), ..self }
    }

    /// Returns the same place with the reason of the second verdict.
    pub(super) fn refused(self, why_refused: Option<String>) -> Self {
        Self { why_refused, ..self }
    }

    /// Returns the same place with its old Rust path.
    pub(super) fn was(&self, path: impl Into<String>) -> Self {
        let path = path.into();
        Self { was: (path != self.rust).then_some(path), ..self.clone() }
    }

    pub(super) fn old(pointer: &str, rust: impl Into<String>) -> Self {
        Self { standing: Standing::Old, ..Self::new(pointer, rust) }
    }
}

/// Collects changes. A change of a type that several APIs share is recorded once.
pub(super) struct Recorder {
    pub(super) options: Options,
    pub(super) api: String,
    changes: Vec<Change>,
    recorded: HashMap<(ChangeKind, String, Option<String>, Option<String>), usize>,
}

impl Recorder {
    pub(super) fn new(options: Options) -> Self {
        Self { options, api: String::new(), changes: Vec::new(), recorded: HashMap::new() }
    }

    /// Adds a change; `values` are the old and the new value.
    pub(super) fn push(
        &mut self,
        kind: ChangeKind,
        class: Class,
        at: At,
        values: (Option<String>, Option<String>),
        why: impl Into<String>,
    ) {
        let (before, after) = values;
        let key = (kind, at.rust.clone(), before.clone(), after.clone());
        let direction = at.direction.unwrap_or(Direction::of_kind(kind));
        let facts = Facts { kind, class, direction, before: before.as_deref(), after: after.as_deref() };
        let why_refused = at.why_refused.or_else(|| accepted::refusal(facts));
        if let Some(known) = self.recorded.get(&key).and_then(|index| self.changes.get_mut(*index))
            && known.api != self.api
        {
            if !known.also.contains(&self.api) {
                known.also.push(self.api.clone());
            }
            known.direction = known.direction.union(direction);
            known.why_refused = known.why_refused.take().or(why_refused);
            return;
        }
        self.recorded.insert(key, self.changes.len());
        self.changes.push(Change {
            class,
            kind,
            api: self.api.clone(),
            also: Vec::new(),
            pointer: at.pointer,
            standing: at.standing,
            rust: at.rust,
            was: at.was,
            before,
            after,
            why: why.into(),
            direction,
            why_refused,
            types: at.types,
            instead: Vec::new(),
            constructor: at.constructor,
            shows_secret: at.shows_secret,
            is_list_alias: at.is_list_alias,
        });
    }

    /// Returns the changes. A removed type names the types that stand in its places now, or the
    /// type that took its name.
    pub(super) fn finish(mut self) -> Vec<Change> {
        let mut instead: HashMap<String, Vec<String>> = HashMap::new();
        let types = self.changes.iter().filter_map(|change| change.types.as_ref());
        for (before, after) in types.flat_map(|types| &types.pairs) {
            let known = instead.entry(before.clone()).or_default();
            if !known.contains(after) {
                known.push(after.clone());
            }
        }
        let added = self.changes.iter().filter(|change| change.kind == ChangeKind::TypeAdded);
        for path in added.map(|change| change.rust.clone()) {
            instead.entry(path.clone()).or_insert_with(|| vec![path]);
        }
        let removed = |change: &&mut Change| change.kind == ChangeKind::TypeRemoved;
        for change in self.changes.iter_mut().filter(removed) {
            change.instead = instead.get(&change.rust).cloned().unwrap_or_default();
        }
        self.changes
    }
}
