//! The `Prefer` header.

use std::fmt;

/// The `Prefer` header: how much of a resource PayPal returns after changing it. Without the
/// header, PayPal returns the minimum. [`ClientBuilder::prefer`](crate::ClientBuilder::prefer) sets
/// it for all calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prefer {
    /// `return=minimal`: id, status and links.
    Minimal,
    /// `return=representation`: the whole resource.
    Representation,
}

impl Prefer {
    /// Returns the header's value.
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
