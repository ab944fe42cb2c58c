//! Checks the value of an `x-` key against the form that the table gives.

use super::Value;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer};
use crate::suggest;

/// Adds an error for each part of a value that has another form. `key` is the key that has the
/// value.
pub(super) fn check(key: &str, form: Value, node: &Node, pointer: &Pointer, problems: &mut Diagnostics) {
    let mut checker = Checker { problems };
    checker.value(key, form, node, pointer);
}

struct Checker<'a> {
    problems: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn value(&mut self, key: &str, form: Value, node: &Node, pointer: &Pointer) {
        match form {
            Value::Bool if node.as_bool().is_some() => {}
            Value::Integer if node.as_number().is_some_and(|text| text.parse::<i64>().is_ok()) => {}
            Value::Text | Value::RustName if node.as_str().is_some() => {}
            Value::Words(words) => match node.as_str() {
                Some(word) if words.contains(&word) => {}
                Some(word) => self.not_a_word(key, form, (word, words), node, pointer),
                None => self.misfit(key, form, node, pointer),
            },
            Value::Texts if node.as_sequence().is_some() => {
                for (index, item) in node.items().enumerate().filter(|(_, item)| item.as_str().is_none()) {
                    let message = format!("an item of `{key}` must be a string, not {}", item.kind());
                    self.push(code::WRONG_TYPE, message, item, &pointer.child(index), "put it in quotes");
                }
            }
            Value::FormerNames if node.as_sequence().is_some() => {
                for (index, item) in node.items().enumerate().filter(|(_, item)| !is_former_name(item)) {
                    self.not_a_former_name(key, item, &pointer.child(index));
                }
            }
            Value::FormerNames => self.not_a_former_name(key, node, pointer),
            Value::RustNames if node.as_mapping().is_some() => {
                for (name, value) in node.entries() {
                    self.value(name.as_str(), Value::RustName, value, &pointer.child(name.as_str()));
                }
            }
            Value::Object(keys) if node.as_mapping().is_some() => self.object(key, keys, node, pointer),
            _ => self.misfit(key, form, node, pointer),
        }
    }

    fn object(&mut self, key: &str, keys: &[(&'static str, Value)], node: &Node, pointer: &Pointer) {
        for (name, value) in node.entries() {
            let at = pointer.child(name.as_str());
            if let Some((_, form)) = keys.iter().find(|(known, _)| *known == name.as_str()) {
                self.value(name.as_str(), *form, value, &at);
                continue;
            }
            let known = || keys.iter().map(|(known, _)| *known);
            let help = match suggest::nearest(name.as_str(), known()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the keys are {}", known().collect::<Vec<_>>().join(", ")),
            };
            let message = format!("the key `{}` has no meaning in `{key}`", name.as_str());
            let problem = Diagnostic::error(code::UNKNOWN_KEYWORD, message).at(&name.span);
            self.problems.push(problem.pointer(at).help(help));
        }
    }

    fn misfit(&mut self, key: &str, form: Value, node: &Node, pointer: &Pointer) {
        let message = format!("`{key}` must be {form}, not {}", node.kind());
        let help = match form {
            Value::Bool => "write it without quotes, such as `true`",
            Value::Integer => "write it in digits, without quotes",
            Value::Text | Value::RustName | Value::Words(_) => "write a string; put it in quotes",
            Value::Texts | Value::FormerNames => "write a list of strings, such as `[one, two]`",
            Value::RustNames | Value::Object(_) => "write it as `key: value` lines",
        };
        self.push(code::WRONG_TYPE, message, node, pointer, help);
    }

    fn not_a_word(
        &mut self,
        key: &str,
        form: Value,
        (word, words): (&str, &[&'static str]),
        node: &Node,
        pointer: &Pointer,
    ) {
        let message = format!("`{key}` must be {form}, not `{word}`");
        let meant = suggest::nearest(word, words.iter().copied());
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if words.len() == 1 => format!("write {form}, or leave the key out"),
            None => format!("write one of {form}, or leave the key out"),
        };
        self.push(code::WRONG_TYPE, message, node, pointer, &help);
    }

    fn not_a_former_name(&mut self, key: &str, node: &Node, pointer: &Pointer) {
        let message = format!("`{key}` must be a list of former names");
        let help = "write `[old_name]`, or `[{ name: old_name, since: 0.2.0 }]` with a version";
        self.push(code::WRONG_TYPE, message, node, pointer, help);
    }

    fn push(&mut self, code: Code, message: String, node: &Node, pointer: &Pointer, help: &str) {
        self.problems.push(Diagnostic::error(code, message).at(&node.span).pointer(pointer).help(help));
    }
}

/// Returns whether an item of a list is a former name: a string, or an object of a name and a
/// version.
fn is_former_name(item: &Node) -> bool {
    let text = |key: &str| item.get(key).and_then(Node::as_str);
    let is_known = item.entries().all(|(key, _)| matches!(key.as_str(), "name" | "since"));
    let is_version = || text("since").is_some_and(|since| semver::Version::parse(since).is_ok());
    item.as_str().is_some() || is_known && text("name").is_some() && is_version()
}
