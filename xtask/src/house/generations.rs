//! Finds lines that name a generation of PayPal's files. An update would make them wrong.

use paypal_test_support::upstream;

use super::{Source, Violation};

/// Returns the names of the generations; empty if PayPal's files are missing.
pub fn names() -> Vec<String> {
    upstream::generations().iter().map(|folder| upstream::name(folder)).collect()
}

/// Returns the lines that name a generation.
pub fn named(source: &Source, names: &[String]) -> Vec<Violation> {
    // An overlay action may name the version from which it applies.
    let lines =
        source.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("x-since:"));
    lines
        .filter_map(|(index, line)| Some((index, names.iter().find(|name| has_word(line, name))?)))
        .map(|(index, name)| Violation {
            file: source.path.clone(),
            line: index + 1,
            message: format!(
                "`{name}` is a generation of PayPal's files; see `test-support/src/upstream.rs`"
            ),
        })
        .collect()
}

/// Whether a line has a word that is no part of a longer one, such as a date.
fn has_word(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line.get(..at), line.get(at + word.len()..));
        !before.is_some_and(|it| it.ends_with(is_part)) && !after.is_some_and(|it| it.starts_with(is_part))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_but_not_dates() {
        let text = "a 1999-12 b\n1999-12-31\n\"1999-12\"\n1999-13\n  x-since: '1999-12'\n";
        let source = Source { path: "a.rs".to_owned(), text: text.to_owned() };
        let found = named(&source, &["1999-12".to_owned()]);
        assert_eq!(found.iter().map(|violation| violation.line).collect::<Vec<_>>(), [1, 3]);
    }
}
