//! The `Prefer` header.

use std::fmt;

/// How much of a resource PayPal returns after changing it: the `Prefer` header. Without it, PayPal returns the minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prefer {
    /// `return=minimal`: id, status and links.
    Minimal,
    /// `return=representation`: the whole resource.
    Representation,
}

impl Prefer {
    /// The header's value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minimal => "return=minimal",
            Self::Representation => "return=representation",
        }
    }
}

impl fmt::Display for Prefer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
