//! Defines the Rust name of an item.

use std::fmt;
use std::ops::Deref;

/// The Rust name of an item. Lowering creates items without a name; the pass `names` sets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RustName(Option<String>);

impl RustName {
    /// Returns whether the name is set.
    pub fn is_given(&self) -> bool {
        self.0.is_some()
    }

    /// Returns the name; empty if it is not set.
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
