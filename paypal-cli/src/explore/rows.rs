//! Items as flat rows, with masks in place of sensitive values.

use std::{
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use paypal_generated::model::{Table, ValueKind};
use paypal_generated::registry;
use serde_json::{Map, Value};

use crate::document::MASK;
use crate::webhook::resource;

/// Returns an item as a row: the properties of objects within it have names with dots. Properties
/// that the registry does not know are in it too.
pub(super) fn row(mut item: Value, kind: ValueKind) -> Map<String, Value> {
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

/// Returns whether a value has a sensitive one in it.
pub(crate) fn has_secrets(value: &Value, kind: ValueKind) -> bool {
    let mut masked = value.clone();
    mask(&mut masked, kind);
    masked != *value
}

/// Puts masks in the place of sensitive values.
fn mask(value: &mut Value, kind: ValueKind) {
    match (value, kind) {
        (value, ValueKind::Nullable(inner)) => mask(value, *inner),
        (Value::Object(fields), ValueKind::Object(table)) => mask_fields(fields, table()),
        (Value::Object(fields), ValueKind::Map(inner)) => {
            fields.values_mut().for_each(|value| mask(value, *inner));
        }
        (Value::Array(items), ValueKind::List(inner)) => {
            items.iter_mut().for_each(|item| mask(item, *inner));
        }
        // Which arm a value is of does not matter: what is sensitive in one of them is masked.
        (value, ValueKind::Union(union)) => {
            union().arms.iter().for_each(|arm| mask(value, arm.kind));
        }
        (value, ValueKind::Any) => mask_unknown(value),
        _ => {}
    }
}

fn mask_fields(fields: &mut Map<String, Value>, table: &'static Table) {
    let event_type = fields.get("event_type").and_then(Value::as_str);
    let resource = event_type.and_then(resource::component);
    for (name, value) in fields.iter_mut().filter(|(_, value)| !value.is_null()) {
        match table.fields.iter().find(|field| field.name == name.as_str()) {
            Some(field) if field.sensitive => *value = MASK.into(),
            // The type of an event tells the component of its resource.
            Some(field) if field.name == "resource" && matches!(field.kind, ValueKind::Any) => {
                mask(value, resource.unwrap_or(ValueKind::Any));
            }
            Some(field) => mask(value, field.kind),
            None => mask_unknown_field(name, value),
        }
    }
}

/// Masks a value that no component describes, by the names of its fields.
fn mask_unknown(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(name, value)| mask_unknown_field(name, value));
        }
        Value::Array(items) => items.iter_mut().for_each(mask_unknown),
        _ => {}
    }
}

fn mask_unknown_field(name: &str, value: &mut Value) {
    if sensitive_names().contains(name) && !value.is_null() {
        *value = MASK.into();
    } else {
        mask_unknown(value);
    }
}

/// Returns the names of fields that are sensitive in at least half of the components that have
/// them. Others, such as `id`, are too common.
fn sensitive_names() -> &'static HashSet<&'static str> {
    static NAMES: OnceLock<HashSet<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
        let tables = registry::APIS.iter().flat_map(|api| api.components).filter_map(|entry| entry.table);
        for field in tables.flat_map(|table| table().fields) {
            let (sensitive, all) = counts.entry(field.name).or_default();
            *sensitive += usize::from(field.sensitive);
            *all += 1;
        }
        let is_sensitive = |(sensitive, all): (usize, usize)| sensitive * 2 >= all;
        counts.into_iter().filter(|(_, count)| is_sensitive(*count)).map(|(name, _)| name).collect()
    })
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
        let row = row(item, ValueKind::Object(|| &ITEM));
        assert_eq!(
            Value::from(row),
            json!({
                "id": "1", "card.number": "******", "card.brand": "VISA",
                "cards": [{ "number": "******", "brand": "VISA" }, { "number": null }],
                "token": "******", "new.a": {}
            })
        );
    }

    #[test]
    fn what_no_component_describes_is_masked_by_names() {
        let item = json!({ "id": "1", "new": [{ "security_code": "123", "id": "2" }], "value": "5" });
        let row = row(item, ValueKind::Object(|| &ITEM));
        assert_eq!(
            Value::from(row),
            json!({ "id": "1", "new": [{ "security_code": "******", "id": "2" }], "value": "5" })
        );
    }

    #[test]
    fn the_resource_of_an_event_is_masked_by_its_component() {
        let events = crate::explore::find("events").unwrap();
        let resource = json!({ "id": "8", "payment_source": { "card": {
            "name": "Sam", "number": "4111111111111111", "brand": "VISA",
        } } });
        for (event_type, brand) in [("VAULT.PAYMENT-TOKEN.CREATED", "VISA"), ("NEW.TYPE", "VISA")] {
            let item = json!({ "id": "WH-1", "event_type": event_type, "resource": resource });
            let row = row(item, *events.kind().unwrap());
            assert_eq!(row["resource.payment_source.card.number"], "******", "{event_type}: {row:?}");
            assert_eq!(row["resource.payment_source.card.brand"], brand);
            assert_eq!(row["resource.id"], "8");
        }
    }
}
