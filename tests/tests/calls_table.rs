//! Writes the table of calls that `conformance` compiles and sends, from the registry.
//!
//! This test is separate from the tests that use the table, so that it still compiles when a call
//! is renamed.

use std::path::Path;

use paypal_generated::model::ValueKind;
use paypal_generated::registry::{self, OperationEntry, ParameterEntry, ParameterPlace};

const HEAD: &str = "\
//! Every call, from the registry. Do not edit: it is written by
//! `UPDATE_CALLS=1 cargo test -p paypal-tests --test calls_table`.

super::calls! {
";

/// Returns the Rust name of a parameter.
fn name(wire: &str) -> String {
    let snake = wire.to_ascii_lowercase().replace(['-', ' '], "_");
    snake.strip_prefix("paypal_").unwrap_or(&snake).to_owned()
}

/// Returns the type annotation of a parameter whose method accepts `impl Into<…>`.
fn conversion(kind: &ValueKind) -> String {
    if kind.is_format() { format!("as {kind:?}") } else { String::new() }
}

/// Writes a row: `"orders" "orders.get" => orders.get(id).fields();`.
fn row(operation: &OperationEntry) -> String {
    let mut path = operation.rust_path.rsplit("::");
    let (method, _, service) = (path.next().unwrap(), path.next(), path.next().unwrap());
    let is_argument =
        |parameter: &&ParameterEntry| parameter.required || parameter.place == ParameterPlace::Path;
    let (arguments, options): (Vec<&ParameterEntry>, Vec<&ParameterEntry>) =
        operation.parameters.iter().partition(is_argument);
    let argument = |parameter: &&ParameterEntry| {
        format!("{} {}", name(parameter.name), conversion(&parameter.kind)).trim_end().to_owned()
    };
    let option =
        |parameter: &&ParameterEntry| format!(".{}({})", name(parameter.name), conversion(&parameter.kind));
    let mut arguments: Vec<String> = arguments.iter().map(argument).collect();
    let mut options: Vec<String> = options.iter().map(option).collect();
    if let Some(body) = &operation.request {
        if body.component.is_some() {
            match body.required || body.part.is_some() {
                true => arguments.push("body".to_owned()),
                false => options.push(".body()".to_owned()),
            }
        }
        options.extend(body.files.iter().map(|file| format!(".{}()", name(file))));
    }
    format!(
        "    {:?} {:?} => {service}.{method}({}){};\n",
        operation.api,
        operation.id,
        arguments.join(", "),
        options.concat()
    )
}

#[test]
fn the_table_of_calls_is_up_to_date() {
    let rows: String = registry::operations().map(row).collect();
    let table = format!("{HEAD}{rows}}}\n");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/calls/table.rs");
    if std::env::var_os("UPDATE_CALLS").is_some() {
        std::fs::write(&file, &table).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        written == table,
        "{} differs from the registry; write it again:\n    UPDATE_CALLS=1 cargo test -p paypal-tests --test calls_table",
        file.display()
    );
}
