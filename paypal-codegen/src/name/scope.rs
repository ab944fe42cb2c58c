//! The names taken in one place.

use std::collections::HashSet;

/// The names taken in a module, a struct or an enum.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn with(names: impl IntoIterator<Item = &'static str>) -> Self {
        Self { taken: names.into_iter().map(str::to_owned).collect() }
    }

    /// Takes a name; answers whether it was free.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes the first free one of the candidates, else the last with a number behind it.
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
