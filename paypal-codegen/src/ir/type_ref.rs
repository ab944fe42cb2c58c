//! References to types: the type of a field, a parameter, an element or a body.

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
    /// A plain string.
    pub const STRING: Self = Self::Scalar(Scalar::String);

    /// The type as text: Rust's names for scalars, `named` for types of the program.
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
        matches!(self, Self::Scalar(scalar) if scalar.is_text())
    }

    /// The runtime's names for it and for what it holds, where those have one.
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
