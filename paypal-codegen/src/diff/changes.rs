//! One change, and the list of them.

use std::collections::HashMap;

use super::Options;

/// What a change means for users of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Code that uses it no longer compiles.
    Breaking,
    /// Code that uses it compiles and acts differently.
    Behaviour,
    /// There is more than before.
    Addition,
    /// Only what is written about it differs.
    Documentation,
}

impl Class {
    /// All classes, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Behaviour, Self::Addition, Self::Documentation];

    /// The word for it.
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
        /// What changed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = $meaning] $name,)*
        }

        impl Kind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The words for it.
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
    OperationRenamed = "operation renamed", "An operation has another id or method in Rust.";
    Route = "route", "An operation has another HTTP method or path.";
    ParameterAdded = "parameter added", "A parameter is new.";
    ParameterRemoved = "parameter removed", "A parameter is gone.";
    ParameterRenamed = "parameter renamed", "A path parameter has another name.";
    ParameterRequired = "parameter requiredness", "A parameter becomes required or optional.";
    ParameterType = "parameter type", "A parameter is of another type.";
    ParameterStyle = "parameter style", "A parameter is written another way.";
    ArgumentOrder = "argument order", "Arguments of a method or constructor change places.";
    RequestId = "request id", "Whether and how an operation takes a request id.";
    BodyAdded = "body added", "An operation takes a body now.";
    BodyRemoved = "body removed", "An operation takes no body any more.";
    BodyRequired = "body requiredness", "A body becomes required or optional.";
    BodyType = "body type", "A body is of another type or format.";
    MediaTypes = "media types", "A body may be sent as something else.";
    EmptyBody = "empty body", "What is sent where there is no body.";
    ResponseType = "response type", "A success gives something else.";
    StatusAdded = "status added", "There is a new success status.";
    StatusRemoved = "status removed", "A success status is gone.";
    Scopes = "scopes", "An operation needs other scopes.";
    IssueAdded = "issue added", "An operation documents an issue code.";
    IssueRemoved = "issue removed", "An operation no longer documents an issue code.";
    Paging = "paging", "How results are paged.";
    TypeAdded = "type added", "A type is new.";
    TypeRemoved = "type removed", "A type is gone.";
    TypeRenamed = "type renamed", "A type has another name in the spec or in Rust.";
    TypeMoved = "type moved", "A type moves in or out of `shared`.";
    TypeShape = "type shape", "A type is of another kind.";
    Amount = "amount", "Whether a type is an amount of a currency.";
    Alias = "former name", "A former name, which is kept beside the new one.";
    Openness = "openness", "Whether undeclared properties are allowed.";
    FieldAdded = "property added", "A property is new.";
    FieldRemoved = "property removed", "A property is gone.";
    FieldRenamed = "property renamed", "The field of a property has another name.";
    FieldType = "property type", "A property is of another type.";
    FieldRequired = "property requiredness", "A property becomes required or optional.";
    ReadOnly = "read-only", "Whether only PayPal sets a property.";
    Nullable = "nullable", "Whether a property may be null.";
    Sensitive = "sensitive", "Whether a property is shown by `Debug`.";
    ValueAdded = "value added", "An enum has a new value.";
    ValueRemoved = "value removed", "An enum no longer has a value.";
    ValueRenamed = "value renamed", "The variant of a value has another name.";
    Arms = "alternatives", "The alternatives of a union.";
    EventResource = "event resource", "What webhook events are about.";
    Deprecated = "deprecation", "Whether something is deprecated.";
    Format = "format", "The format of a string or number.";
    Pattern = "pattern", "The pattern of a string.";
    Limit = "limit", "A limit of a length, number or list.";
    Default = "default", "What PayPal takes where nothing is sent.";
    Description = "description", "What is said of something in our own words.";
}

/// On which of the two sides the pointer leads somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In the old documents: it is gone from the new.
    Old,
    /// In the new ones.
    New,
}

impl Standing {
    /// The word for it.
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
    /// What it means for users.
    pub class: Class,
    /// What changed.
    pub kind: Kind,
    /// The API. Where several share a type, the first of them.
    pub api: String,
    /// The other APIs in which the same happens, through a type they share.
    pub also: Vec<String>,
    /// The JSON pointer, overlays applied.
    pub pointer: String,
    /// In which documents the pointer leads somewhere.
    pub standing: Standing,
    /// The Rust path: `payouts::get(id)`, `orders::Order.status`.
    pub rust: String,
    /// The Rust path before, where it was another.
    pub was: Option<String>,
    /// What was there before.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
    /// Why it is of that class, in one sentence.
    pub why: String,
}

/// Where a change stands.
#[derive(Clone, Debug)]
pub(super) struct At {
    pub(super) pointer: String,
    pub(super) standing: Standing,
    pub(super) rust: String,
    pub(super) was: Option<String>,
}

impl At {
    pub(super) fn new(pointer: &str, rust: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), standing: Standing::New, rust: rust.into(), was: None }
    }

    /// The same of what had another path before.
    pub(super) fn was(&self, path: impl Into<String>) -> Self {
        let path = path.into();
        Self { was: (path != self.rust).then_some(path), ..self.clone() }
    }

    pub(super) fn old(pointer: &str, rust: impl Into<String>) -> Self {
        Self { standing: Standing::Old, ..Self::new(pointer, rust) }
    }
}

/// Collects changes. What the same type of several APIs would say several times is said once.
pub(super) struct Recorder {
    pub(super) options: Options,
    pub(super) api: String,
    changes: Vec<Change>,
    said: HashMap<(Kind, String, Option<String>, Option<String>), usize>,
}

impl Recorder {
    pub(super) fn new(options: Options) -> Self {
        Self { options, api: String::new(), changes: Vec::new(), said: HashMap::new() }
    }

    /// Adds a change; `values` are what was there before and what is there now.
    pub(super) fn push(
        &mut self,
        kind: Kind,
        class: Class,
        at: At,
        values: (Option<String>, Option<String>),
        why: impl Into<String>,
    ) {
        let (before, after) = values;
        let key = (kind, at.rust.clone(), before.clone(), after.clone());
        if let Some(known) = self.said.get(&key).and_then(|index| self.changes.get_mut(*index))
            && known.api != self.api
        {
            if !known.also.contains(&self.api) {
                known.also.push(self.api.clone());
            }
            return;
        }
        self.said.insert(key, self.changes.len());
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
        });
    }

    pub(super) fn finish(self) -> Vec<Change> {
        self.changes
    }
}
