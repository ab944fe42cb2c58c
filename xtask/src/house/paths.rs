//! Finds `#[path]` attributes outside fixtures.

use super::{Source, Violation, scan};

pub fn outside_fixtures(source: &Source) -> Vec<Violation> {
    if !source.path.ends_with(".rs") {
        return Vec::new();
    }
    let lines = scan::lines(&source.text).into_iter().enumerate();
    lines
        .filter(|(_, line)| line.code.replace(' ', "").contains("#[path="))
        .map(|(index, _)| Violation {
            file: source.path.clone(),
            line: index + 1,
            message: "`#[path]` outside fixtures; use a folder with `main.rs`, or `test-support`".to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_attribute_is_found_but_not_in_texts_and_comments() {
        let text = "// #[path = \"a.rs\"]\nlet a = \"#[path = b]\";\n#[path = \"c.rs\"]\nmod c;\n";
        let source = Source { path: "a.rs".to_owned(), text: text.to_owned() };
        let lines: Vec<usize> = outside_fixtures(&source).iter().map(|violation| violation.line).collect();
        assert_eq!(lines, [3]);
    }
}
