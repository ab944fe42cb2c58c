//! Groups warnings by their kind: one line for each kind, with a count and the first places.

use indexmap::IndexMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};

/// The number of places that a group names.
const PLACES: usize = 2;

/// Codes whose warnings the findings and the tasks describe in detail. Each is one group.
const IN_THE_REVIEW: [Code; 2] = [code::TARGET_NOT_FOUND, code::LOCK_NOT_KEPT];

/// Warnings of one kind.
#[derive(Clone, Debug)]
pub struct WarningGroup {
    /// The code.
    pub code: Code,
    /// The message of the first warning.
    pub message: String,
    /// The places, as `file:line`.
    pub places: Vec<String>,
    /// The messages with their places, all of them.
    pub all: Vec<String>,
}

impl WarningGroup {
    /// Returns the group in one line.
    pub fn to_line(&self) -> String {
        let first = self.places.iter().take(PLACES).cloned().collect::<Vec<_>>().join(", ");
        let more = self.all.len().saturating_sub(PLACES.min(self.places.len()));
        let at = match (first.is_empty(), more) {
            (true, _) => String::new(),
            (false, 0) => format!(" ({first})"),
            (false, more) => format!(" ({first} and {more} more)"),
        };
        format!("{} ×{}: {}{at}", self.code, self.all.len(), self.message)
    }
}

/// Groups warnings by code and by the words of the message, without the names in it.
pub(super) fn group(warnings: &Diagnostics) -> Vec<WarningGroup> {
    let mut groups: IndexMap<(Code, String), WarningGroup> = IndexMap::new();
    for warning in warnings.sorted() {
        let words =
            if IN_THE_REVIEW.contains(&warning.code) { String::new() } else { words(&warning.message) };
        let group = groups.entry((warning.code, words)).or_insert_with(|| WarningGroup {
            code: warning.code,
            message: warning.message.clone(),
            places: Vec::new(),
            all: Vec::new(),
        });
        group.places.extend(place(warning).filter(|place| !group.places.contains(place)));
        group.all.push(warning.to_string());
    }
    let mut groups: Vec<WarningGroup> = groups.into_values().collect();
    groups.sort_by_key(|group| (group.code, std::cmp::Reverse(group.all.len())));
    groups
}

fn place(warning: &Diagnostic) -> Option<String> {
    let file = warning.file()?.rsplit('/').next()?.to_owned();
    Some(match warning.line() {
        Some(line) => format!("{file}:{line}"),
        None => file,
    })
}

/// Returns a message without names, pointers and numbers.
fn words(message: &str) -> String {
    let mut is_name = false;
    let parts = message.split('`').filter(|_| {
        is_name = !is_name;
        is_name
    });
    let words = parts.flat_map(str::split_whitespace).filter(|word| {
        !word.starts_with('/') && !word.bytes().next().is_some_and(|first| first.is_ascii_digit())
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_with_the_same_words_are_one_group() {
        let mut warnings = Diagnostics::new();
        for (file, name) in [("a.yaml", "/x"), ("b.yaml", "/y/z"), ("c.yaml", "/w")] {
            let message = format!("the key `{name}` at {name} is gone, at 3 places");
            warnings.push(Diagnostic::warning(code::REPAIRED, message).in_file(format!("specs/{file}")));
        }
        warnings.push(Diagnostic::warning(code::NO_CHANGE, "the list already has this item"));
        let lines: Vec<String> = group(&warnings).iter().map(WarningGroup::to_line).collect();
        assert_eq!(
            lines,
            [
                "E0304 ×3: the key `/x` at /x is gone, at 3 places (a.yaml, b.yaml and 1 more)",
                "E0407 ×1: the list already has this item",
            ]
        );
    }
}
