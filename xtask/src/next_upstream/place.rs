//! A place in the interface, to which a finding of a report belongs.

/// A place in the interface, by JSON pointers of one API and by Rust paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub api: String,
    pub pointers: Vec<String>,
    pub rust: Vec<String>,
}

impl Place {
    pub fn new(api: &str, pointers: impl IntoIterator<Item = String>, rust: Vec<String>) -> Self {
        Self { api: api.to_owned(), pointers: pointers.into_iter().collect(), rust }
    }

    /// Returns the same place with another pointer.
    #[must_use]
    pub fn or(mut self, pointer: String) -> Self {
        self.pointers.push(pointer);
        self
    }
}
