//! The answers of Adobe's Flow Service to the exploration of a connection.

use serde_json::{Map, Value, json};

use super::{Column, Object};

/// Returns the answer to `objectType=root`: the tables. Our own name of each is beside Adobe's
/// fields.
pub fn root(objects: impl IntoIterator<Item = Object>, scopes: &[String]) -> Value {
    let table = |object: Object| {
        json!({
            "type": "table",
            "name": object.name,
            "path": object.name,
            "canPreview": object.is_permitted(scopes),
            "canFetchSchema": true,
            "stream": object.stream,
        })
    };
    objects.into_iter().map(table).collect()
}

/// Returns the answer to `objectType=table`: the schema, and the rows of a preview.
pub fn table(columns: &[Column], rows: Option<Vec<Map<String, Value>>>) -> Value {
    let column =
        |column: &Column| json!({ "name": column.name, "type": column.kind, "xdm": column.type_map() });
    let columns: Vec<Value> = columns.iter().map(column).collect();
    let schema = json!({ "columns": columns });
    match rows {
        Some(rows) => json!({ "format": "flat", "schema": schema, "data": rows }),
        None => json!({ "format": "flat", "schema": schema }),
    }
}
