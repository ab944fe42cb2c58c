//! Repairs schemas: keywords that contradict each other, and lists that OpenAPI does not allow.

use super::form::scalar_text;
use super::interface::{Reducer, truth};
use super::repair::RepairKind;
use crate::document::{Key, Mapping, Node, NodeValue};
use crate::source::Span;

/// The limits that contradict each other if the first is above the second.
const LIMITS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

impl Reducer<'_> {
    /// Repairs a reduced schema.
    pub(super) fn complete_schema(&mut self, schema: &mut Mapping, node: &Node) {
        self.add_items(schema, &node.span);
        if let Some(properties) = schema.get_mut("properties").and_then(Node::as_mapping_mut)
            && let Some((key, _)) = properties.shift_remove_entry("")
        {
            self.repair(RepairKind::EmptyName, &Key::new("properties", &key.span));
        }
        self.repair_enum(schema, &node.span);
        self.repair_required(schema);
        self.repair_limits(schema);
        self.repair_default(schema);
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if schema.get(keyword).and_then(Node::as_sequence).is_some_and(<[Node]>::is_empty) {
                self.drop_keyword(schema, keyword, RepairKind::EmptyList);
            }
        }
        self.repair_discriminator(schema);
    }

    /// Returns whether a key of the schema is PayPal's classification of a secret. The pointer is
    /// that of the key. PayPal gives currency codes the class 4, so the lower classes are the
    /// stricter ones.
    pub(super) fn is_secret(&self, key: &Key, value: &Node) -> bool {
        let class = value.get("data_class").and_then(Node::as_str).map(str::to_ascii_lowercase);
        let schema = self.pointer.parent();
        let holder = schema.parent();
        let has_place = holder.as_str().ends_with("/properties") || holder.as_str() == "/components/schemas";
        key.as_str() == "x-security-classification"
            && has_place
            && matches!(class.as_deref(), Some("class1" | "class2"))
    }

    /// Adds `items` to a list without it.
    fn add_items(&mut self, schema: &mut Mapping, span: &Span) {
        if schema.get("type").and_then(Node::as_str) == Some("array") && !schema.contains_key("items") {
            let key = Key::new("items", span);
            self.repair(RepairKind::MissingItems, &key);
            schema.insert(key, Node::new(NodeValue::Mapping(Mapping::default()), span));
        }
    }

    /// Removes null from an `enum`, and writes the values of a string as strings. Lowering reports
    /// a value that is listed twice.
    fn repair_enum(&mut self, schema: &mut Mapping, span: &Span) {
        let is_text = schema.get("type").and_then(Node::as_str) == Some("string");
        let Some(values) = schema.get_mut("enum").and_then(Node::as_sequence_mut) else { return };
        let mut kinds = Vec::new();
        let before = values.len();
        values.retain(|value| value.value != NodeValue::Null);
        let has_null = values.len() < before;
        if has_null {
            kinds.push(RepairKind::NullInEnum);
        }
        for value in values.iter_mut().filter(|_| is_text) {
            if let Some(text) = scalar_text(value) {
                *value = text;
                kinds.push(RepairKind::TextAsNumber);
            }
        }
        let is_empty = values.is_empty();
        if is_empty && !has_null {
            kinds.push(RepairKind::EmptyList);
        }
        kinds.dedup();
        kinds.iter().for_each(|kind| self.repair(*kind, &Key::new("enum", span)));
        if is_empty {
            schema.shift_remove("enum");
        }
        if has_null {
            schema.insert(Key::new("nullable", span), truth(span));
        }
    }

    /// Removes repeated names from `required`, and elements that are no names.
    fn repair_required(&mut self, schema: &mut Mapping) {
        let Some((_, key, value)) = schema.get_full_mut("required") else { return };
        let key = key.clone();
        let Some(names) = value.as_sequence_mut() else { return };
        let before = names.len();
        names.retain(|name| name.as_str().is_some());
        if names.len() < before {
            self.repair(RepairKind::WrongValue, &key);
        }
        let before = names.len();
        let mut unique: Vec<Node> = Vec::with_capacity(before);
        for name in names.drain(..) {
            if !unique.contains(&name) {
                unique.push(name);
            }
        }
        *names = unique;
        if names.len() < before {
            self.repair(RepairKind::RepeatedValue, &key);
        }
    }

    /// Writes exclusive limits as OpenAPI 3.0 does, and reports limits that contradict each other.
    /// The generated code does not enforce limits.
    fn repair_limits(&mut self, schema: &mut Mapping) {
        for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            let Some(limit) = schema.get(exclusive).filter(|it| it.as_number().is_some()).cloned() else {
                continue;
            };
            let key = Key::new(exclusive, &limit.span);
            self.repair(RepairKind::ExclusiveNumber, &key);
            schema.insert(key, truth(&limit.span));
            schema.insert(Key::new(inclusive, &limit.span), limit);
        }
        for (lower, upper) in LIMITS {
            let number = |key: &str| schema.get(key)?.as_number()?.parse::<f64>().ok();
            if number(lower).zip(number(upper)).is_some_and(|(lower, upper)| lower > upper) {
                let key = schema.get_key_value(lower).map(|(key, _)| key.clone());
                key.iter().for_each(|key| self.repair(RepairKind::Contradiction, key));
            }
        }
    }

    /// Writes a default in the type of the schema, or drops it.
    fn repair_default(&mut self, schema: &mut Mapping) {
        use super::form::{Form, Read, read};
        let Some(ty) = schema.get("type").and_then(Node::as_str).map(str::to_owned) else { return };
        let Some((_, key, value)) = schema.get_full_mut("default") else { return };
        let key = key.clone();
        let read = match (ty.as_str(), &value.value) {
            (_, NodeValue::Null) => return,
            ("string", _) => read(Form::Word, value),
            ("boolean", _) => read(Form::Boolean, value),
            ("number" | "integer", _) => read(Form::Number, value),
            ("array", _) => read(Form::List, value),
            ("object", NodeValue::Mapping(_)) => return,
            _ => Read::Dropped,
        };
        match read {
            Read::Kept(_) => {}
            Read::Repaired(repaired, kind, _) => {
                *value = repaired;
                self.repair(kind, &key);
            }
            Read::Dropped => {
                schema.shift_remove("default");
                self.repair(RepairKind::WrongValue, &key);
            }
        }
    }

    /// Writes a discriminator as an object with a `propertyName`, and drops what leads to nothing.
    fn repair_discriminator(&mut self, schema: &mut Mapping) {
        let Some((_, key, value)) = schema.get_full_mut("discriminator") else { return };
        let (key, root) = (key.clone(), self.root);
        if value.as_str().is_some() {
            let name = (Key::new("propertyName", &value.span), value.clone());
            *value = Node::new(NodeValue::Mapping(Mapping::from_iter([name])), &value.span);
            self.repair(RepairKind::Discriminator, &key);
        } else if value.get("propertyName").and_then(Node::as_str).is_none() {
            schema.shift_remove("discriminator");
            self.repair(RepairKind::Discriminator, &key);
        } else if let Some(mapping) = value.get_mut("mapping").and_then(Node::as_mapping_mut) {
            let before = mapping.len();
            mapping.retain(|_, target| target.as_str().is_some_and(|target| leads_somewhere(root, target)));
            if mapping.len() < before {
                self.repair(RepairKind::Discriminator, &key);
            }
        }
    }

    pub(super) fn drop_keyword(&mut self, schema: &mut Mapping, keyword: &str, kind: RepairKind) {
        if let Some((key, _)) = schema.shift_remove_entry(keyword) {
            self.repair(kind, &key);
        }
    }
}

/// Returns whether a value of a discriminator's mapping, which is a reference or the name of a
/// component, leads to a component of the document.
fn leads_somewhere(root: &Node, target: &str) -> bool {
    if target.starts_with("#/") {
        return root.at(target).is_some();
    }
    target.contains(['/', '.']) || root.at("/components/schemas").is_some_and(|all| all.get(target).is_some())
}
