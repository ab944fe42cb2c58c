//! Writes two crates that contain only the model types of `paypal-generated`: one as committed, and
//! one ("twin") with `serde_derive` in place of the runtime's tables.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::ir::{
    Field, Placement, Presence, Program, Scalar, Shape, StringEnum, Struct, TypeDef, TypeRef,
};
use paypal_codegen::pipeline;

use super::Result;

/// Returns all Rust files under a folder, with their paths relative to it.
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

/// Writes the crate with the types as committed.
pub fn ours(root: &Path, folder: &Path) -> Result<()> {
    start(root, folder, "types-ours")?;
    let mut apis: Vec<String> = Vec::new();
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
        // The crate has one module per API, and no features.
        let text: String =
            text.lines().filter(|line| !line.starts_with("#[cfg(")).map(|line| format!("{line}\n")).collect();
        let target = folder.join("src").join(&path);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::write(target, text)?;
    }
    let modules =
        apis.iter().map(|api| format!("pub mod {api} {{ pub mod types; pub use types::*; }}\n")).collect();
    library(folder, modules)
}

/// Writes the crate with the same types, made from the same IR, with `serde_derive`. Documentation,
/// constructors, setters and open enums are included; lenient decoding is not.
pub fn derived(root: &Path, folder: &Path) -> Result<()> {
    start(root, folder, "types-derive")?;
    let loaded = pipeline::load(&root.join("specs")).map_err(|problems| problems.to_string())?;
    let program = &loaded.program;
    let mut modules = String::new();
    for (index, api) in program.apis.iter().enumerate() {
        let home = |definition: &&TypeDef| definition.placement == Placement::Api && definition.api == index;
        module(program, &folder.join(format!("src/{}.rs", api.name)), &home)?;
        writeln!(modules, "pub mod {};", api.name)?;
    }
    module(program, &folder.join("src/shared.rs"), &|definition| definition.placement == Placement::Shared)?;
    library(folder, modules)
}

fn start(root: &Path, folder: &Path, name: &str) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("src"))?;
    let runtime = root.join("paypal-runtime").display().to_string();
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

fn library(folder: &Path, modules: String) -> Result<()> {
    let head = "#![allow(missing_docs, unused_imports, dead_code)]\n\npub mod shared;\n";
    fs::write(folder.join("src/lib.rs"), format!("{head}{modules}"))?;
    Ok(())
}

fn module(program: &Program, file: &Path, belongs: &dyn Fn(&&TypeDef) -> bool) -> Result<()> {
    let mut out = String::new();
    let emitted = program.types.iter().filter(|definition| definition.representative.is_none());
    for definition in emitted.filter(belongs) {
        match &definition.shape {
            Shape::Struct(object) => structure(program, definition, object, &mut out)?,
            Shape::Enum(values) => enumeration(definition, values, &mut out)?,
            // PayPal's specs have no unions, and the twin is built only for them.
            Shape::Union(_) => {}
        }
    }
    fs::write(file, out)?;
    Ok(())
}

fn structure(program: &Program, definition: &TypeDef, object: &Struct, out: &mut String) -> Result<()> {
    let name = &definition.name;
    docs(definition.description.as_deref(), "", out)?;
    writeln!(out, "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]")?;
    writeln!(out, "#[non_exhaustive]\npub struct {name} {{")?;
    for field in &object.fields {
        docs(field.description.as_deref(), "    ", out)?;
        docs(field.constraints.pattern.as_deref(), "    ", out)?;
        let skip = if field.presence == Presence::Required {
            ""
        } else {
            ", skip_serializing_if = \"Option::is_none\""
        };
        writeln!(out, "    #[serde(rename = {:?}{skip})]", field.wire)?;
        writeln!(out, "    pub {}: {},", field.name, field_type(program, field))?;
    }
    writeln!(out, "}}\n\nimpl {name} {{")?;
    let takes = |field: &&Field| field.presence == Presence::Required;
    let arguments: Vec<String> =
        object.fields.iter().filter(takes).map(|field| argument(program, field)).collect();
    writeln!(out, "    pub fn new({}) -> Self {{\n        Self {{", arguments.join(", "))?;
    for field in &object.fields {
        let value = if takes(&field) { value(field) } else { "None".to_owned() };
        writeln!(out, "            {}: {value},", field.name)?;
    }
    writeln!(out, "        }}\n    }}")?;
    // A setter named `new` would clash with the constructor.
    let setters = object.fields.iter().filter(|field| !field.read_only && field.name != "new");
    for field in setters {
        let value = if takes(&field) { value(field) } else { format!("Some({})", value(field)) };
        writeln!(out, "    /// Sets `{}`.\n    #[must_use]", field.wire)?;
        writeln!(out, "    pub fn {}(mut self, {}) -> Self {{", field.name, argument(program, field))?;
        writeln!(out, "        self.{} = {value};\n        self\n    }}", field.name)?;
    }
    writeln!(out, "}}\n")?;
    Ok(())
}

fn field_type(program: &Program, field: &Field) -> String {
    let ty = rust(program, &field.ty);
    if field.presence == Presence::Required { ty } else { format!("Option<{ty}>") }
}

fn argument(program: &Program, field: &Field) -> String {
    match &field.ty {
        TypeRef::Scalar(Scalar::String) => format!("{}: impl Into<String>", field.name),
        ty => format!("{}: {}", field.name, rust(program, ty)),
    }
}

fn value(field: &Field) -> String {
    let into = if field.ty == TypeRef::STRING { ".into()" } else { "" };
    format!("{}{into}", field.name)
}

/// Writes a type with its full path, so that no module needs imports. Scalars are the types that a
/// derive supports. The match is exhaustive on purpose: a new type of the IR must be added here.
fn rust(program: &Program, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Scalar(scalar) => match scalar.info().openapi_type {
            "string" => "String".to_owned(),
            "boolean" => "bool".to_owned(),
            "integer" => "i64".to_owned(),
            _ => "f64".to_owned(),
        },
        TypeRef::Any => "serde_json::Value".to_owned(),
        TypeRef::Bytes | TypeRef::File => "Vec<u8>".to_owned(),
        TypeRef::List(inner) => format!("Vec<{}>", rust(program, inner)),
        TypeRef::Map(inner) => format!("std::collections::BTreeMap<String, {}>", rust(program, inner)),
        TypeRef::Nullable(inner) => format!("Option<{}>", rust(program, inner)),
        TypeRef::Boxed(inner) => format!("Box<{}>", rust(program, inner)),
        TypeRef::Named(id) => {
            let Some(definition) = program.emitted(*id) else { return String::new() };
            match (definition.placement, program.apis.get(definition.api)) {
                (Placement::Api, Some(api)) => format!("crate::{}::{}", api.name, definition.name),
                _ => format!("crate::shared::{}", definition.name),
            }
        }
    }
}

fn enumeration(definition: &TypeDef, values: &StringEnum, out: &mut String) -> Result<()> {
    let name = &definition.name;
    docs(definition.description.as_deref(), "", out)?;
    writeln!(out, "#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]")?;
    writeln!(out, "#[non_exhaustive]\npub enum {name} {{")?;
    for variant in &values.variants {
        writeln!(out, "    #[serde(rename = {:?})]\n    {},", variant.wire, variant.name)?;
    }
    writeln!(out, "    #[serde(untagged)]\n    Unknown(String),\n}}\n\nimpl {name} {{")?;
    writeln!(out, "    pub fn as_str(&self) -> &str {{\n        match self {{")?;
    for variant in &values.variants {
        writeln!(out, "            Self::{} => {:?},", variant.name, variant.wire)?;
    }
    writeln!(out, "            Self::Unknown(text) => text,\n        }}\n    }}\n}}\n")?;
    writeln!(
        out,
        "impl From<&str> for {name} {{\n    fn from(text: &str) -> Self {{\n        match text {{"
    )?;
    for variant in &values.variants {
        writeln!(out, "            {:?} => Self::{},", variant.wire, variant.name)?;
    }
    writeln!(out, "            _ => Self::Unknown(text.to_owned()),\n        }}\n    }}\n}}\n")?;
    writeln!(out, "impl std::fmt::Display for {name} {{")?;
    writeln!(out, "    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{")?;
    writeln!(out, "        f.write_str(self.as_str())\n    }}\n}}\n")?;
    Ok(())
}

fn docs(text: Option<&str>, indent: &str, out: &mut String) -> Result<()> {
    for line in text.into_iter().flat_map(str::lines) {
        writeln!(out, "{indent}/// {line}")?;
    }
    Ok(())
}
