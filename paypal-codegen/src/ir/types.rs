//! Types, fields, values.

use super::Alias;
use crate::document::Span;

/// The index of a type in its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// Where a type comes from: a component, or what stands inside one.
///
/// `["order"]` is the component `order`; `["order", "status"]` the schema written at its property `status`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(pub Vec<String>);

impl Origin {
    /// The schema written at a property of this one.
    #[must_use]
    pub fn child(&self, property: &str) -> Self {
        let mut path = self.0.clone();
        path.push(property.to_owned());
        Self(path)
    }

    /// What a person calls it: `order.status`, or `plans.list.statuses` for a parameter of an operation.
    ///
    /// The origin itself marks what is written inside an operation (`plans.list?`, `orders.create!`,
    /// `orders.create=200`), so that it can't be taken for a component.
    pub fn label(&self) -> String {
        let (first, rest) =
            self.0.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
        let first = first.split(['?', '!', '=']).next().unwrap_or_default();
        std::iter::once(first).chain(rest.iter().map(String::as_str)).collect::<Vec<_>>().join(".")
    }

    /// Whether this is a component itself.
    pub fn is_component(&self) -> bool {
        self.0.len() == 1
    }

    /// The component it belongs to.
    pub fn component(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join("/"))
    }
}

/// In which direction a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// A request may hold it.
    pub request: bool,
    /// A response may hold it.
    pub response: bool,
}

impl Usage {
    /// Both together.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { request: self.request || other.request, response: self.response || other.response }
    }
}

/// In which module a type is emitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// In the module of its API.
    Api,
    /// In `shared`, since several APIs have it.
    Shared,
}

/// A type that becomes a Rust item.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its own index.
    pub id: TypeId,
    /// The index of its API in the program.
    pub api: usize,
    /// Where it comes from.
    pub origin: Origin,
    /// The Rust name; empty until names are given.
    pub name: String,
    /// The name an overlay asks for.
    pub wanted_name: Option<String>,
    /// Its former names.
    pub aliases: Vec<Alias>,
    /// What it is.
    pub shape: Shape,
    /// In which direction it travels.
    pub usage: Usage,
    /// Where it is emitted.
    pub placement: Placement,
    /// The type in `shared` that stands for it, where other APIs have one of the same name and structure. Its own
    /// API re-exports that one under `name`, which may differ from the name in `shared`
    /// (`pub use crate::shared::PayerName as Name`).
    pub representative: Option<TypeId>,
    /// For a type in `shared`, which the sharing pass adds: the types it stands for, one an API. Empty for others.
    /// Its fields refer to the types of the first of them; [`super::Program::emitted`] leads to those in `shared`.
    pub members: Vec<TypeId>,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer of its schema.
    pub pointer: String,
    /// Where its schema stands.
    pub span: Span,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object.
    Struct(Struct),
    /// A string of known values.
    Enum(StringEnum),
    /// One of several types.
    Union(Union),
}

/// One of several types, told apart by what is received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// The types, in the order in which they are tried.
    pub arms: Vec<Arm>,
}

/// One type of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// The Rust variant; empty until names are given.
    pub name: String,
    /// The variant an overlay asks for.
    pub wanted_name: Option<String>,
    /// What it holds.
    pub ty: TypeRef,
    /// What it is told by.
    pub test: ArmTest,
}

/// What an arm of a union is told by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArmTest {
    /// A property that holds one of these strings.
    Property(String, Vec<String>),
    /// Properties that it has.
    Keys(Vec<String>),
    /// It is an object.
    Object,
    /// It is a list.
    List,
    /// It is a string.
    Text,
    /// It is a number.
    Number,
    /// It is a boolean.
    Boolean,
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Its properties, those of its bases first, in the spec's order.
    pub fields: Vec<Field>,
    /// The components whose properties were taken in (`allOf`).
    pub bases: Vec<String>,
    /// Whether the spec allows properties that it does not list.
    pub open: bool,
    /// What its fields make of it; decided by a pass.
    pub role: Option<Role>,
}

/// What an object is by its fields, whatever its name; each is the Rust name of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// An amount of a currency.
    Money {
        /// The code of the currency.
        currency: String,
        /// The decimal number.
        value: String,
        /// What can be done with it.
        access: MoneyAccess,
    },
    /// A step of a JSON Patch.
    Patch {
        /// The operation.
        op: String,
        /// Where.
        path: String,
        /// The value, for those that have one.
        value: String,
        /// Where it comes from, for those that move or copy.
        from: String,
    },
}

/// What can be done with an amount of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyAccess {
    /// It can be read, and made of an amount alone.
    Both,
    /// It can be read.
    Read,
    /// It can be read, where it has one.
    ReadOptional,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust field, `r#` included; empty until names are given.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether the spec requires it.
    pub required: bool,
    /// The shape of the Rust field; decided by a pass.
    pub presence: Presence,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// Whether the spec lets it be null. Where it may be sent, its type says so too.
    pub nullable: bool,
    /// Whether it must never be shown.
    pub sensitive: bool,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// Its limits.
    pub constraints: Constraints,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The component that declares it.
    pub declared_by: String,
    /// The JSON pointer of its schema.
    pub pointer: String,
}

/// The shape of a Rust field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `T`, an argument of the constructor.
    Required,
    /// `Option<T>`.
    Optional,
    /// `Option<T>` although the spec requires it: where no empty value could stand for an absent one, or only the
    /// service sets it. Its absence is a deviation all the same.
    Expected,
}

/// A string enum.
#[derive(Clone, Debug, Default)]
pub struct StringEnum {
    /// The known values, in the spec's order.
    pub variants: Vec<Variant>,
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The text on the wire.
    pub wire: String,
    /// The Rust variant; empty until names are given.
    pub name: String,
    /// The name an overlay asks for.
    pub wanted_name: Option<String>,
}

impl Variant {
    /// A value as yet without a Rust name.
    pub fn new(wire: impl Into<String>) -> Self {
        Self { wire: wire.into(), name: String::new(), wanted_name: None }
    }
}

/// The type of a field, a parameter, an element or a body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A string.
    String,
    /// A point in time, as a string.
    DateTime,
    /// A day, as a string.
    Date,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// A decimal number.
    Number,
    /// Any JSON value.
    Any,
    /// A type of the program.
    Named(TypeId),
    /// A list.
    List(Box<TypeRef>),
    /// An object whose property names are data.
    Map(Box<TypeRef>),
    /// A value or null.
    Nullable(Box<TypeRef>),
    /// A type that would else hold itself.
    Boxed(Box<TypeRef>),
    /// The bytes of a body that is not JSON. Only a payload is this.
    Bytes,
    /// The one file of a multipart answer. Only a payload is this.
    File,
}

/// How types are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeSyntax {
    /// As Rust has them: `Vec<Order>`.
    Rust,
    /// As a row of `model!` and a line of the lock have them: `[Order]`.
    Row,
}

impl TypeRef {
    /// The type as text: Rust's names for scalars, `named` for types of the program.
    pub fn text(&self, spelling: TypeSyntax, named: &dyn Fn(TypeId) -> String) -> String {
        let around = |inner: &Self, rust: &str, [open, close]: [&str; 2]| {
            let inner = inner.text(spelling, named);
            match spelling {
                TypeSyntax::Rust => format!("{rust}<{inner}>"),
                TypeSyntax::Row => format!("{open}{inner}{close}"),
            }
        };
        match self {
            Self::String => "String".to_owned(),
            Self::DateTime => "DateTime".to_owned(),
            Self::Date => "Date".to_owned(),
            Self::Boolean => "bool".to_owned(),
            Self::Integer => "i64".to_owned(),
            Self::Number => "Decimal".to_owned(),
            Self::Any => "Value".to_owned(),
            Self::Bytes => "Bytes".to_owned(),
            Self::File => "File".to_owned(),
            Self::Named(id) => named(*id),
            Self::List(element) => around(element, "Vec", ["[", "]"]),
            Self::Map(value) => around(value, "Map", ["[String: ", "]"]),
            Self::Nullable(inner) => around(inner, "Nullable", ["{", "}"]),
            Self::Boxed(inner) => around(inner, "Box", ["(", ")"]),
        }
    }

    /// What it holds one or many of.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => Some(inner),
            _ => None,
        }
    }

    /// The same around another inner type; a plain type is itself.
    #[must_use]
    pub fn with_inner(&self, inner: Self) -> Self {
        match self {
            Self::List(_) => Self::List(Box::new(inner)),
            Self::Map(_) => Self::Map(Box::new(inner)),
            Self::Nullable(_) => Self::Nullable(Box::new(inner)),
            Self::Boxed(_) => Self::Boxed(Box::new(inner)),
            plain => plain.clone(),
        }
    }

    /// Whether it is a payload that is not JSON.
    pub fn is_raw(&self) -> bool {
        matches!(self, Self::Bytes | Self::File)
    }

    /// Whether it is written as a string and made of one: arguments take what turns into it.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::DateTime | Self::Date)
    }

    /// The runtime's names for it and for what it holds, where those have one.
    pub fn runtime(&self) -> Vec<&'static str> {
        let mut names = self.inner().map(Self::runtime).unwrap_or_default();
        names.extend(match self {
            Self::DateTime => Some("DateTime"),
            Self::Date => Some("Date"),
            Self::Number => Some("Decimal"),
            Self::Any => Some("Value"),
            Self::Bytes => Some("Bytes"),
            Self::File => Some("File"),
            Self::Map(_) => Some("model::Map"),
            Self::Nullable(_) => Some("model::Nullable"),
            Self::List(_)
            | Self::Boxed(_)
            | Self::String
            | Self::Boolean
            | Self::Integer
            | Self::Named(_) => None,
        });
        names
    }

    /// How many lists, maps and the like stand around what it is made of.
    pub fn nesting(&self) -> usize {
        let (mut depth, mut at) = (0, self);
        while let Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) = at {
            (depth, at) = (depth + 1, &**inner);
        }
        depth
    }

    /// The named type it is or holds.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            other => other.inner()?.named(),
        }
    }
}

/// The limits the spec states. They are documented, not enforced: they contradict themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// `format`.
    pub format: Option<String>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `minLength`.
    pub min_length: Option<String>,
    /// `maxLength`.
    pub max_length: Option<String>,
    /// `minimum`.
    pub minimum: Option<String>,
    /// `maximum`.
    pub maximum: Option<String>,
    /// `minItems`.
    pub min_items: Option<String>,
    /// `maxItems`.
    pub max_items: Option<String>,
    /// `default`, as JSON.
    pub default: Option<String>,
}

/// A component schema and what becomes of it.
#[derive(Clone, Debug)]
pub struct Component {
    /// Its name in the spec.
    pub name: String,
    /// The name of a Rust type alias for it, where it is a list; `None` where another type has the name.
    pub alias: Option<String>,
    /// What it becomes; `None` where nothing that travels holds it, so that it is left out.
    pub target: Option<ComponentTarget>,
    /// In which direction it travels.
    pub usage: Usage,
    /// The JSON pointer.
    pub pointer: String,
}

/// What a component becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComponentTarget {
    /// A Rust item.
    Type(TypeId),
    /// No item of its own: fields that refer to it have this type.
    Alias(TypeRef),
}
