//! Defines a change.

use super::direction::Direction;
use super::kind::{ChangeKind, Class};

/// The side to which a pointer belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The old documents: the new ones no longer have the item.
    Old,
    /// The new documents.
    New,
}

impl Standing {
    /// Returns the word for the side in output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// The effect on users.
    pub class: Class,
    /// The kind of the change.
    pub kind: ChangeKind,
    /// The API. If several APIs share a type, the first of them.
    pub api: String,
    /// Other APIs with the same change, because they share the type.
    pub also: Vec<String>,
    /// The JSON pointer, in the document with overlays applied.
    pub pointer: String,
    /// The side to which the pointer belongs.
    pub standing: Standing,
    /// The Rust path: `payouts::get(id)`, `orders::Order.status`.
    pub rust: String,
    /// The old Rust path, if it differs.
    pub was: Option<String>,
    /// The old value.
    pub before: Option<String>,
    /// The new value.
    pub after: Option<String>,
    /// The reason for the class, in one sentence.
    pub why: String,
    /// The messages that have the changed item.
    pub direction: Direction,
    /// The reason why PayPal may refuse requests of existing code, or why existing code may not
    /// read PayPal's answers; `None` if both go on as before.
    pub why_refused: Option<String>,
    /// For another type: the named types on both sides.
    pub types: Option<TypeChange>,
    /// For a removed type: the Rust paths of the types that stand in its places now, or its own
    /// path if another type has its name now.
    pub instead: Vec<String>,
    /// For a property that becomes an argument of its type's constructor, or no longer is one.
    pub constructor: Option<Constructor>,
    /// Whether `Debug` may show a secret that it hid before: the property, or what PayPal still
    /// sends of one that is gone.
    pub shows_secret: bool,
    /// Whether the item is the alias of a list, such as `pub type OrderList = Vec<Order>`.
    pub is_list_alias: bool,
}

impl Change {
    /// Returns whether existing code compiles although the change is breaking: arguments of equal
    /// types have changed places.
    pub fn is_silent(&self) -> bool {
        self.kind == ChangeKind::ArgumentOrder && self.why == SILENT_SWAP
    }
}

/// The reason for a swap that the compiler does not notice.
pub(super) const SILENT_SWAP: &str =
    "arguments of the same type change places: existing code compiles, but sends other values";

/// The types of a field, a parameter, a body or an answer before and after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeChange {
    /// The named type before.
    pub before: Option<NamedType>,
    /// The named type after.
    pub after: Option<NamedType>,
    /// Whether both describe the same JSON.
    pub same_json: bool,
    /// The named types before and after, as Rust paths, with the types inside them.
    pub pairs: Vec<(String, String)>,
}

/// A type of the program in a [`TypeChange`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedType {
    /// The Rust path.
    pub rust: String,
    /// The name in the spec: `order`, or `order.status` for a schema written inside another one.
    pub label: String,
    /// Whether the schema is written inside another one, or in an operation.
    pub is_inline: bool,
}

/// The arguments of a constructor, where they differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constructor {
    /// The names before.
    pub before: Vec<String>,
    /// The names after.
    pub after: Vec<String>,
}
