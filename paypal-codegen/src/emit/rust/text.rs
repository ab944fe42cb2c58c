//! Builds text in the layout of `rustfmt`.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::docs::Docs;
use crate::name;

/// The maximum number of columns of a line.
pub(super) const WIDTH: usize = 110;

/// Lines of Rust.
#[derive(Debug, Default)]
pub(super) struct Text(String);

impl Text {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.0.push_str(line.as_ref());
        self.0.push('\n');
    }

    /// Adds documentation, with `///` before each line.
    pub(super) fn docs(&mut self, indent: &str, docs: &Docs) {
        for line in docs.lines(WIDTH - 4 - indent.len()) {
            self.line(format!("{indent}/// {line}").trim_end());
        }
    }

    /// Adds a list with the text before and after it: on one line if it fits, otherwise with one
    /// element per line.
    pub(super) fn list(&mut self, indent: &str, before: &str, elements: &[String], after: &str) {
        let line = format!("{indent}{before}{}{after}", elements.join(", "));
        if line.chars().count() <= WIDTH {
            return self.line(line);
        }
        self.line(format!("{indent}{before}"));
        for element in elements {
            self.line(format!("{indent}    {element},"));
        }
        self.line(format!("{indent}{after}"));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Returns `use path::{A, B};`, sorted and filled up to the width. `model::A` and `model::B` become
/// `model::{A, B}`.
pub(super) fn import(visibility: &str, path: &str, names: &[String]) -> String {
    import_within(WIDTH, visibility, path, names)
}

/// Returns what [`import`] returns, filled up to another width.
pub(super) fn import_within(width: usize, visibility: &str, path: &str, names: &[String]) -> String {
    let mut plain: BTreeSet<&str> = BTreeSet::new();
    let mut nested: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in names {
        match name.split_once("::") {
            Some((module, name)) => nested.entry(module).or_default().insert(name),
            None => plain.insert(name),
        };
    }
    let mut pieces: Vec<String> = plain.into_iter().map(str::to_owned).collect();
    pieces.extend(nested.into_iter().map(|(module, names)| {
        let names: Vec<&str> = names.into_iter().collect();
        match names.as_slice() {
            [name] => format!("{module}::{name}"),
            names => format!("{module}::{{{}}}", names.join(", ")),
        }
    }));
    if let [name] = pieces.as_slice() {
        return format!("{visibility}use {path}::{name};\n");
    }
    let one = format!("{visibility}use {path}::{{{}}};", pieces.join(", "));
    if one.len() <= width {
        return format!("{one}\n");
    }
    format!("{visibility}use {path}::{{\n{}}};\n", fill_within(width, "    ", &pieces))
}

/// Returns the elements with a comma after each, as many on a line as fit.
pub(super) fn fill(indent: &str, elements: &[String]) -> String {
    fill_within(WIDTH, indent, elements)
}

fn fill_within(width: usize, indent: &str, elements: &[String]) -> String {
    let mut text = String::new();
    let mut line = String::new();
    for element in elements {
        // In a list with several elements per line, rustfmt leaves the last column free.
        if !line.is_empty() && line.chars().count() + element.chars().count() + 2 >= width {
            text.push_str(&line);
            text.push('\n');
            line.clear();
        }
        line.push_str(if line.is_empty() { indent } else { " " });
        line.push_str(element);
        line.push(',');
    }
    text.push_str(&line);
    text.push('\n');
    text
}

/// Returns a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Returns a Rust name without `r#`.
pub(super) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Returns the name of a private module for a name of the spec, by the rules for arguments. It is
/// ASCII, because it is the name of a file too. The result differs from the names in `taken`, and
/// is added to them.
pub(super) fn module_name(from: &str, taken: &mut HashSet<String>) -> String {
    let plain = name::parameter_name(from).filter(|name| name.is_ascii());
    let name = plain.map_or_else(|| ascii(from), |name| bare(&name).to_owned());
    let mut name = name::short_module(name);
    if syn::parse_str::<syn::Ident>(&name).is_err() || name == "mod" {
        name.push('_');
    }
    if taken.insert(name.clone()) {
        return name;
    }
    let free = (2_usize..).map(|number| format!("{name}_{number}")).find(|name| taken.insert(name.clone()));
    free.unwrap_or(name)
}

/// Returns the letters and digits of a name that are ASCII, in snake_case.
fn ascii(from: &str) -> String {
    let words = from.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("_").to_ascii_lowercase();
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() { format!("n{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn module_name_returns_a_free_and_valid_name() {
        let taken = HashSet::from(["order".to_owned(), "order_2".to_owned()]);
        let table = [
            ("payment-detail", "payment_detail"),
            ("3ds_result", "n3ds_result"),
            ("type", "type_"),
            ("202-response", "n202_response"),
            ("Order", "order_3"),
            ("", "empty"),
            ("é", "n"),
            ("Gr._E", "gr_e"),
            ("a--B", "a_b"),
            ("EventTypeList", "event_type_list"),
        ];
        for (name, expected) in table {
            assert_eq!(module_name(name, &mut taken.clone()), expected, "{name}");
        }
    }

    #[test]
    fn list_and_import_break_lines_that_are_too_long() {
        let long = vec!["x".repeat(60), "y".repeat(60)];
        let mut text = Text::new();
        text.list("    ", "f(", &["a: A".to_owned()], ")");
        text.list("    ", "f(", &long, ")");
        let expected = format!("    f(a: A)\n    f(\n        {},\n        {},\n    )\n", long[0], long[1]);
        assert_eq!(text.finish(), expected);
        assert_eq!(import("pub ", "super", &["A".to_owned()]), "pub use super::A;\n");
        let nested = ["model::b", "C", "model::a"].map(str::to_owned);
        assert_eq!(import("", "x", &nested), "use x::{C, model::{a, b}};\n");
        assert!(import("", "super", &long).lines().all(|line| line.len() <= WIDTH));
    }
}
