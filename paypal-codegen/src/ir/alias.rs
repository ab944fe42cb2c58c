//! Former names.

/// A former name that is kept beside the name something has now, and is deprecated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The Rust name: `create_order`, `Money`.
    pub name: String,
    /// The version since which there is a better one.
    pub since: Option<String>,
}
