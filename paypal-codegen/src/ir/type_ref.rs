//! Defines references to types: the type of a field, a parameter, an element or a body.

use super::Scalar;

/// The index of a type in its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The type of a field, a parameter, an element or a body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A string, a boolean or a number.
    Scalar(Scalar),
    /// Any JSON value.
    Any,
    /// A type of the program.
    Named(TypeId),
    /// A list.
    List(Box<TypeRef>),
    /// An object whose property names are data.
    Map(Box<TypeRef>),
    /// A value that may be null.
    Nullable(Box<TypeRef>),
    /// A boxed type, which would otherwise contain itself.
    Boxed(Box<TypeRef>),
    /// The bytes of a body that is not JSON. Only payloads have this type.
    Bytes,
    /// The only file of a multipart response. Only payloads have this type.
    File,
}

/// The syntax in which a type is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeSyntax {
    /// Rust: `Vec<Order>`.
    Rust,
    /// The short form in rows of `model!` and lines of the lock: `[Order]`.
    Row,
}

impl TypeRef {
    /// A plain string.
    pub const STRING: Self = Self::Scalar(Scalar::String);

    /// Returns the type as text: scalars with their Rust names, types of the program as `named`
    /// gives them.
    pub fn text(&self, syntax: TypeSyntax, named: &dyn Fn(TypeId) -> String) -> String {
        let around = |inner: &Self, rust: &str, [open, close]: [&str; 2]| {
            let inner = inner.text(syntax, named);
            match syntax {
                TypeSyntax::Rust => format!("{rust}<{inner}>"),
                TypeSyntax::Row => format!("{open}{inner}{close}"),
            }
        };
        match self {
            Self::Scalar(scalar) => scalar.info().rust.to_owned(),
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

    /// Returns the inner type of a list, a map, a box or a nullable type.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => Some(inner),
            _ => None,
        }
    }

    /// Returns the same container with another inner type; a type without an inner type is returned
    /// as it is.
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

    /// Returns whether this is the type of a payload that is not JSON.
    pub fn is_raw(&self) -> bool {
        matches!(self, Self::Bytes | Self::File)
    }

    /// Returns whether the type is a string in JSON that can be created from a Rust string.
    /// Arguments of such a type accept `impl Into`.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Scalar(scalar) if scalar.is_text())
    }

    /// Returns the names of the runtime's types that the type and its inner types need.
    pub fn runtime(&self) -> Vec<&'static str> {
        let mut names = self.inner().map(Self::runtime).unwrap_or_default();
        names.extend(match self {
            Self::Scalar(scalar) => Some(scalar.info()).filter(|info| info.in_runtime).map(|info| info.rust),
            Self::Any => Some("Value"),
            Self::Bytes => Some("Bytes"),
            Self::File => Some("File"),
            Self::Map(_) => Some("model::Map"),
            Self::Nullable(_) => Some("model::Nullable"),
            Self::List(_) | Self::Boxed(_) | Self::Named(_) => None,
        });
        names
    }

    /// Returns the number of lists, maps and other containers around the innermost type.
    pub fn nesting(&self) -> usize {
        let (mut depth, mut at) = (0, self);
        while let Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) = at {
            (depth, at) = (depth + 1, &**inner);
        }
        depth
    }

    /// Changes the id of the named type, which may be inside of containers.
    pub fn change_id(&mut self, change: &dyn Fn(TypeId) -> TypeId) {
        match self {
            Self::Named(id) => *id = change(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.change_id(change);
            }
            Self::Scalar(_) | Self::Any | Self::Bytes | Self::File => {}
        }
    }

    /// Returns the named type, or the named type inside the containers.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            other => other.inner()?.named(),
        }
    }
}
