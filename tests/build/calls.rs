//! Writes the table of calls that `conformance` compiles and sends, from the specs. It is written
//! at each build, so that the tests compile after an update.

use std::error::Error;
use std::path::Path;
use std::{fmt::Write as _, fs};

use paypal_codegen::ir::{BodyKind, FilePart, Operation, Parameter, Place, TypeRef};
use paypal_codegen::pipeline;

pub fn write(specs: &Path, file: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", specs.display());
    let program = pipeline::load(specs).map_err(|problems| problems.to_string())?.program;
    let mut text = "super::calls! {\n".to_owned();
    for api in &program.apis {
        for operation in &api.operations {
            let id = &operation.id;
            writeln!(text, "    {:?} {id:?} => {}.{};", api.name, api.name, call(operation))?;
        }
    }
    text.push_str("}\n");
    Ok(fs::write(file, text)?)
}

/// Returns the code of a call: `get(id).fields()`.
fn call(operation: &Operation) -> String {
    let is_argument = |parameter: &&Parameter| parameter.required || parameter.place == Place::Path;
    let (arguments, options): (Vec<_>, Vec<_>) = operation.parameters.iter().partition(is_argument);
    let argument = |it: &&Parameter| format!("{}{}", it.name, conversion(&it.ty, " "));
    let option = |it: &&Parameter| format!(".{}({})", it.name, conversion(&it.ty, ""));
    let mut arguments: Vec<String> = arguments.iter().map(argument).collect();
    let mut options: Vec<String> = options.iter().map(option).collect();
    if let Some(body) = &operation.body {
        let (has_value, files): (bool, &[FilePart]) = match &body.kind {
            BodyKind::Json(_) | BodyKind::Form(_) | BodyKind::Bytes | BodyKind::Parts => (true, &[]),
            BodyKind::FormData { files, .. } => (true, files),
            BodyKind::Multipart { json, files, .. } => (json.is_some(), files),
        };
        let is_required = body.required || matches!(body.kind, BodyKind::Multipart { .. });
        match (has_value, is_required) {
            (true, true) => arguments.push("body".to_owned()),
            (true, false) => options.push(".body()".to_owned()),
            (false, _) => {}
        }
        options.extend(files.iter().map(|file| format!(".{}()", file.name)));
    }
    format!("{}({}){}", operation.name, arguments.join(", "), options.concat())
}

/// Returns the type annotation of a parameter whose method accepts `impl Into<…>` of a type with a
/// format.
fn conversion(ty: &TypeRef, before: &str) -> String {
    match ty {
        TypeRef::Scalar(scalar) if scalar.is_text() && *ty != TypeRef::STRING => {
            format!("{before}as {}", scalar.info().rust)
        }
        _ => String::new(),
    }
}
