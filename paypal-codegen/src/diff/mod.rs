//! Compares two programs, and classifies each change by its effect on users of the generated crate.
//!
//! The class is derived from the Rust interface: everything is `#[non_exhaustive]`, so a new value
//! or field doesn't break code, but a new argument does. [`compare`] works on the IR of both sides
//! after all passes; [`side`] builds that IR.

mod accepted;
mod alias;
mod arguments;
mod arms;
mod body;
mod callbacks;
mod change;
mod copies;
mod direction;
mod events;
mod facts;
mod kind;
mod limit;
mod matching;
mod members;
mod noise;
mod operation;
mod operations;
mod parameters;
mod recorder;
mod secret;
pub mod side;
mod text;
mod typed;
mod types;
mod wire;

use std::collections::BTreeMap;

pub use change::{Change, Constructor, NamedType, Standing, TypeChange};
pub use direction::Direction;
pub use kind::{ChangeKind, Class};
use matching::Matching;
use recorder::Recorder;

use crate::ir::Program;

/// The changes between two programs.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// The changes, sorted by class (most severe first), then in the order of the APIs.
    pub changes: Vec<Change>,
}

/// Options of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether descriptions are compared. Overlays add them, so two documents of PayPal under the
    /// same overlay never differ in them.
    pub descriptions: bool,
}

/// Compares two programs that have been through all passes.
pub fn compare(old: &Program, new: &Program, options: Options) -> Diff {
    let matching = Matching::new(old, new);
    let mut recorder = Recorder::new(options);
    operations::apis(old, new, &matching, &mut recorder);
    types::types(old, new, &matching, &mut recorder);
    events::events(old, new, &matching, &mut recorder);
    let mut changes = recorder.finish();
    changes.sort_by_key(|change| change.class);
    Diff { changes }
}

impl Diff {
    /// Returns the number of changes of each class.
    pub fn counts(&self) -> BTreeMap<Class, usize> {
        let mut counts: BTreeMap<Class, usize> = Class::ALL.into_iter().map(|class| (class, 0)).collect();
        for change in &self.changes {
            *counts.entry(change.class).or_default() += 1;
        }
        counts
    }

    /// Returns whether code of users may no longer compile.
    pub fn breaks(&self) -> bool {
        self.changes.iter().any(|change| change.class == Class::Breaking)
    }

    /// Returns the diff as one JSON object with the keys `counts` and `changes`.
    pub fn to_json(&self) -> serde_json::Value {
        text::json(self)
    }

    /// Returns the number of changes of each class, in one line.
    pub fn summary(&self) -> String {
        text::summary(self)
    }
}
