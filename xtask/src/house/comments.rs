//! Finds comment lines that are too long.

use super::{Source, Violation, scan};

const MOST_COLUMNS: usize = 100;

/// What a comment begins with in a file of this name; `None` for files that are not checked.
pub fn marker(path: &str) -> Option<&'static str> {
    let is_overlay = path.ends_with(".yaml") && (path.contains("/overlays/") || path.contains(".overlay."));
    let is_list = ["specs/events.yaml", "specs/apis.yaml"].contains(&path);
    match path {
        _ if path.ends_with(".rs") => Some("//"),
        _ if path.ends_with(".toml")
            || path.ends_with(".sh")
            || path == ".ci/run"
            || is_overlay
            || is_list =>
        {
            Some("#")
        }
        _ => None,
    }
}

/// Lines with a comment and no code, of more than 100 columns. rustfmt decides on lines with code.
pub fn too_long(source: &Source) -> Vec<Violation> {
    let is_rust = source.path.ends_with(".rs");
    let scanned = if is_rust { scan::lines(&source.text) } else { Vec::new() };
    let is_comment = |index: usize, line: &str| match scanned.get(index) {
        Some(line) => line.has_comment && line.code.trim().is_empty(),
        None => line.trim_start().starts_with('#'),
    };
    let lines = source.text.lines().enumerate().map(|(index, line)| (index, line, line.chars().count()));
    lines
        .filter(|(index, line, columns)| *columns > MOST_COLUMNS && is_comment(*index, line))
        .map(|(index, _, columns)| Violation {
            file: source.path.clone(),
            line: index + 1,
            message: format!("the comment has {columns} columns, more than {MOST_COLUMNS}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let source = Source { path: path.to_owned(), text: text.to_owned() };
        too_long(&source).iter().map(|violation| violation.line).collect()
    }

    #[test]
    fn a_comment_of_100_columns_is_allowed_and_one_of_101_is_not() {
        let (allowed, long) = (format!("/// {}", "é".repeat(96)), format!("/// {}", "é".repeat(97)));
        assert_eq!(lines("a.rs", &format!("{allowed}\n{long}\n")), [2]);
        assert_eq!(lines("a.toml", &format!("#{}\n# short\n", "x".repeat(100))), [1]);
        assert_eq!(marker("specs/events.yaml"), Some("#"));
        assert_eq!(lines("specs/overlays/a.yaml", &format!("# {}\n", "x".repeat(100))), [1]);
    }

    #[test]
    fn code_and_texts_are_not_comments() {
        let long = "x".repeat(120);
        assert_eq!(lines("a.rs", &format!("const A: &str = \"\n// {long}\n\";\n")), Vec::<usize>::new());
        assert_eq!(lines("a.rs", &format!("let a = 1; // {long}\n")), Vec::<usize>::new());
        assert_eq!(lines("a.toml", &format!("a = \"{long}\" # b\n")), Vec::<usize>::new());
    }
}
