//! Items as flat rows, with masks in place of sensitive values.

use paypal_generated::model::{Table, ValueKind};
use serde_json::{Map, Value};

use crate::document::MASK;

/// Returns an item as a row: the properties of objects within it have names with dots. Properties
/// that the registry does not know are in it too.
pub(super) fn row(mut item: Value, kind: &'static ValueKind) -> Map<String, Value> {
    mask(&mut item, kind);
    let mut row = Map::new();
    flatten(item, String::new(), &mut row);
    row
}

fn flatten(value: Value, name: String, row: &mut Map<String, Value>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (field, value) in fields {
                let name = if name.is_empty() { field } else { format!("{name}.{field}") };
                flatten(value, name, row);
            }
        }
        value => {
            row.insert(name, value);
        }
    }
}

/// Puts masks in the place of sensitive values.
fn mask(value: &mut Value, kind: &'static ValueKind) {
    match (value, kind) {
        (value, ValueKind::Nullable(inner)) => mask(value, inner),
        (Value::Object(fields), ValueKind::Object(table)) => mask_fields(fields, table()),
        (Value::Object(fields), ValueKind::Map(inner)) => {
            fields.values_mut().for_each(|value| mask(value, inner));
        }
        (Value::Array(items), ValueKind::List(inner)) => {
            items.iter_mut().for_each(|item| mask(item, inner));
        }
        // Which arm a value is of does not matter: what is sensitive in one of them is masked.
        (value, ValueKind::Union(union)) => {
            union().arms.iter().for_each(|arm| mask(value, &arm.kind));
        }
        _ => {}
    }
}

fn mask_fields(fields: &mut Map<String, Value>, table: &'static Table) {
    for field in table.fields {
        match fields.get_mut(field.name) {
            None | Some(Value::Null) => {}
            Some(value) if field.sensitive => *value = MASK.into(),
            Some(value) => mask(value, &field.kind),
        }
    }
}

#[cfg(test)]
mod tests {
    use paypal_generated::model::FieldSpec;
    use serde_json::json;

    use super::*;

    static CARD: Table = Table::new(
        "card",
        &[
            FieldSpec::optional("number", ValueKind::Text).sensitive(),
            FieldSpec::optional("brand", ValueKind::Text),
        ],
    );
    static ITEM: Table = Table::new(
        "item",
        &[
            FieldSpec::optional("id", ValueKind::Text),
            FieldSpec::optional("card", ValueKind::Object(|| &CARD)),
            FieldSpec::optional("cards", ValueKind::List(&ValueKind::Object(|| &CARD))),
            FieldSpec::optional("token", ValueKind::Object(|| &CARD)).sensitive(),
        ],
    );

    #[test]
    fn sensitive_values_are_masked_at_every_depth() {
        let card = json!({ "number": "4111", "brand": "VISA" });
        let item = json!({
            "id": "1", "card": card, "cards": [card, { "number": null }], "token": { "number": "1" },
            "new": { "a": {} }
        });
        let row = row(item, &ValueKind::Object(|| &ITEM));
        assert_eq!(
            Value::from(row),
            json!({
                "id": "1", "card.number": "******", "card.brand": "VISA",
                "cards": [{ "number": "******", "brand": "VISA" }, { "number": null }],
                "token": "******", "new.a": {}
            })
        );
    }
}
