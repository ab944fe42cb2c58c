//! Reads the limits of a schema: its own, those of the schemas it stands for, and those of its
//! elements.

use super::Lower;
use super::reference::MAX_REFERENCES;
use crate::document::{Node, NodeValue, Pointer};
use crate::ir::{Constraints, TypeRef};

impl<'a> Lower<'a> {
    /// Returns the limits of the values of a schema, whose type is `ty`. A limit that the schema
    /// does not state itself is that of the target of its `$ref`, or of its only branch of `allOf`.
    pub(super) fn constraints(&self, schema: &'a Node, pointer: &Pointer, ty: &TypeRef) -> Constraints {
        let schemas = self.same(schema, pointer);
        let stated = schemas.iter().map(|schema| of(schema)).reduce(Constraints::or).unwrap_or_default();
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

    /// Returns a schema, the schema that it stands for, and so on.
    fn same(&self, schema: &'a Node, pointer: &Pointer) -> Vec<&'a Node> {
        let mut schemas = Vec::new();
        let mut next = Some((schema, pointer.clone()));
        while let Some((schema, pointer)) = next.take().filter(|_| schemas.len() <= MAX_REFERENCES) {
            schemas.push(schema);
            next = match schema.reference() {
                // `type_of` has reported a dangling reference already.
                Some(target) => self.document.at(target).map(|found| {
                    (found, Pointer::tokens(target).fold(Pointer::root(), |at, token| at.child(token)))
                }),
                None => (self.sole_all_of_branch(schema, &pointer))
                    .map(|(index, only)| (only, pointer.child("allOf").child(index))),
            };
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
