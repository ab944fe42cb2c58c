//! Rust names of items.

use std::fmt;
use std::ops::Deref;

/// The Rust name of an item. Lowering makes items without a name; the pass `names` gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RustName(Option<String>);

impl RustName {
    /// Whether the name is given.
    pub fn is_given(&self) -> bool {
        self.0.is_some()
    }

    /// The name; empty where it is not given.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

impl Deref for RustName {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for RustName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<String> for RustName {
    fn from(name: String) -> Self {
        Self(Some(name))
    }
}

impl From<&str> for RustName {
    fn from(name: &str) -> Self {
        Self(Some(name.to_owned()))
    }
}

impl PartialEq<str> for RustName {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for RustName {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<String> for RustName {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}
