//! Defines former names.

/// A former name of an item. It is kept beside the present name, and deprecated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The Rust name: `create_order`, `Money`.
    pub name: String,
    /// The version since which the item has its present name.
    pub since: Option<String>,
    /// Whether the name belonged to another type, which became one with this type. `names.lock`
    /// keeps it.
    pub is_merged: bool,
}
