//! Tests that the registry has the limits that the specs state, for every parameter and every
//! place of every component, and no others.

use std::collections::HashSet;
use std::ptr;

use paypal_generated::model::ValueKind;
use paypal_generated::registry::{self, ApiEntry, ComponentEntry, Limits};
use serde_json::Value;

use paypal_test_support::specs::{self, elements, entries, operations, resolve};

/// Returns a schema and the schemas that it stands for, by `$ref` or an `allOf` of one branch.
fn same<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let mut schemas = vec![schema];
    let mut last = schema;
    loop {
        let only = last["allOf"].as_array().filter(|_| last.get("properties").is_none());
        let only = only.and_then(|branches| if let [only] = &branches[..] { Some(only) } else { None });
        let next = if last.get("$ref").is_some() { Some(resolve(document, last)) } else { only };
        let Some(next) = next else { return schemas };
        schemas.push(next);
        last = next;
    }
}

/// Returns the properties of a schema and of its branches of `allOf`. A later one replaces an
/// earlier one.
fn properties<'a>(document: &'a Value, schema: &'a Value) -> Vec<(&'a String, &'a Value)> {
    let schema = resolve(document, schema);
    let mut found: Vec<_> = elements(&schema["allOf"]).flat_map(|base| properties(document, base)).collect();
    found.extend(entries(&schema["properties"]));
    let names: Vec<&String> = found.iter().map(|(name, _)| *name).collect();
    let mut index = 0..;
    found.retain(|(name, _)| {
        let index = index.next().unwrap();
        !names[index + 1..].contains(name)
    });
    found
}

/// The limits as text, to compare those of the registry with those of the spec: the name of each
/// keyword and its value.
fn stated(schemas: &[&Value], kind: &ValueKind) -> Vec<(&'static str, String)> {
    let keywords: &[&'static str] = match kind {
        ValueKind::Text | ValueKind::Enum(_) | ValueKind::Date | ValueKind::DateTime => {
            &["minLength", "maxLength", "pattern"]
        }
        ValueKind::Integer | ValueKind::Unsigned | ValueKind::Number => &["minimum", "maximum"],
        ValueKind::List(_) => &["minItems", "maxItems"],
        ValueKind::Any | ValueKind::Union(_) => {
            &["minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems"]
        }
        _ => &[],
    };
    let value = |keyword: &str| {
        let found = schemas.iter().find_map(|schema| schema.get(keyword))?;
        Some(found.as_str().map_or_else(|| found.to_string(), str::to_owned))
    };
    let limit = |keyword: &&'static str| Some((*keyword, value(keyword)?));
    let is_limit = |(keyword, value): &(&str, String)| {
        !matches!((*keyword, value.as_str()), ("minLength" | "minItems", "0"))
    };
    keywords.iter().filter_map(limit).filter(is_limit).collect()
}

fn registered(limits: Option<&Limits>) -> Vec<(&'static str, String)> {
    let limits = limits.copied().unwrap_or_default();
    let count = |count: Option<u32>| count.map(|count| count.to_string());
    let text = |text: Option<&str>| text.map(str::to_owned);
    [
        ("minLength", count(limits.min_length)),
        ("maxLength", count(limits.max_length)),
        ("pattern", text(limits.pattern)),
        ("minimum", text(limits.minimum)),
        ("maximum", text(limits.maximum)),
        ("minItems", count(limits.min_items)),
        ("maxItems", count(limits.max_items)),
    ]
    .into_iter()
    .filter_map(|(keyword, value)| Some((keyword, value?)))
    .collect()
}

struct Comparison<'a> {
    api: &'static ApiEntry,
    document: &'a Value,
    visited: HashSet<*const Value>,
    compared: usize,
    differences: Vec<String>,
}

impl<'a> Comparison<'a> {
    /// Compares the limits of a value. They are at a place of the entry of a component.
    fn value(&mut self, entry: &'static ComponentEntry, place: &str, kind: &ValueKind, schema: &'a Value) {
        let below = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
        let schemas = same(self.document, schema);
        if let ValueKind::Nullable(inner) = kind {
            return self.value(entry, place, inner, schema);
        }
        self.compare(&format!("{} {place}", entry.name), &stated(&schemas, kind), entry.limits(place));
        match kind {
            ValueKind::List(inner) | ValueKind::Map(inner) => {
                let key = if matches!(kind, ValueKind::List(_)) { "items" } else { "additionalProperties" };
                if let Some(items) = schemas.iter().find_map(|schema| schema.get(key)) {
                    self.value(entry, &below("*"), inner, items);
                }
            }
            ValueKind::Object(table) => {
                let schema = resolve(self.document, schema);
                if !self.visited.insert(ptr::from_ref(schema)) {
                    return;
                }
                let own = self.api.component_of(table());
                for (name, property) in properties(self.document, schema) {
                    let Some(field) = table().fields.iter().find(|field| field.name == name) else {
                        continue;
                    };
                    match own {
                        Some(own) => self.value(own, name, &field.kind, property),
                        None => self.value(entry, &below(name), &field.kind, property),
                    }
                }
            }
            _ => {}
        }
    }

    fn compare(&mut self, label: &str, stated: &[(&'static str, String)], limits: Option<&Limits>) {
        let registered = registered(limits);
        self.compared += stated.len();
        if *stated != registered {
            let api = self.api.name;
            self.differences.push(format!("{api} {label}: the spec has {stated:?}, not {registered:?}"));
        }
    }

    fn parameters(&mut self) {
        for (path, method, operation) in operations(self.document) {
            let is_this = |it: &&registry::OperationEntry| {
                it.path == path && it.method.as_str().eq_ignore_ascii_case(method)
            };
            let Some(entry) = self.api.operations.iter().find(is_this) else { continue };
            for parameter in elements(&operation["parameters"])
                .chain(elements(&self.document["paths"][path]["parameters"]))
            {
                let parameter = resolve(self.document, parameter);
                let Some(found) = entry.parameters.iter().find(|it| parameter["name"] == it.name) else {
                    continue;
                };
                let label = format!("{} {}", entry.id, found.name);
                let schemas = same(self.document, &parameter["schema"]);
                self.compare(&label, &stated(&schemas, &found.kind), found.limits(""));
                if let ValueKind::List(inner) = found.kind {
                    let items = same(self.document, schemas.iter().find_map(|it| it.get("items")).unwrap());
                    self.compare(&format!("{label}/*"), &stated(&items, inner), found.limits("*"));
                }
            }
        }
    }
}

#[test]
fn the_registry_has_the_limits_of_the_specs() {
    let (mut compared, mut differences) = (0, Vec::new());
    for api in specs::apis() {
        let entry = registry::APIS.iter().find(|entry| entry.name == api.name).unwrap();
        let mut comparison = Comparison {
            api: entry,
            document: &api.document,
            visited: HashSet::new(),
            compared: 0,
            differences: Vec::new(),
        };
        for component in entry.components {
            let schema = &api.document["components"]["schemas"][component.name];
            comparison.value(component, "", &component.kind, schema);
        }
        comparison.parameters();
        compared += comparison.compared;
        differences.extend(comparison.differences);
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert!(compared > 5000, "only {compared} limits were compared");
}

/// A known limit of each kind, by its API, component and place.
const KNOWN: [(&str, &str, &str, Limits); 4] = [
    ("orders", "purchase_unit_request", "custom_id", Limits::NONE.min_length(1).max_length(255)),
    ("orders", "order_request", "purchase_units", Limits::NONE.min_items(1).max_items(10)),
    ("orders", "currency_code", "", Limits::NONE.min_length(3).max_length(3)),
    ("subscriptions", "billing_cycle", "sequence", Limits::NONE.minimum("1").maximum("99")),
];

#[test]
fn known_limits_are_in_the_registry() {
    for (api, component, place, expected) in KNOWN {
        let entry = registry::find_component(api, component).unwrap();
        assert_eq!(entry.limits(place), Some(&expected), "{api} {component} {place}");
    }
    let create = registry::find_operation("orders", "orders.get").unwrap();
    let id = create.parameters.iter().find(|parameter| parameter.name == "id").unwrap();
    let expected = Limits::NONE.min_length(1).max_length(36).pattern("^[A-Z0-9]+$");
    assert_eq!(id.limits(""), Some(&expected));
}
