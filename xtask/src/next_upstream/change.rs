//! A kind of change, and a change that was made.

use super::expect::Expected;
use super::place::Place;
use super::world::World;

/// A kind of change.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub name: &'static str,
    /// Makes one change at a random place; `None` if no place is left for it.
    pub apply: fn(&mut World<'_>) -> Option<Change>,
}

/// A change that was made, with what the report must say of it.
#[derive(Clone, Debug)]
pub struct Change {
    pub api: String,
    /// What was done, for people.
    pub what: String,
    /// All of these must hold.
    pub expected: Vec<Expected>,
    /// The old and the new name in JSON, if a property is sent under another name.
    pub moved: Option<(String, String)>,
}

impl Change {
    pub fn new(world: &World<'_>, api: usize, what: impl Into<String>, expected: Vec<Expected>) -> Self {
        Self { api: world.api(api).to_owned(), what: what.into(), expected, moved: None }
    }

    /// Creates a change that must not affect users at a place.
    pub fn harmless(world: &World<'_>, api: usize, what: impl Into<String>, place: Place) -> Self {
        Self::new(world, api, what, vec![Expected::Harmless(place)])
    }
}
