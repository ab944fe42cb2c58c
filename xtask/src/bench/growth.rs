//! Measures how the cost of generation grows with the size of a document: all fixtures in one
//! document, then 10, 100 and 1,000 copies of them.
//!
//! Each copy has its own components, paths and operation ids, and its references point to its own
//! components. The output is one file, as a build script writes it, so that the generator is
//! measured and not the file system.

use std::fs;
use std::path::Path;

use paypal_codegen::bundle;
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{self, METHODS, operation_id};
use serde_json::{Map, Value, json};

use super::measure::{quietly, run as measure};
use super::{Ratios, Result, Row};

const TIMES: [usize; 4] = [1, 10, 100, 1000];

/// The kinds of components that references can point to.
const GROUPS: [&str; 5] = ["schemas", "parameters", "requestBodies", "responses", "headers"];

/// Measures each size. A ratio of 1 means that the cost of a step grows as size × log size.
pub fn rows(root: &Path, scratch: &Path) -> Result<(Vec<Row>, Ratios)> {
    let example =
        ["build", "--quiet", "--release", "--package", "paypal-codegen", "--example", "build_script"];
    measure(root, "cargo", &example)?;
    let program = root.join("target/release/examples/build_script").display().to_string();
    let folder = scratch.join("growth");
    fs::create_dir_all(&folder)?;
    let fixtures = fixtures(root)?;
    let (mut rows, mut sizes): (Vec<Row>, Vec<f64>) = (Vec::new(), Vec::new());
    for times in TIMES {
        let text = copies(&fixtures, times).to_string();
        let spec = folder.join(format!("fixtures_{times}.json"));
        fs::write(&spec, &text)?;
        let cost = quietly(&folder, &program, &[&spec.display().to_string(), "."])?;
        let mib = text.len() as f64 / f64::from(1 << 20);
        rows.push(Row {
            label: format!("a module of all fixtures × {times}, {mib:.1} MiB"), cost, goal: ""
        });
        sizes.push(text.len() as f64);
    }
    // The files take half a gigabyte.
    fs::remove_dir_all(&folder)?;
    let step = |from: usize, to: usize| {
        let (small, large) = (rows.get(from)?.cost.cpu, rows.get(to)?.cost.cpu);
        let (less, more) = (sizes.get(from)?, sizes.get(to)?);
        let name =
            format!("fixtures × {} to × {}: CPU / (size × log size)", TIMES.get(from)?, TIMES.get(to)?);
        Some((name, large / small / (more * more.ln() / (less * less.ln()))))
    };
    let steps = [(0, 1), (1, 2), (2, 3), (0, 3)];
    let ratios = steps.into_iter().filter_map(|(from, to)| step(from, to)).collect();
    Ok((rows, ratios))
}

/// Reads the fixtures, converted to OpenAPI 3.0, by name.
fn fixtures(root: &Path) -> Result<Vec<(String, Value)>> {
    let mut paths: Vec<_> = (fs::read_dir(root.join("tests/tests/fixtures"))?)
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "yaml"))
        .collect();
    paths.sort();
    let mut fixtures = Vec::new();
    for path in paths {
        let mut document = bundle::load(&path).map_err(|problems| problems.to_string())?;
        document::downgrade(&mut document, &mut Diagnostics::new());
        // Without an `operationId`, the generator derives one from the path, which is different in
        // a copy: the id of the original path is written into the document instead.
        let mut value = document.to_json();
        for (path, item) in document.get("paths").into_iter().flat_map(document::Node::entries) {
            for (method, node) in item.entries().filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let id = operation_id(node, method.as_str(), path.as_str());
                value["paths"][path.as_str()][method.as_str()]["operationId"] = json!(id);
            }
        }
        fixtures.push((path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), value));
    }
    Ok(fixtures)
}

/// Builds one document with `times` copies of every fixture.
fn copies(fixtures: &[(String, Value)], times: usize) -> Value {
    let mut paths = Map::new();
    let mut components: Map<String, Value> = Map::new();
    for copy in 0..times {
        for (fixture, document) in fixtures {
            let prefix = format!("{fixture}_{copy}");
            for (path, item) in document["paths"].as_object().into_iter().flatten() {
                paths.insert(format!("/{prefix}{path}"), renamed(item, &prefix));
            }
            for group in GROUPS {
                let of_all = components.entry(group).or_insert_with(|| json!({}));
                for (name, component) in document["components"][group].as_object().into_iter().flatten() {
                    of_all[format!("{prefix}_{name}")] = renamed(component, &prefix);
                }
            }
        }
    }
    json!({ "openapi": "3.0.3", "info": { "title": "Fixtures", "version": "1" }, "paths": paths, "components": components })
}

/// Prefixes the names in a node of a copy. Keys that fix a Rust name, and keys that refer to the
/// whole document (`x-pagination`, `security`), are left out.
fn renamed(node: &Value, prefix: &str) -> Value {
    match node {
        Value::Object(entries) => {
            let entries = entries.iter().filter(|(key, value)| {
                let is_of_one_api = key.starts_with("x-rust-") || key.as_str() == "x-pagination";
                let is_security = key.as_str() == "security" && value.is_array();
                !(is_of_one_api || is_security)
            });
            entries
                .map(|(key, value)| {
                    let value = match (key.as_str(), value) {
                        ("operationId", Value::String(id)) => json!(format!("{prefix}.{id}")),
                        ("mapping", Value::Object(targets)) => targets
                            .iter()
                            .map(|(key, target)| {
                                (key.clone(), json!(target_of(target.as_str().unwrap_or_default(), prefix)))
                            })
                            .collect(),
                        (_, value) => renamed(value, prefix),
                    };
                    (key.clone(), value)
                })
                .collect()
        }
        Value::Array(items) => items.iter().map(|item| renamed(item, prefix)).collect(),
        Value::String(text) if text.starts_with("#/components/") => json!(target_of(text, prefix)),
        other => other.clone(),
    }
}

/// Prefixes the target of a reference to a component, or a bare component name.
fn target_of(target: &str, prefix: &str) -> String {
    match target.rsplit_once('/') {
        Some((group, name)) => format!("{group}/{prefix}_{name}"),
        None => format!("{prefix}_{target}"),
    }
}
