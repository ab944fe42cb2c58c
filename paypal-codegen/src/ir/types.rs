//! Describes types with their fields and values.

use super::{Alias, Origin, RustName, TypeId, TypeRef};
use crate::source::Span;

/// Whether a type is sent, received or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Whether a request may contain the type.
    pub request: bool,
    /// Whether a response may contain the type.
    pub response: bool,
}

impl Usage {
    /// Returns the union of two usages.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { request: self.request || other.request, response: self.response || other.response }
    }
}

/// The module in which a type is emitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// The module of the type's API.
    Api,
    /// The module `shared`, because several APIs have the type.
    Shared,
}

/// A type that becomes a Rust item.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The index of this type.
    pub id: TypeId,
    /// The index of the type's API in the program.
    pub api: usize,
    /// The part of the document that is the schema of the type.
    pub origin: Origin,
    /// The Rust name.
    pub name: RustName,
    /// The name that an overlay sets.
    pub wanted_name: Option<String>,
    /// The former names of the type.
    pub aliases: Vec<Alias>,
    /// The shape of the type.
    pub shape: Shape,
    /// Whether the type is sent, received or both.
    pub usage: Usage,
    /// The module in which the type is emitted.
    pub placement: Placement,
    /// The type in `shared` that is emitted instead of this one, if other APIs have a type of the
    /// same name and structure. The type's own API re-exports the shared type under `name`, which
    /// may differ from the name in `shared` (`pub use crate::shared::PayerName as Name`).
    pub representative: Option<TypeId>,
    /// For a type in `shared`, which the sharing pass adds: the types that it replaces, one of each
    /// API. Empty for other types. The fields refer to the types of the first member;
    /// [`super::Program::emitted`] leads to the types in `shared`.
    pub members: Vec<TypeId>,
    /// For a type in `shared`: the other APIs whose features the type exists with, although no
    /// operation of theirs has it.
    pub also: Vec<usize>,
    /// Further schemas of the API with the same structure, whose uses have this type.
    pub copies: Vec<Copied>,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer of its schema.
    pub pointer: String,
    /// The position of the schema in the source file.
    pub span: Span,
}

impl TypeDef {
    /// Returns a key by which types are sorted, whatever the order of the document.
    pub fn sort_key(&self) -> impl Ord + use<> {
        (self.origin.is_inline(), self.origin.depth(), self.origin.to_string(), self.pointer.clone())
    }

    /// Returns the JSON pointers of all schemas that have this type, its own first.
    pub fn pointers(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.pointer.as_str()).chain(self.copies.iter().map(|copy| copy.pointer.as_str()))
    }
}

/// A schema that has the type of another schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The part of the document that is the schema.
    pub origin: Origin,
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// The rules that the schema has for its properties.
    pub rules: Vec<Rules>,
}

/// The rules that one schema of a type has for a property. Those of the others may be wider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The name in JSON.
    pub wire: String,
    /// The JSON pointer of the property's schema.
    pub pointer: String,
    /// Whether the schema requires the property.
    pub required: bool,
    /// The documented limits.
    pub constraints: Constraints,
}

impl Rules {
    /// Returns the rules of a type's own schema.
    pub fn of(shape: &Shape) -> Vec<Self> {
        let Shape::Struct(object) = shape else { return Vec::new() };
        let rules = |field: &Field| Self {
            wire: field.wire.clone(),
            pointer: field.pointer.clone(),
            required: field.required,
            constraints: field.constraints.clone(),
        };
        object.fields.iter().map(rules).collect()
    }
}

/// The shape of a type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object.
    Struct(Struct),
    /// A string of known values.
    Enum(StringEnum),
    /// A union: the value has one of several types.
    Union(Union),
}

impl Shape {
    /// Returns the types of the fields or of the arms, for a change.
    pub fn types_mut(&mut self) -> Vec<&mut TypeRef> {
        match self {
            Self::Struct(object) => object.fields.iter_mut().map(|field| &mut field.ty).collect(),
            Self::Union(union) => union.arms.iter_mut().map(|arm| &mut arm.ty).collect(),
            Self::Enum(_) => Vec::new(),
        }
    }
}

/// A union of several types, which are distinguished by the received JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// The types, in the order in which they are tried.
    pub arms: Vec<Arm>,
}

/// One alternative of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// The Rust variant.
    pub name: RustName,
    /// The variant name that an overlay sets.
    pub wanted_name: Option<String>,
    /// The type of the value.
    pub ty: TypeRef,
    /// The test that recognizes the alternative.
    pub test: ArmTest,
}

/// A test of the received JSON that recognizes an alternative of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArmTest {
    /// The property holds one of these strings.
    Property(String, Vec<String>),
    /// The discriminator holds one of these strings. The first is sent if the value itself has none
    /// of them.
    Discriminator(String, Vec<String>),
    /// The object has these properties.
    Keys(Vec<String>),
    /// The value is an object.
    Object,
    /// The value is a list.
    List,
    /// The value is a string.
    Text,
    /// The value is a number.
    Number,
    /// The value is a boolean.
    Boolean,
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// The properties in the spec's order, after those of the bases.
    pub fields: Vec<Field>,
    /// The components from which the object inherits properties (`allOf`).
    pub bases: Vec<String>,
    /// Whether the spec allows undeclared properties.
    pub open: bool,
    /// The role of the object by its fields; a pass decides it.
    pub role: Option<Role>,
}

/// A role that an object has because of its fields, independent of its name. The members are the
/// Rust names of the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// An amount of a currency.
    Money {
        /// The code of the currency.
        currency: String,
        /// The decimal number.
        value: String,
        /// The supported conversions.
        access: MoneyAccess,
    },
    /// One operation of a JSON Patch.
    Patch {
        /// The field of the operation's name.
        op: String,
        /// The field of the path.
        path: String,
        /// The field of the value, for operations with a value.
        value: String,
        /// The field of the source path, for the operations `move` and `copy`.
        from: String,
    },
}

/// The conversions that an amount of a currency supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyAccess {
    /// The type converts to an amount, and an amount alone converts to the type.
    Both,
    /// The type converts to an amount.
    Read,
    /// The type converts to an optional amount.
    ReadOptional,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name in JSON.
    pub wire: String,
    /// The Rust field, `r#` included.
    pub name: RustName,
    /// The name that an overlay sets.
    pub wanted_name: Option<String>,
    /// The type of the value.
    pub ty: TypeRef,
    /// The narrower type that the spec has, if the lock pins a wider one.
    pub narrowed: Option<String>,
    /// Whether the spec requires it.
    pub required: bool,
    /// Whether the Rust field is an `Option`; a pass decides it.
    pub presence: Presence,
    /// Whether only the service sets it, wherever the type is used.
    pub read_only: bool,
    /// Whether a schema of the API says that only the service sets it. Other schemas of the type
    /// may say otherwise.
    pub stated_read_only: bool,
    /// Whether only requests have it (`writeOnly`).
    pub write_only: bool,
    /// Whether the spec allows null. If the property may be sent, its type is nullable as well.
    pub nullable: bool,
    /// Whether the value is a secret, which `Debug` must not show.
    pub sensitive: bool,
    /// Whether the document says that the value is no secret (`x-sensitive: false`).
    pub shown: bool,
    /// Whether the service also sends a number for a string, or an enum's value in other letters.
    pub lenient: bool,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// The documented limits.
    pub constraints: Constraints,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The component that declares it.
    pub declared_by: String,
    /// The JSON pointer of its schema.
    pub pointer: String,
}

/// Whether a Rust field is an `Option`, and an argument of the constructor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `T`, an argument of the constructor.
    Required,
    /// `Option<T>`.
    Optional,
    /// `Option<T>` although the spec requires the property: its type has no empty value for an
    /// absent property, or only the service sets it. A missing property is a deviation
    /// nevertheless.
    Expected,
}

/// A string enum.
#[derive(Clone, Debug, Default)]
pub struct StringEnum {
    /// The known values, in the spec's order.
    pub variants: Vec<Variant>,
    /// Whether the spec allows any other string too.
    pub any_text: bool,
    /// The pointers of other schemas that list the values.
    pub listed_at: Vec<String>,
    /// The values of the schema that another branch of an `allOf` does not allow.
    pub excluded: Vec<String>,
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The text in JSON.
    pub wire: String,
    /// The Rust variant.
    pub name: RustName,
    /// The name that an overlay sets.
    pub wanted_name: Option<String>,
    /// Our sentence about the value.
    pub description: Option<String>,
    /// For an issue code, what to do about it.
    pub advice: Option<Advice>,
}

/// What an issue code means, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The variant of the runtime's `Remedy`.
    pub remedy: &'static str,
    /// What happened.
    pub happened: String,
    /// What to do.
    pub help: String,
}

impl Variant {
    /// Creates a value that has no Rust name yet.
    pub fn new(wire: impl Into<String>) -> Self {
        Self {
            wire: wire.into(),
            name: RustName::default(),
            wanted_name: None,
            description: None,
            advice: None,
        }
    }
}

/// The limits that the spec states. They are documented and part of the registry, but the SDK does
/// not enforce them, because they contradict themselves.
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
    /// The limits of each element of a list or each value of a map, if there are any.
    pub elements: Option<Box<Self>>,
}

/// A component schema and its Rust item.
#[derive(Clone, Debug)]
pub struct Component {
    /// The name of the component in the spec.
    pub name: String,
    /// The name of the Rust type alias, if the component is a list; `None` if another type has the
    /// name.
    pub alias: Option<String>,
    /// The Rust item or type; `None` if nothing that is sent or received contains the component, so
    /// that it is left out.
    pub target: Option<ComponentTarget>,
    /// The documented limits of its values.
    pub constraints: Constraints,
    /// Whether the type is sent, received or both.
    pub usage: Usage,
    /// The names of other APIs whose features the component exists with.
    pub also_in: Vec<String>,
    /// The JSON pointer.
    pub pointer: String,
}

/// The Rust equivalent of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComponentTarget {
    /// A Rust item of its own.
    Type(TypeId),
    /// No item of its own: fields that refer to the component have this type.
    Alias(TypeRef),
}

impl ComponentTarget {
    /// Changes the ids of the types.
    pub fn change_id(&mut self, change: &dyn Fn(TypeId) -> TypeId) {
        match self {
            Self::Type(id) => *id = change(*id),
            Self::Alias(ty) => ty.change_id(change),
        }
    }
}
