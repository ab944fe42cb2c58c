//! Text in the making, and the few layouts that `rustfmt` would choose.

use super::docs::Docs;

/// Where lines are broken.
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

    /// Adds documentation, one `///` a line.
    pub(super) fn docs(&mut self, indent: &str, docs: &Docs) {
        for line in docs.lines(WIDTH - 4 - indent.len()) {
            self.line(format!("{indent}/// {line}").trim_end());
        }
    }

    /// Adds what stands before, between and after a list: on one line where it fits, else an element a line.
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

/// `use path::{A, B};`, filled up to the width.
pub(super) fn import(visibility: &str, path: &str, names: &[String]) -> String {
    if let [name] = names {
        return format!("{visibility}use {path}::{name};\n");
    }
    let one = format!("{visibility}use {path}::{{{}}};", names.join(", "));
    if one.len() <= WIDTH {
        return format!("{one}\n");
    }
    let mut text = format!("{visibility}use {path}::{{\n");
    let mut line = String::from("   ");
    for name in names {
        if line.len() + name.len() + 2 > WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = String::from("   ");
        }
        line.push(' ');
        line.push_str(name);
        line.push(',');
    }
    text.push_str(&line);
    text.push_str("\n};\n");
    text
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A Rust name without `r#`.
pub(super) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The name of a private module: made from a name of the spec, distinct from those `taken`.
pub(super) fn module_name(from: &str, taken: &[String]) -> String {
    let mut name: String =
        from.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() {
        name.insert_str(0, "n");
    }
    if syn::parse_str::<syn::Ident>(&name).is_err() || name == "mod" {
        name.push('_');
    }
    if !taken.contains(&name) {
        return name;
    }
    let free = (2_usize..).map(|number| format!("{name}_{number}")).find(|name| !taken.contains(name));
    free.unwrap_or(name)
}
