//! A crate with the generated types alone: as they are, or with `serde_derive` in place of `model!` and `string_enum!`.
//!
//! The generated text is regular, so that a line tells what it is. Constructors and setters stay in both.

use std::fs;
use std::path::{Path, PathBuf};

use super::Result;

/// What stands in the derived crate for the macros of the runtime: setters, and what enums have beside serde's traits.
const MACROS: &str = r#"
macro_rules! model {
    ($name:ident = $component:literal $($mark:ident)* {
        $( $index:literal $field:ident : $presence:ident $type:tt = $wire:literal $($flag:ident)* ),* $(,)?
    }) => {
        impl $name { $( paypal_runtime::setter! { $presence $type $field $wire $($flag)* } )* }
    };
}
macro_rules! string_enum {
    ($name:ident { $( $index:literal $variant:ident = $wire:literal ),* $(,)? }) => {
        impl $name {
            pub fn as_str(&self) -> &str {
                match self { $( Self::$variant => $wire, )* Self::Unknown(text) => text }
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text { $( $wire => Self::$variant, )* _ => Self::Unknown(text.to_owned()) }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }
    };
}
pub type Decimal = f64;
pub use serde_json::Value;
"#;

/// Every Rust file under a folder, by its path in there.
pub fn sources(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                found.push((path.strip_prefix(folder)?.to_owned(), fs::read_to_string(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes the crate.
pub fn write(root: &Path, folder: &Path, derive: bool) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("src"))?;
    let mut apis = Vec::new();
    for (path, text) in sources(&root.join("paypal-generated/src"))? {
        let parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        match parts.as_slice() {
            [shared, ..] if shared == "shared" => {}
            [api, types, ..] if types == "types" || types == "types.rs" => {
                if apis.last() != Some(api) {
                    apis.push(api.clone());
                }
            }
            _ => continue,
        }
        // A feature an API is more than this crate needs.
        let text: String =
            text.lines().filter(|line| !line.starts_with("#[cfg(")).map(|line| format!("{line}\n")).collect();
        let target = folder.join("src").join(&path);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::write(target, if derive { derived(&text) } else { text })?;
    }
    let mut library = String::from("#![allow(missing_docs, unused_imports, clippy::all)]\n");
    if derive {
        library.push_str(MACROS);
    }
    library.push_str("#[rustfmt::skip]\npub mod shared;\n");
    for api in apis {
        library.push_str(&format!("pub mod {api} {{ pub mod types; pub use types::*; }}\n"));
    }
    fs::write(folder.join("src/lib.rs"), library)?;
    let runtime = root.join("paypal-runtime").display().to_string();
    let name = if derive { "types-derive" } else { "types-ours" };
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             paypal-runtime = {{ path = {runtime:?} }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n\n[workspace]\n"
        ),
    )?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// The file with derives: wire names and the shape of the constructor are taken from the table.
fn derived(text: &str) -> String {
    let rows: Vec<(&str, &str)> = text.lines().filter_map(row).collect();
    let wire = |name: &str| rows.iter().find(|(other, _)| *other == name).map(|(_, wire)| *wire);
    let mut out = String::new();
    let mut fields: Vec<String> = Vec::new();
    let mut assigned: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed == "#[derive(Clone)]" {
            fields.clear();
            out.push_str("#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n");
        } else if trimmed.starts_with("#[derive(Clone, Debug, PartialEq, Eq") {
            out.push_str(&format!(
                "{}, serde::Serialize, serde::Deserialize)]\n",
                trimmed.trim_end_matches(")]")
            ));
        } else if trimmed == "pub extra: Extra," || trimmed.starts_with("use paypal_runtime::") {
            if trimmed.contains("Decimal")
                || trimmed.contains("Value,")
                || trimmed.contains("Value;")
                || trimmed.contains("Value}")
            {
                out.push_str("use crate::{Decimal, Value};\n");
            }
        } else if let Some((name, ty)) =
            trimmed.strip_prefix("pub ").and_then(|rest| rest.trim_end_matches(',').split_once(": "))
            && let Some(wire) = wire(name)
            && !trimmed.contains("fn ")
        {
            let skip =
                if ty.starts_with("Option<") { ", skip_serializing_if = \"Option::is_none\"" } else { "" };
            fields.push(name.to_owned());
            out.push_str(&format!("    #[serde(rename = {wire}{skip})]\n{line}\n"));
        } else if trimmed == "Unknown(UnknownValue)," {
            out.push_str("    #[serde(untagged)]\n    Unknown(String),\n");
        } else if let Some(name) =
            trimmed.strip_suffix(',').filter(|name| name.chars().all(char::is_alphanumeric))
            && let Some(wire) = wire(name)
        {
            out.push_str(&format!("    #[serde(rename = {wire})]\n    {name},\n"));
        } else if trimmed.contains("as paypal_runtime::model::Model>::blank()") {
            assigned.clear();
            if !trimmed.starts_with("let ") {
                out.push_str(&literal(&fields, &assigned));
            }
        } else if let Some((name, value)) = trimmed
            .strip_prefix("new.")
            .or_else(|| trimmed.strip_prefix("made."))
            .and_then(|rest| rest.trim_end_matches(';').split_once(" = "))
        {
            assigned.push((name.to_owned(), value.to_owned()));
        } else if trimmed == "new" || trimmed == "made" {
            out.push_str(&literal(&fields, &assigned));
        } else {
            out.push_str(
                &line
                    .replace("paypal_runtime::model!", "model!")
                    .replace("paypal_runtime::string_enum!", "string_enum!"),
            );
            out.push('\n');
        }
    }
    out
}

fn literal(fields: &[String], assigned: &[(String, String)]) -> String {
    let value = |name: &String| {
        assigned.iter().find(|(other, _)| other == name).map_or("None", |(_, value)| value.as_str())
    };
    let fields: Vec<String> = fields.iter().map(|name| format!("{name}: {}", value(name))).collect();
    format!("        Self {{ {} }}\n", fields.join(", "))
}

/// The name and the quoted wire name of a row of a table: `0 id: optional String = "id" read_only,`.
fn row(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix("    ")?;
    let (index, rest) = rest.split_once(' ')?;
    index.parse::<usize>().ok()?;
    let (left, right) = rest.split_once(" = ")?;
    let name = left.split(':').next()?;
    let end = right.rfind('"')?;
    Some((name, right.get(..=end)?))
}
