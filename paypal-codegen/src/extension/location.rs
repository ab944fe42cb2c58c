//! Determines which part of OpenAPI a node of a document is, by the keys that lead to it.

use super::{Extension, Place, find};
use crate::document::{Part, Pointer, Under};

/// Keys whose values are data, or refer to an item by name.
const DATA: [&str; 8] = ["example", "examples", "default", "enum", "const", "mapping", "scopes", "security"];

/// The part of a document that a pointer leads to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Location {
    /// A part that OpenAPI defines, and the place that it is for the table of keys.
    Part(Part, Option<Place>),
    /// An object or a list of such parts, whose keys are names or indexes.
    Entries(Part, Option<Place>),
    /// The value of a key of the table, or something in it.
    Extension(&'static Extension),
    /// Data, in which a key of the table has no meaning.
    Data,
    /// An object that may not have any of the keys, such as `info`.
    Other,
}

impl Location {
    /// The whole document.
    pub(super) const ROOT: Self = Self::Part(Part::Document, None);

    /// Returns the location at a JSON pointer.
    pub(super) fn at(pointer: &str) -> Self {
        Pointer::tokens(pointer).fold(Self::ROOT, |location, key| location.child(&key))
    }

    /// Returns the location under a key or an index.
    pub(super) fn child(self, key: &str) -> Self {
        let part = match self {
            Self::Part(part, _) => Some(part),
            Self::Entries(part, place) => return Self::Part(part, place),
            Self::Extension(_) | Self::Data => return self,
            Self::Other => None,
        };
        if let Some(extension) = find(key) {
            return Self::Extension(extension);
        }
        if key.starts_with("x-") || DATA.contains(&key) {
            return Self::Data;
        }
        match part.and_then(|part| Some((part, part.under(key)?))) {
            Some((_, Under::One(under))) => Self::Part(under, place(under)),
            Some((part, Under::Each(under))) => Self::Entries(under, special(part, key).or(place(under))),
            None => Self::Other,
        }
    }

    /// Returns the place for the table of keys; `None` if no key of the table is allowed.
    pub(super) fn place(self) -> Option<Place> {
        match self {
            Self::Part(_, place) => place,
            _ => None,
        }
    }

    /// Returns whether the keys here are names that the document chooses, so that one of them may
    /// look like a key of the table. OpenAPI reserves `x-` keys beside paths and statuses for
    /// extensions.
    pub(super) fn has_free_names(self) -> bool {
        matches!(self, Self::Entries(part, _) if !matches!(part, Part::PathItem | Part::Response))
    }
}

fn place(part: Part) -> Option<Place> {
    match part {
        Part::Operation => Some(Place::Operation),
        Part::Parameter => Some(Place::Parameter),
        Part::RequestBody => Some(Place::Body),
        Part::Response => Some(Place::Response),
        Part::Schema => Some(Place::Schema),
        _ => None,
    }
}

/// Returns the place of a schema that is a component or a property.
fn special(parent: Part, key: &str) -> Option<Place> {
    match (parent, key) {
        (Part::Components, "schemas") => Some(Place::Component),
        (Part::Schema, "properties") => Some(Place::Property),
        _ => None,
    }
}
