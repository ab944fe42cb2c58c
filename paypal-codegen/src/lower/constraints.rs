//! Reads the limits of a schema: its own, those of the schemas it stands for, and those of its
//! elements.

use std::collections::HashSet;

use super::Lower;
use crate::document::{MAX_REFERENCES, Node, NodeValue, Pointer};
use crate::ir::{Constraints, TypeRef};

impl<'a> Lower<'a> {
    /// Returns the limits of the values of a schema, whose type is `ty`. A limit that the schema
    /// does not state itself is that of the target of its `$ref`, or of its only branch of `allOf`.
    /// Of several branches that are no objects, the narrowest limit counts.
    pub(super) fn constraints(&self, schema: &'a Node, pointer: &Pointer, ty: &TypeRef) -> Constraints {
        let schemas = self.same(schema, pointer);
        let is_merged = schemas.iter().any(|it| self.merges_limits(it));
        let join = if is_merged { Constraints::and } else { Constraints::or };
        let stated = schemas.iter().map(|schema| of(schema)).reduce(join).unwrap_or_default();
        Constraints { elements: self.elements(&schemas, pointer, ty), ..stated }
    }

    fn elements(&self, schemas: &[&'a Node], pointer: &Pointer, ty: &TypeRef) -> Option<Box<Constraints>> {
        let (key, element) = match ty {
            TypeRef::List(element) => ("items", element),
            TypeRef::Map(value) => ("additionalProperties", value),
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => {
                return self.elements(schemas, pointer, inner);
            }
            _ => return None,
        };
        let schema = schemas.iter().find_map(|schema| schema.get(key))?;
        let found = self.constraints(schema, &pointer.child(key), element);
        (found != Constraints::default()).then(|| Box::new(found))
    }

    /// Returns a schema, the schemas that it stands for, and so on.
    pub(super) fn same(&self, schema: &'a Node, pointer: &Pointer) -> Vec<&'a Node> {
        let (mut schemas, mut seen) = (Vec::new(), HashSet::new());
        let mut todo = vec![(schema, pointer.clone())];
        while let Some((schema, pointer)) = todo.pop().filter(|_| schemas.len() <= MAX_REFERENCES) {
            if !seen.insert(pointer.clone()) {
                continue;
            }
            schemas.push(schema);
            if let Some(target) = schema.reference() {
                // `type_of` has reported a dangling reference already.
                todo.extend(self.document.target(target));
                continue;
            }
            let at = pointer.child("allOf");
            if let Some((index, only)) = self.sole_all_of_branch(schema, &pointer) {
                todo.push((only, at.child(index)));
            } else if self.merges_limits(schema) {
                let branches = schema.get("allOf").into_iter().flat_map(Node::items).enumerate();
                let branches = branches.map(|(index, branch)| (branch, at.child(index)));
                todo.extend(branches.collect::<Vec<_>>().into_iter().rev());
            }
        }
        schemas
    }
}

/// Returns the limits that a schema states itself.
fn of(schema: &Node) -> Constraints {
    let text = |key: &str| {
        schema.get(key).and_then(|node| match &node.value {
            NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
            _ => None,
        })
    };
    Constraints {
        format: text("format"),
        pattern: text("pattern"),
        min_length: text("minLength"),
        max_length: text("maxLength"),
        minimum: text("minimum"),
        maximum: text("maximum"),
        min_items: text("minItems"),
        max_items: text("maxItems"),
        default: schema.get("default").map(|node| node.to_json().to_string()),
        elements: None,
    }
}

impl Constraints {
    /// Returns the limits of values that keep both.
    fn and(self, other: Self) -> Self {
        let most =
            |one: Option<String>, other: Option<String>| narrower(one, other, |one, other| other < one);
        let least =
            |one: Option<String>, other: Option<String>| narrower(one, other, |one, other| other > one);
        Self {
            min_length: least(self.min_length.clone(), other.min_length.clone()),
            max_length: most(self.max_length.clone(), other.max_length.clone()),
            minimum: least(self.minimum.clone(), other.minimum.clone()),
            maximum: most(self.maximum.clone(), other.maximum.clone()),
            min_items: least(self.min_items.clone(), other.min_items.clone()),
            max_items: most(self.max_items.clone(), other.max_items.clone()),
            ..self.or(other)
        }
    }

    /// Fills in the limits that are not stated with those of the schema it stands for.
    fn or(self, target: Self) -> Self {
        Self {
            format: self.format.or(target.format),
            pattern: self.pattern.or(target.pattern),
            min_length: self.min_length.or(target.min_length),
            max_length: self.max_length.or(target.max_length),
            minimum: self.minimum.or(target.minimum),
            maximum: self.maximum.or(target.maximum),
            min_items: self.min_items.or(target.min_items),
            max_items: self.max_items.or(target.max_items),
            default: self.default.or(target.default),
            elements: self.elements.or(target.elements),
        }
    }
}

/// Returns the narrower of two limits; `is_narrower` compares the second with the first.
fn narrower(
    one: Option<String>,
    other: Option<String>,
    is_narrower: impl Fn(f64, f64) -> bool,
) -> Option<String> {
    let number = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<f64>().ok());
    match (number(&one), number(&other)) {
        (Some(first), Some(second)) if is_narrower(first, second) => other,
        _ => one.or(other),
    }
}
