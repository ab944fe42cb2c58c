//! Defines a change, and collects the list of changes.

use std::collections::HashMap;

use super::Options;
use super::accepted::{self, Facts};
use super::direction::Direction;
use crate::ir::Usage;

/// The effect of a change on users of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Code that uses the item no longer compiles.
    Breaking,
    /// Code that uses the item compiles, but behaves differently.
    Behaviour,
    /// A new item or option; existing code is unaffected.
    Addition,
    /// Only the documentation differs.
    Documentation,
}

impl Class {
    /// All classes, most severe first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Behaviour, Self::Addition, Self::Documentation];

    /// Returns the word for the class in output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Addition => "addition",
            Self::Documentation => "documentation",
        }
    }
}

macro_rules! kinds {
    ($($name:ident = $text:literal, $meaning:literal;)*) => {
        /// The kind of a change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChangeKind {
            $(#[doc = $meaning] $name,)*
        }

        impl ChangeKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the words for the kind in output.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

kinds! {
    ApiAdded = "API added", "An API is new.";
    ApiRemoved = "API removed", "An API is gone.";
    ApiRenamed = "API renamed", "The service or the cargo feature of an API has another name.";
    OperationAdded = "operation added", "An operation is new.";
    OperationRemoved = "operation removed", "An operation is gone.";
    OperationRenamed = "operation renamed", "An operation has another id or another method in Rust.";
    Route = "route", "An operation has another HTTP method or path.";
    ParameterAdded = "parameter added", "A parameter is new.";
    ParameterRemoved = "parameter removed", "A parameter is gone.";
    ParameterRenamed = "parameter renamed", "A path parameter has another name.";
    ParameterRequired = "parameter requiredness", "A parameter becomes required or optional.";
    ParameterType = "parameter type", "A parameter has another type.";
    ParameterStyle = "parameter style", "A parameter is serialized in another way.";
    ArgumentOrder = "argument order", "The arguments of a method or constructor have another order.";
    RequestId = "request id", "An operation supports the request id in another way.";
    BodyAdded = "body added", "An operation has a new body.";
    BodyRemoved = "body removed", "An operation no longer has a body.";
    BodyRequired = "body requiredness", "A body becomes required or optional.";
    BodyType = "body type", "A body has another type or format.";
    MediaTypes = "media types", "A body has other media types.";
    EmptyBody = "empty body", "A call without a body sends other bytes or headers.";
    ResponseType = "response type", "A success response has another type.";
    StatusAdded = "status added", "A success status is new.";
    StatusRemoved = "status removed", "A success status is gone.";
    Scopes = "scopes", "An operation needs other scopes.";
    AlreadyDone = "already done", "Other issues say that the effect of an operation exists already.";
    IssueAdded = "issue added", "An operation documents an issue code.";
    IssueRemoved = "issue removed", "An operation no longer documents an issue code.";
    Paging = "paging", "The pagination of an operation has changed.";
    TypeAdded = "type added", "A type is new.";
    TypeRemoved = "type removed", "A type is gone.";
    TypeRenamed = "type renamed", "A type has another name in the spec or in Rust.";
    TypeMoved = "type moved", "A type moves in or out of `shared`.";
    TypeShape = "type shape", "A type has another kind: struct, enum or union.";
    Amount = "amount", "A type becomes an amount of money, or no longer is one.";
    Alias = "former name", "A former name is added or removed.";
    Openness = "openness", "A type allows undeclared properties, or no longer does.";
    FieldAdded = "property added", "A property is new.";
    FieldRemoved = "property removed", "A property is gone.";
    FieldRenamed = "property renamed", "The field of a property has another name.";
    FieldType = "property type", "A property has another type.";
    FieldRequired = "property requiredness", "A property becomes required or optional.";
    ReadOnly = "read-only", "A property becomes read-only, or no longer is.";
    Nullable = "nullable", "A property may be null, or no longer may.";
    Sensitive = "sensitive", "`Debug` shows or hides a property.";
    ValueAdded = "value added", "An enum has a new value.";
    ValueRemoved = "value removed", "An enum no longer has a value.";
    ValueRenamed = "value renamed", "The variant of a value has another name.";
    Arms = "alternatives", "The alternatives of a union have changed.";
    EventResource = "event resource", "The resource of webhook events has changed.";
    Deprecated = "deprecation", "An item becomes deprecated, or no longer is.";
    Format = "format", "The format of a string or number has changed.";
    Pattern = "pattern", "The pattern of a string has changed.";
    Limit = "limit", "A limit of a length, number or list has changed.";
    Default = "default", "The default has changed, which PayPal uses for a missing value.";
    Description = "description", "Our description of an item has changed.";
}

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
    /// For a removed type: the Rust paths of the types that stand in its places now.
    pub instead: Vec<String>,
    /// For a property that becomes an argument of its type's constructor, or no longer is one.
    pub constructor: Option<Constructor>,
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
            is_list_alias: at.is_list_alias,
        });
    }

    /// Returns the changes. A removed type names the types that stand in its places now.
    pub(super) fn finish(mut self) -> Vec<Change> {
        let mut instead: HashMap<String, Vec<String>> = HashMap::new();
        let types = self.changes.iter().filter_map(|change| change.types.as_ref());
        for (before, after) in types.flat_map(|types| &types.pairs) {
            let known = instead.entry(before.clone()).or_default();
            if !known.contains(after) {
                known.push(after.clone());
            }
        }
        let removed = |change: &&mut Change| change.kind == ChangeKind::TypeRemoved;
        for change in self.changes.iter_mut().filter(removed) {
            change.instead = instead.get(&change.rust).cloned().unwrap_or_default();
        }
        self.changes
    }
}
