//! Defines the classes and the kinds of changes.

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
    CallbackAdded = "callback added", "A callback is new: a call that the service makes to its user.";
    CallbackRemoved = "callback removed", "A callback is gone.";
    CallbackRenamed = "callback renamed", "The helper of a callback has another name.";
    CallbackRoute = "callback route", "A callback has another HTTP method or path.";
    CallbackRequest = "callback request", "The service sends another body to a callback.";
    CallbackAnswer = "callback answer", "A callback has other answers.";
    BecameCallback = "became callback", "An operation of clients is a callback now.";
    BecameOperation = "became operation", "A callback is an operation of clients now.";
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
