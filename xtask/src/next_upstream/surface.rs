//! The public items of the generated crate, read from its text: what users name and pass.

use std::collections::BTreeMap;
use std::path::Path;

use crate::bench::{Result, sources};

/// The items by path: `orders::Order`, `orders::create()`.
#[derive(Clone, Debug, Default)]
pub struct Surface(BTreeMap<String, Item>);

/// A public item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Item {
    /// Fields and variants.
    members: Vec<String>,
    /// The arguments of the constructor, or of the method.
    arguments: Vec<String>,
    /// The path of the item for which this one is another name.
    alias_of: Option<String>,
}

impl Surface {
    /// Reads the sources of a generated crate.
    pub fn read(src: &Path) -> Result<Self> {
        let mut surface = Self::default();
        for (name, text) in sources(src)? {
            let relative = Path::new(&name);
            let relative = relative.strip_prefix(src).unwrap_or(relative);
            let module = relative.components().next().map(|it| it.as_os_str().to_string_lossy().into_owned());
            surface.file(&module.unwrap_or_default(), &text);
        }
        Ok(surface)
    }

    fn file(&mut self, module: &str, text: &str) {
        let mut open = None;
        let lines: Vec<&str> = text.lines().collect();
        let mut index = 0;
        while let Some(line) = lines.get(index) {
            index += 1;
            let mut statement = (*line).to_owned();
            // A list of arguments or of names may take several lines.
            let is_list = |text: &str| text.contains("pub fn ") || text.starts_with("pub use ");
            while is_list(&statement) && !statement.ends_with(['{', ';']) || statement.ends_with("::{") {
                let Some(next) = lines.get(index) else { break };
                statement.push_str(next.trim());
                index += 1;
            }
            self.statement(module, &statement, &mut open);
        }
    }

    fn statement(&mut self, module: &str, line: &str, open: &mut Option<(String, bool)>) {
        let name = |rest: &str| -> String {
            rest.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
        };
        let after = |prefix: &str| line.strip_prefix(prefix).map(name);
        if let Some(item) = after("pub struct ").or_else(|| after("pub enum ")) {
            let path = format!("{module}::{item}");
            self.0.entry(path.clone()).or_default();
            *open = Some((path, true));
        } else if let Some(item) = after("impl ") {
            *open = Some((format!("{module}::{item}"), false));
        } else if let Some(rest) = line.strip_prefix("pub type ") {
            let target = rest.split_once("= ").map_or("", |(_, target)| target.trim_end_matches(';'));
            let target = target.trim_start_matches("crate::").trim_start_matches("super::");
            let target =
                if target.contains("::") { target.to_owned() } else { format!("{module}::{target}") };
            self.alias(format!("{module}::{}", name(rest)), target);
        } else if let Some(rest) = line.strip_prefix("pub use ") {
            self.reexports(module, rest.trim_end_matches(';'));
        } else if let Some((path, is_body)) = open {
            if line == "}" {
                *open = None;
            } else if *is_body {
                let member = line.trim();
                let is_member =
                    line.starts_with("    ") && !member.starts_with("//") && !member.starts_with('#');
                if let Some(item) = self.0.get_mut(path).filter(|_| is_member) {
                    item.members.push(member.trim_end_matches(',').to_owned());
                }
            } else if let Some(rest) = line.trim().strip_prefix("pub fn ") {
                let (function, arguments) = rest.split_once('(').unwrap_or((rest, ""));
                let arguments = arguments.rsplit_once(") ->").map_or(arguments, |(list, _)| list);
                let list = split(arguments).into_iter().filter(|it| it != "&self").collect();
                if function == "new" {
                    self.0.entry(path.clone()).or_default().arguments = list;
                } else if rest.contains("(&self") {
                    let path = format!("{module}::{}", name(function));
                    self.0.insert(path, Item { arguments: list, ..Item::default() });
                }
            }
        }
    }

    fn alias(&mut self, path: String, target: String) {
        self.0.entry(path).or_insert_with(|| Item { alias_of: Some(target), ..Item::default() });
    }

    /// Reads what a module takes from `shared`.
    fn reexports(&mut self, module: &str, rest: &str) {
        let Some(list) = rest.trim_start_matches("crate::").strip_prefix("shared::") else { return };
        for entry in list.trim_matches(['{', '}']).split(',').map(str::trim).filter(|it| !it.is_empty()) {
            let (from, to) = entry.split_once(" as ").unwrap_or((entry, entry));
            self.alias(format!("{module}::{to}"), format!("shared::{from}"));
        }
    }

    fn get(&self, path: &str) -> Option<&Item> {
        let mut item = self.0.get(path)?;
        for _ in 0..4 {
            match item.alias_of.as_ref().and_then(|target| self.0.get(target)) {
                Some(other) => item = other,
                None => break,
            }
        }
        Some(item)
    }

    /// Returns how an item that users name differs in another version; `None` if they notice
    /// nothing. An item may get more members.
    pub fn differs(&self, newer: &Self, path: &str) -> Option<String> {
        let was = self.get(path)?;
        let Some(is) = newer.get(path) else { return Some(format!("{path} is gone")) };
        if was.alias_of.is_some() {
            return None;
        }
        let bare = |list: &[String]| -> Vec<String> {
            list.iter()
                .map(|it| it.split_once(':').map_or(it.as_str(), |(name, _)| name).to_owned())
                .collect()
        };
        if bare(&was.arguments) != bare(&is.arguments) {
            let (was, is) = (bare(&was.arguments).join(", "), bare(&is.arguments).join(", "));
            return Some(format!("{path}({was}) takes ({is})"));
        }
        let is_gone = |it: &&String| !bare(&is.members).contains(it);
        let gone = bare(&was.members).iter().find(is_gone).cloned();
        gone.map(|member| format!("{path}: {member} is gone"))
    }
}

/// Splits a list of arguments at the commas outside brackets.
fn split(list: &str) -> Vec<String> {
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for character in list.chars() {
        match character {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        if character == ',' && depth == 0 {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(character);
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "pub struct Phone {\n    /// Required.\n    pub code: String,\n    pub number: String,\n}\n\n\
        impl Phone {\n    pub fn new(code: impl Into<String>, number: impl Into<String>) -> Self {\n    }\n}\n\
        pub enum State {\n    Open,\n    Unknown(UnknownValue),\n}\n\
        impl Orders {\n    pub fn create(\n        &self,\n        body: &types::Order,\n    ) -> Create {\n    }\n}\n\
        pub use crate::shared::{Money, Name as PersonName};\n";

    fn surface(text: &str) -> Surface {
        let mut surface = Surface::default();
        surface.file("orders", text);
        surface.file("shared", "pub struct Money {\n    pub value: String,\n}\n");
        surface
    }

    #[test]
    fn a_swap_of_arguments_and_a_missing_member_are_seen() {
        let old = surface(OLD);
        let differs = |from: &str, to: &str, path: &str| old.differs(&surface(&OLD.replace(from, to)), path);
        assert_eq!(differs("", "", "orders::Phone"), None);
        let swapped = "number: impl Into<String>, code: impl Into<String>";
        let found = differs("code: impl Into<String>, number: impl Into<String>", swapped, "orders::Phone");
        assert_eq!(found.as_deref(), Some("orders::Phone(code, number) takes (number, code)"));
        assert_eq!(
            differs("    Open,\n", "", "orders::State").as_deref(),
            Some("orders::State: Open is gone")
        );
        assert_eq!(
            differs("body: &", "order: &", "orders::create").as_deref(),
            Some("orders::create(body) takes (order)")
        );
        assert_eq!(differs("Money, ", "", "orders::Money").as_deref(), Some("orders::Money is gone"));
        let alias = "pub struct Number {\n    pub code: String,\n    pub number: String,\n}\n\npub type Phone = Number;";
        let renamed = OLD.replace("impl Phone", "impl Number");
        let renamed = renamed.replace(&renamed[..renamed.find("\n\nimpl").unwrap_or(0)], alias);
        assert_eq!(old.differs(&surface(&renamed), "orders::Phone"), None);
    }
}
