//! Lists the `x-` keys that the generator reads: the places of each key, the form of its value, and
//! the kinds of overlay action that may set it.
//!
//! The overlay engine, the linter and lowering check documents and actions against this one table.
//! The table in `CONTRIBUTING.md` has the same rows; a test compares the two.

mod action_kind;
mod document;
mod location;
mod update;
mod value;

use std::fmt;

pub use action_kind::ActionKind;
pub use document::check;
pub(crate) use document::fits;
pub(crate) use update::{check_removal, check_update};

/// An `x-` key that the generator reads.
#[derive(Debug)]
pub struct Extension {
    /// The key.
    pub key: &'static str,
    /// The objects that may have the key.
    pub places: &'static [Place],
    /// The form of its value.
    pub value: Value,
    /// The kinds of overlay action that may set it.
    pub kinds: &'static [ActionKind],
}

/// An object that may have an `x-` key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// An operation.
    Operation,
    /// A parameter of an operation or a path, or a component that is one.
    Parameter,
    /// A request body.
    Body,
    /// A response.
    Response,
    /// A schema anywhere, be it a component or a property.
    Schema,
    /// A schema under `components/schemas`.
    Component,
    /// A schema under `properties`.
    Property,
    /// An action of an overlay.
    Action,
}

impl Place {
    /// Returns the word for the place in `CONTRIBUTING.md`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Body => "request body",
            Self::Response => "response",
            Self::Schema => "schema",
            Self::Component => "component schema",
            Self::Property => "property",
            Self::Action => "action",
        }
    }

    /// Returns the word with its article, for messages.
    const fn described(self) -> &'static str {
        match self {
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Body => "a request body",
            Self::Response => "a response",
            Self::Schema => "a schema",
            Self::Component => "a component schema",
            Self::Property => "a property",
            Self::Action => "an action",
        }
    }

    /// Returns whether `other` is this place or a special case of it.
    fn includes(self, other: Self) -> bool {
        self == other || self == Self::Schema && matches!(other, Self::Component | Self::Property)
    }
}

/// The form of a value.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// `true` or `false`.
    Bool,
    /// An integer.
    Integer,
    /// A string.
    Text,
    /// A Rust identifier. The naming pass reports an invalid one.
    RustName,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A list of strings.
    Texts,
    /// A list of former names, each a string or an object of `name` and `since`.
    FormerNames,
    /// An object whose values are Rust identifiers.
    RustNames,
    /// An object with some of these keys.
    Object(&'static [(&'static str, Value)]),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => f.write_str("true or false"),
            Self::Integer => f.write_str("an integer"),
            Self::Text => f.write_str("a string"),
            Self::RustName => f.write_str("a Rust name"),
            Self::Words(words) => {
                for (index, word) in words.iter().enumerate() {
                    let separator = match index {
                        0 => "",
                        last if last + 1 == words.len() => " or ",
                        _ => ", ",
                    };
                    write!(f, "{separator}`{word}`")?;
                }
                Ok(())
            }
            Self::Texts => f.write_str("a list of strings"),
            Self::FormerNames => f.write_str("a list of former names"),
            Self::RustNames => f.write_str("an object of Rust names"),
            Self::Object(_) => f.write_str("an object"),
        }
    }
}

const PAGINATION: Value = Value::Object(&[
    ("kind", Value::Words(&["page", "offset", "cursor", "url", "token", "links"])),
    ("place", Value::Words(&["query", "body"])),
    ("page", Value::Text),
    ("first", Value::Integer),
    ("cursor", Value::Text),
    ("next", Value::Text),
    ("last", Value::Text),
    ("has_more", Value::Text),
    ("page_size", Value::Text),
    ("max_page_size", Value::Integer),
    ("first_only", Value::Texts),
    ("items", Value::Text),
    ("total", Value::Text),
    ("total_items", Value::Text),
    ("total_pages", Value::Text),
    ("windows", WINDOWS),
]);

const WINDOWS: Value = Value::Object(&[
    ("from", Value::Text),
    ("to", Value::Text),
    ("max_days", Value::Integer),
    ("too_large", Value::Text),
    ("answered_to", Value::Text),
    ("refreshed", Value::Text),
]);

const MULTIPART: Value = Value::Object(&[
    ("json", Value::Object(&[("part", Value::Text), ("schema", Value::Text)])),
    ("files", Value::Texts),
    ("json_alone", Value::Bool),
]);

const KINDS: Value = Value::Words(&["fix", "behaviour", "name", "documentation"]);

/// The table, in the order of `CONTRIBUTING.md`.
pub static TABLE: [Extension; 20] = [
    row(
        "x-rust-name",
        &[Place::Operation, Place::Parameter, Place::Schema],
        Value::RustName,
        &[ActionKind::Name],
    ),
    row("x-rust-names", &[Place::Schema], Value::RustNames, &[ActionKind::Name]),
    row("x-rust-aliases", &[Place::Operation, Place::Schema], Value::FormerNames, &[ActionKind::Name]),
    row("x-pagination", &[Place::Operation], PAGINATION, &[ActionKind::Behaviour]),
    row("x-request-id-lifetime", &[Place::Operation], Value::Text, &[ActionKind::Behaviour]),
    row("x-retry", &[Place::Operation], Value::Words(&["safe"]), &[ActionKind::Behaviour]),
    row("x-already-done", &[Place::Operation], Value::Texts, &[ActionKind::Behaviour]),
    row(
        "x-empty-body",
        &[Place::Operation],
        Value::Words(&["json", "content-type"]),
        &[ActionKind::Behaviour],
    ),
    row("x-callback", &[Place::Operation], Value::Bool, &[ActionKind::Behaviour]),
    row("x-multipart", &[Place::Operation], MULTIPART, &[ActionKind::Behaviour]),
    row("x-content-type", &[Place::Body, Place::Response], Value::Text, &[ActionKind::Behaviour]),
    row("x-issues", &[Place::Response], Value::Texts, &[ActionKind::Behaviour]),
    row("x-sensitive", &[Place::Component, Place::Property], Value::Bool, &[ActionKind::Behaviour]),
    row("x-lenient", &[Place::Property], Value::Bool, &[ActionKind::Behaviour]),
    row("x-also-in", &[Place::Component], Value::Texts, &[ActionKind::Behaviour]),
    row(
        "x-no-longer-described",
        &[Place::Operation, Place::Parameter, Place::Body, Place::Response, Place::Schema],
        Value::Text,
        &[ActionKind::Documentation],
    ),
    row("x-kind", &[Place::Action], KINDS, &ActionKind::ALL),
    row("x-reason", &[Place::Action], Value::Text, &ActionKind::ALL),
    row("x-thread", &[Place::Action], Value::Text, &ActionKind::ALL),
    row("x-since", &[Place::Action], Value::Text, &ActionKind::ALL),
];

const fn row(
    key: &'static str,
    places: &'static [Place],
    value: Value,
    kinds: &'static [ActionKind],
) -> Extension {
    Extension { key, places, value, kinds }
}

/// Returns the row of a key.
pub fn find(key: &str) -> Option<&'static Extension> {
    // Most keys of a document have no such prefix.
    key.starts_with("x-").then(|| TABLE.iter().find(|row| row.key == key))?
}

/// Returns the keys that a document, or the update of an action, may have.
pub fn keys() -> impl Iterator<Item = &'static str> {
    TABLE.iter().filter(|row| !row.places.contains(&Place::Action)).map(|row| row.key)
}

impl Extension {
    /// Returns the places as a phrase, such as `a request body or a response`.
    fn allowed(&self) -> String {
        let words: Vec<_> = self.places.iter().map(|place| place.described()).collect();
        match words.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
            _ => words.concat(),
        }
    }
}
