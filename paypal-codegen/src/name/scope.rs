//! Keeps the names of one scope unique.

use std::collections::HashSet;

/// The names in use in a module, a struct or an enum.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// Creates a scope in which some names are in use already.
    pub fn with(names: impl IntoIterator<Item = &'static str>) -> Self {
        Self { taken: names.into_iter().map(str::to_owned).collect() }
    }

    /// Adds a name; returns whether it was free.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Returns whether a name is in use.
    pub fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Adds and returns the first free candidate; if there is none, the last candidate with a
    /// number after it.
    pub fn first_free(&mut self, candidates: &[String]) -> String {
        for candidate in candidates {
            if self.take(candidate) {
                return candidate.clone();
            }
        }
        let last = candidates.last().map_or("Unnamed", String::as_str);
        (2..).map(|number| format!("{last}{number}")).find(|name| self.take(name)).unwrap_or_default()
    }
}
