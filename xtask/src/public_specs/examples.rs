//! Decodes the examples of a spec with the generated crate, and encodes them again.
//!
//! An example counts if its schema is a component, or a list of a component. A program that is
//! compiled with the generated module `registry` decodes each one by the component's name.

use std::fs;
use std::path::Path;
use std::process::Command;

use paypal_codegen::document::Node;
use serde_json::{Value, json};

use super::generated::Generator;
use crate::bench::Result;

const PROGRAM: &str = include_str!("program.rs.txt");

/// The numbers of examples.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples {
    pub total: usize,
    /// The examples that come back equal.
    pub equal: usize,
    /// The examples that do not decode.
    pub refused: usize,
}

/// Returns the examples of a document, each with the name of its component.
pub fn found(document: &Node) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for (name, schema) in document.at("/components/schemas").into_iter().flat_map(Node::entries) {
        let single = schema.get("example").into_iter();
        let several = schema.get("examples").into_iter().flat_map(Node::items);
        found.extend(single.chain(several).map(|example| (name.as_str().to_owned(), example.to_json())));
    }
    bodies(document, &mut found);
    found.retain(|(_, example)| example.is_object() || example.is_array());
    found
}

/// Adds the examples of JSON bodies below a node.
fn bodies(node: &Node, found: &mut Vec<(String, Value)>) {
    for (key, body) in node.get("content").into_iter().flat_map(Node::entries) {
        let Some(schema) = body.get("schema").filter(|_| key.as_str().contains("json")) else { continue };
        let single = body.get("example").into_iter();
        let several = body.get("examples").into_iter().flat_map(Node::entries);
        let values = single.chain(several.filter_map(|(_, example)| example.get("value")));
        for value in values.map(Node::to_json) {
            if let Some(name) = component(schema) {
                found.push((name, value));
            } else if let (Some(name), Value::Array(items)) = (schema.get("items").and_then(component), value)
            {
                found.extend(items.into_iter().map(|item| (name.clone(), item)));
            }
        }
    }
    node.entries().for_each(|(_, child)| bodies(child, found));
    node.items().for_each(|child| bodies(child, found));
}

fn component(schema: &Node) -> Option<String> {
    let name = schema.reference()?.strip_prefix("#/components/schemas/")?;
    (!name.contains('/')).then(|| name.to_owned())
}

/// Decodes the examples with the crate in `folder`, and returns how many come back equal.
pub fn decode(generator: &Generator<'_>, folder: &Path, examples: &[(String, Value)]) -> Result<Examples> {
    let input = folder.join("examples.jsonl");
    let lines: Vec<String> = examples
        .iter()
        .map(|(name, example)| json!({"component": name, "example": example}).to_string())
        .collect();
    fs::write(&input, lines.join("\n"))?;
    fs::create_dir_all(folder.join("examples"))?;
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().replace('-', "_");
    fs::write(folder.join("examples/decode.rs"), PROGRAM.replace("CRATE", &name))?;
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--example", "decode", "--target-dir"]).arg(generator.target());
    command.arg("--").arg(&input).current_dir(folder);
    command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("CARGO_TARGET_DIR");
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("{}: {}", folder.display(), String::from_utf8_lossy(&output.stderr)).into());
    }
    let counts: Value = serde_json::from_slice(&output.stdout)?;
    let count = |key: &str| counts.get(key).and_then(Value::as_u64).unwrap_or_default() as usize;
    Ok(Examples { total: count("total"), equal: count("equal"), refused: count("refused") })
}
