//! The columns of an object.

use paypal_generated::model::{Table, ValueKind};
use paypal_generated::registry::OperationEntry;
use serde_json::{Map, Value};

use super::Object;
use crate::error::Result;

/// Objects within objects beyond this depth are one column.
const DEPTH: usize = 8;

/// A column: a property of the items. The properties of an object within an item are columns of
/// their own, with a dot in their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name, such as `transaction_info.transaction_id`.
    pub name: String,
    /// The type: `string`, `boolean`, `integer`, `number`, `array` or `object`.
    pub kind: &'static str,
    /// The format of a string: `date-time` or `date`.
    pub format: Option<&'static str>,
    /// Whether previews have a mask in place of the value.
    pub sensitive: bool,
}

impl Column {
    /// Returns the column as JSON.
    pub fn to_json(&self) -> Value {
        let mut column = self.to_map();
        column.extend(self.sensitive.then(|| ("sensitive".to_owned(), true.into())));
        column.into()
    }

    /// Returns the type, and the format of a string.
    pub(super) fn type_map(&self) -> Map<String, Value> {
        let mut map = Map::from_iter([("type".to_owned(), self.kind.into())]);
        map.extend(self.format.map(|format| ("format".to_owned(), format.into())));
        map
    }

    fn to_map(&self) -> Map<String, Value> {
        let name = [("name".to_owned(), self.name.as_str().into())];
        name.into_iter().chain(self.type_map()).collect()
    }
}

impl Object {
    /// Returns the columns.
    ///
    /// # Errors
    ///
    /// Fails if the registry does not describe the items.
    pub fn columns(&self) -> Result<Vec<Column>> {
        let mut columns = Vec::new();
        add(self.kind()?, String::new(), false, &mut Vec::new(), &mut columns);
        Ok(columns)
    }
}

/// Adds the column of a value, or those of an object's properties. `above` are the tables that the
/// value is within: an object that contains itself is one column.
fn add(
    kind: &'static ValueKind,
    name: String,
    sensitive: bool,
    above: &mut Vec<&'static Table>,
    columns: &mut Vec<Column>,
) {
    let table = match kind {
        ValueKind::Nullable(inner) => return add(inner, name, sensitive, above, columns),
        ValueKind::Object(table) => Some(table()),
        _ => None,
    };
    let table = table.filter(|table| {
        !sensitive
            && !table.fields.is_empty()
            && above.len() < DEPTH
            && !above.iter().any(|other| std::ptr::eq(*other, *table))
    });
    if let Some(table) = table {
        above.push(table);
        for field in table.fields {
            let name = if name.is_empty() { field.name.to_owned() } else { format!("{name}.{}", field.name) };
            add(&field.kind, name, field.sensitive, above, columns);
        }
        above.pop();
        return;
    }
    let (kind, format) = describe(kind);
    columns.push(Column { name, kind, format, sensitive });
}

fn describe(kind: &ValueKind) -> (&'static str, Option<&'static str>) {
    match kind {
        ValueKind::Text | ValueKind::Enum(_) => ("string", None),
        ValueKind::DateTime => ("string", Some("date-time")),
        ValueKind::Date => ("string", Some("date")),
        ValueKind::Boolean => ("boolean", None),
        ValueKind::Integer | ValueKind::Unsigned => ("integer", None),
        ValueKind::Number => ("number", None),
        ValueKind::List(_) => ("array", None),
        ValueKind::Nullable(inner) => describe(inner),
        ValueKind::Object(_) | ValueKind::Map(_) | ValueKind::Union(_) | ValueKind::Any => ("object", None),
    }
}

/// What the registry says about the pages of a list.
#[derive(Debug, Default)]
pub(super) struct Paging {
    /// The parameter for the number of items on a page.
    pub(super) page_size: Option<String>,
    pub(super) max_page_size: Option<u64>,
}

impl Paging {
    pub(super) fn of(operation: &OperationEntry) -> Self {
        let Some(Ok(paging)) = operation.pagination.map(serde_json::from_str::<Value>) else {
            return Self::default();
        };
        let text = |name: &str| paging.get(name).and_then(Value::as_str).map(str::to_owned);
        Self {
            page_size: text("page_size"),
            max_page_size: paging.get("max_page_size").and_then(Value::as_u64),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::explore::{find, objects};

    #[test]
    fn every_object_has_columns_with_unique_names() {
        for object in objects() {
            let columns = object.columns().unwrap();
            assert!(columns.len() > 1, "{}", object.name);
            let mut names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{}", object.name);
            assert!(names.iter().all(|name| !name.is_empty()));
        }
    }

    #[test]
    fn objects_within_items_are_flat() {
        let columns = find("transactions").unwrap().columns().unwrap();
        let column = |name: &str| columns.iter().find(|column| column.name == name).unwrap();
        let id = column("transaction_info.transaction_id");
        assert_eq!((id.kind, id.format, id.sensitive), ("string", None, false));
        let time = column("transaction_info.transaction_initiation_date");
        assert_eq!((time.kind, time.format), ("string", Some("date-time")));
        assert_eq!(column("transaction_info.transaction_amount.value").kind, "string");
        assert_eq!(column("cart_info.item_details").kind, "array");
    }
}
