//! Types, their fields and their values.

use super::{Alias, Origin, RustName, TypeId, TypeRef};
use crate::source::Span;

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
    /// The Rust name.
    pub name: RustName,
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
    /// The Rust variant.
    pub name: RustName,
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
    /// The Rust field, `r#` included.
    pub name: RustName,
    /// The name an overlay asks for.
    pub wanted_name: Option<String>,
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
    /// The Rust variant.
    pub name: RustName,
    /// The name an overlay asks for.
    pub wanted_name: Option<String>,
}

impl Variant {
    /// A value as yet without a Rust name.
    pub fn new(wire: impl Into<String>) -> Self {
        Self { wire: wire.into(), name: RustName::default(), wanted_name: None }
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
