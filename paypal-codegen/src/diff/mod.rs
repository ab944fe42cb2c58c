//! What changed between two programs, and what that means for users of the generated crate.
//!
//! The class of a change is read off the Rust interface: everything is `#[non_exhaustive]`, so that a new value or field breaks
//! nobody, while a new argument does. [`compare`] works on the IR of both, after all passes; [`side`] makes it.

mod alias;
mod arguments;
mod body;
mod changes;
mod events;
mod facts;
mod matching;
mod members;
mod operation;
mod operations;
mod parameters;
pub mod side;
mod text;
mod types;

use std::collections::BTreeMap;

use changes::Recorder;
pub use changes::{Change, Class, Kind, Standing};
use matching::Matching;

use crate::ir::Program;

/// Everything that changed, the worst first.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// The changes, by class, then in the order of the APIs.
    pub changes: Vec<Change>,
}

/// What is compared beyond PayPal's interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The descriptions, which overlays add. Between two documents of PayPal's under one overlay they say nothing.
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
    /// How many changes there are of each class.
    pub fn counts(&self) -> BTreeMap<Class, usize> {
        let mut counts: BTreeMap<Class, usize> = Class::ALL.into_iter().map(|class| (class, 0)).collect();
        for change in &self.changes {
            *counts.entry(change.class).or_default() += 1;
        }
        counts
    }

    /// Whether a user's code may no longer compile.
    pub fn breaks(&self) -> bool {
        self.changes.iter().any(|change| change.class == Class::Breaking)
    }

    /// One JSON object: `counts` and `changes`.
    pub fn to_json(&self) -> serde_json::Value {
        text::json(self)
    }

    /// For people, at a terminal.
    pub fn to_text(&self) -> String {
        text::text(self)
    }

    /// For people, in a pull request.
    pub fn to_markdown(&self) -> String {
        text::markdown(self)
    }

    /// How many changes there are of each class, in one line.
    pub fn summary(&self) -> String {
        text::summary(self)
    }
}
