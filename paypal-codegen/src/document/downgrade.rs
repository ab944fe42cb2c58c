//! Translates OpenAPI 3.1 and 3.2 into 3.0. Keywords with a counterpart are translated; the others
//! are reported.
//!
//! The translation works on the tree after the overlay, so that every node keeps its place.

mod definitions;
mod objects;
mod types;

use std::collections::HashSet;

use self::objects::{allow_more, has_properties};
use self::types::{any_items, null_branches};
use super::{Key, Mapping, Node, NodeValue, Part, Pointer, Under, component_name};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::Span;

/// Limits of JSON Schema that OpenAPI 3.0 does not have and that are not enforced.
const LIMITS: [&str; 12] = [
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "unevaluatedItems",
    "contentMediaType",
    "contentSchema",
];

/// References that depend on the place from which a schema is reached.
const DYNAMIC_REFERENCES: [&str; 2] = ["$dynamicRef", "$recursiveRef"];

/// Keywords that don't affect the interface.
const ANNOTATIONS: [&str; 7] =
    ["examples", "$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"];

/// Turns a document of OpenAPI 3.1 or 3.2 into one of 3.0; leaves other versions unchanged. Reports
/// keywords without a counterpart.
pub fn downgrade(document: &mut Node, diagnostics: &mut Diagnostics) {
    if later_version(document).is_none() {
        return;
    }
    let mut downgrade = Downgrade::new(document, diagnostics);
    if let Some(version) = document.get_mut("openapi") {
        version.value = NodeValue::String("3.0.3".to_owned());
    }
    downgrade.top_level_keywords(document);
    inline_components(document);
    downgrade.walk(document, Part::Document, &Pointer::root());
    definitions::insert(document, &downgrade.moved_definitions);
}

/// Reads lists of types in a document of OpenAPI 3.0 as OpenAPI 3.1 does, and warns of them: some
/// makers write them, PayPal among them.
pub fn lists_of_types(document: &mut Node, diagnostics: &mut Diagnostics) {
    if later_version(document).is_none() {
        Downgrade::new(document, diagnostics).walk(document, Part::Document, &Pointer::root());
    }
}

/// Returns the place and the text of a document's version, if it is OpenAPI 3.1 or 3.2.
pub fn later_version(document: &Node) -> Option<(&Node, &str)> {
    let place = document.get("openapi")?;
    let version = place.as_str().or(place.as_number())?;
    ["3.1", "3.2"].iter().any(|later| version.starts_with(later)).then_some((place, version))
}

struct Downgrade<'a> {
    diagnostics: &'a mut Diagnostics,
    /// Whether the document is of OpenAPI 3.1 or 3.2.
    is_later: bool,
    /// The schemas of `$defs`: the pointer, the name of the new component, and the schema.
    moved_definitions: Vec<(String, String, Node)>,
    /// The names of all components.
    names: HashSet<String>,
}

impl<'a> Downgrade<'a> {
    fn new(document: &Node, diagnostics: &'a mut Diagnostics) -> Self {
        let names = document.at("/components/schemas").into_iter().flat_map(Node::entries);
        let names = names.map(|(key, _)| key.name.clone()).collect();
        Self {
            diagnostics,
            is_later: later_version(document).is_some(),
            moved_definitions: Vec::new(),
            names,
        }
    }
}

impl Downgrade<'_> {
    fn top_level_keywords(&mut self, document: &mut Node) {
        remove_annotations(document);
        for (key, help) in [
            (
                "webhooks",
                "no code is generated for webhooks; list their bodies under `components` to get types for them",
            ),
            ("jsonSchemaDialect", "schemas are read in the dialect of OpenAPI 3.1"),
        ] {
            if let Some(node) = document.as_mapping_mut().and_then(|mapping| mapping.shift_remove(key)) {
                let message = format!("`{key}` is ignored");
                self.report(
                    Diagnostic::note(code::NOT_ENFORCED, message),
                    &node,
                    &Pointer::root().child(key),
                    help,
                );
            }
        }
    }

    /// Finds the schemas of a part.
    fn walk(&mut self, node: &mut Node, part: Part, pointer: &Pointer) {
        if part == Part::Schema {
            return self.schema(node, pointer);
        }
        for (key, child) in node.as_mapping_mut().into_iter().flatten() {
            let at = pointer.child(key.as_str());
            match part.under(key.as_str()) {
                Some(Under::One(part)) => self.walk(child, part, &at),
                Some(Under::Each(part)) => self.walk_each(child, part, &at),
                None => {}
            }
        }
    }

    /// Finds the schemas of each entry of an object or a list.
    fn walk_each(&mut self, node: &mut Node, part: Part, pointer: &Pointer) {
        match &mut node.value {
            NodeValue::Mapping(mapping) => {
                for (key, child) in mapping.iter_mut() {
                    self.walk(child, part, &pointer.child(key.as_str()));
                }
            }
            NodeValue::Sequence(items) => {
                for (index, child) in items.iter_mut().enumerate() {
                    self.walk(child, part, &pointer.child(index));
                }
            }
            _ => {}
        }
    }

    /// Rewrites a schema, and those inside it.
    fn schema(&mut self, node: &mut Node, pointer: &Pointer) {
        if !self.is_later {
            return self.lists_of_types(node, pointer);
        }
        if let Some(truth) = node.as_bool() {
            return self.boolean(node, pointer, truth);
        }
        let span = node.span.clone();
        let Some(schema) = node.as_mapping_mut() else { return };
        self.unknown_keywords(schema, pointer);
        self.dynamic_references(schema, pointer);
        self.properties_by_pattern(schema, pointer, &span);
        exclusive_limits(schema, &span);
        if schema.shift_remove("contentEncoding").is_some() && schema.get("format").is_none() {
            schema.insert(Key::new("format", &span), Node::string("byte", &span));
        }
        self.constant(schema, pointer, &span);
        self.tuple(schema, pointer, &span);
        self.types(schema, &span);
        any_items(schema, &span);
        null_branches(schema, &span);
        self.definitions(schema, pointer);
        self.nested_schemas(schema, pointer);
    }

    /// Translates lists of types in a document of OpenAPI 3.0, which some makers write, too.
    fn lists_of_types(&mut self, node: &mut Node, pointer: &Pointer) {
        let span = node.span.clone();
        let Some(schema) = node.as_mapping_mut() else { return };
        if let Some(types) = schema.get("type").filter(|types| types.as_sequence().is_some()).cloned() {
            let message = "`type` must be a string, not a list; it is read as in OpenAPI 3.1";
            let help = "write one type, or `openapi: 3.1.0` at the top";
            self.report(Diagnostic::warning(code::WRONG_TYPE, message), &types, &pointer.child("type"), help);
            self.types(schema, &span);
        }
        self.nested_schemas(schema, pointer);
    }

    /// Translates a boolean schema: every value is valid for `true`, and no value for `false`.
    fn boolean(&mut self, node: &mut Node, pointer: &Pointer, truth: bool) {
        if !truth {
            let message = "a schema that allows no value is decoded as any JSON";
            let note = Diagnostic::note(code::NOT_ENFORCED, message);
            self.report(note, node, pointer, "remove it with an overlay");
        }
        node.value = NodeValue::Mapping(Mapping::default());
    }

    /// Removes the keywords that 3.0 does not have.
    fn unknown_keywords(&mut self, schema: &mut Mapping, pointer: &Pointer) {
        for keyword in ANNOTATIONS {
            schema.shift_remove(keyword);
        }
        for limit in LIMITS {
            let Some(limit_node) = schema.shift_remove(limit) else { continue };
            let at = pointer.child(limit);
            if has_properties(&limit_node) && matches!(limit, "then" | "else" | "dependentSchemas") {
                let message = format!("the properties under `{limit}` are kept as untyped JSON in `extra`");
                let help = "declare them under `properties` of the schema itself, by an overlay";
                self.report(Diagnostic::warning(code::UNTYPED_EXTRA, message), &limit_node, &at, help);
                allow_more(schema, &limit_node.span);
                continue;
            }
            let message = format!("`{limit}` is not enforced");
            let help = "remove it with an overlay to silence this note";
            self.report(Diagnostic::note(code::NOT_ENFORCED, message), &limit_node, &at, help);
        }
    }

    /// Reports references that can't be followed; the value is any JSON.
    fn dynamic_references(&mut self, schema: &mut Mapping, pointer: &Pointer) {
        for keyword in DYNAMIC_REFERENCES {
            if let Some(target) = schema.shift_remove(keyword) {
                let message = format!("`{keyword}` is not followed: the value is decoded as any JSON");
                let warning = Diagnostic::warning(code::UNTYPED_EXTRA, message);
                let help = "write `$ref` instead, by an overlay";
                self.report(warning, &target, &pointer.child(keyword), help);
            }
        }
    }

    /// Translates `const`: a string becomes an `enum` of one value, and null becomes `nullable`. Of
    /// any other value only the type remains.
    fn constant(&mut self, schema: &mut Mapping, pointer: &Pointer, span: &Span) {
        let Some(value) = schema.shift_remove("const") else { return };
        let key = |name: &str| Key::new(name, span);
        let ty = match &value.value {
            NodeValue::String(_) => {
                schema.insert(key("enum"), Node::new(NodeValue::Sequence(vec![value]), span));
                return;
            }
            NodeValue::Null => {
                schema.insert(key("nullable"), truth(span));
                return;
            }
            NodeValue::Bool(_) => "boolean",
            NodeValue::Number(_) => "number",
            NodeValue::Sequence(_) => "array",
            NodeValue::Mapping(_) => "object",
        };
        schema.entry(key("type")).or_insert_with(|| Node::string(ty, span));
        let note = Diagnostic::note(code::NOT_ENFORCED, "a `const` that is not a string is not enforced");
        self.report(note, &value, &pointer.child("const"), "only its type is used");
    }

    /// Translates `prefixItems`: if the items of all positions are equal, they are those of a list;
    /// otherwise the items become any JSON.
    fn tuple(&mut self, schema: &mut Mapping, pointer: &Pointer, span: &Span) {
        let Some(items) = schema.shift_remove("prefixItems") else { return };
        let rest = schema.get("items").filter(|rest| rest.as_bool() != Some(false));
        let mut each = items.items().chain(rest);
        if let Some(first) = each.next()
            && each.all(|other| other == first)
        {
            schema.insert(Key::new("items", span), first.clone());
            return;
        }
        let message = "items with a schema for each position are decoded as any JSON";
        let warning = Diagnostic::warning(code::UNTYPED_EXTRA, message);
        let help = "describe all items with one schema under `items`";
        self.report(warning, &items, &pointer.child("prefixItems"), help);
        schema.insert(Key::new("items", span), Node::new(NodeValue::Mapping(Mapping::default()), span));
    }

    /// Translates the schemas inside a schema.
    fn nested_schemas(&mut self, schema: &mut Mapping, pointer: &Pointer) {
        for (key, node) in schema.iter_mut() {
            let at = pointer.child(key.as_str());
            match key.as_str() {
                "items" | "not" => self.schema(node, &at),
                "additionalProperties" if node.as_bool().is_none() => self.schema(node, &at),
                "properties" => {
                    for (name, property) in node.as_mapping_mut().into_iter().flatten() {
                        self.schema(property, &at.child(name.as_str()));
                    }
                }
                "allOf" | "oneOf" | "anyOf" => {
                    for (index, branch) in node.as_sequence_mut().into_iter().flatten().enumerate() {
                        self.schema(branch, &at.child(index));
                    }
                }
                _ => {}
            }
        }
    }

    fn report(&mut self, diagnostic: Diagnostic, node: &Node, pointer: &Pointer, help: &str) {
        self.diagnostics.push(diagnostic.at(&node.span).pointer(pointer).help(help));
    }
}

/// Removes keys that only navigation and resolvers use: the document's own address, and the names
/// of servers and groups of tags.
fn remove_annotations(document: &mut Node) {
    if let Some(document) = document.as_mapping_mut() {
        document.shift_remove("$self");
    }
    for (list, keys) in [("servers", &["name"][..]), ("tags", &["summary", "parent", "kind"])] {
        let entries = document.get_mut(list).and_then(Node::as_sequence_mut).into_iter().flatten();
        for entry in entries.filter_map(Node::as_mapping_mut) {
            keys.iter().for_each(|key| drop(entry.shift_remove(*key)));
        }
    }
}

/// Replaces the references to path items and media types, which are no components in OpenAPI 3.0,
/// by what they refer to.
fn inline_components(document: &mut Node) {
    for (section, part) in [("pathItems", Part::PathItem), ("mediaTypes", Part::Media)] {
        let components = document.get_mut("components").and_then(Node::as_mapping_mut);
        let Some(items) = components.and_then(|components| components.shift_remove(section)) else {
            continue;
        };
        // An item that is a reference itself could lead round in circles.
        let item =
            |target: &str| items.get(&component_name(target, section)?).filter(|it| it.reference().is_none());
        // Neither part contains one of its own kind, so no copy is replaced again.
        Part::Document.visit_mut(document, &mut |node, at| {
            if at == part
                && let Some(item) = node.reference().and_then(item)
            {
                *node = item.clone();
            }
        });
    }
}

/// Returns the schema that allows every value.
fn anything(span: &Span) -> Node {
    Node::new(NodeValue::Mapping(Mapping::default()), span)
}

fn truth(span: &Span) -> Node {
    Node::new(NodeValue::Bool(true), span)
}

/// Translates an exclusive limit: the number becomes the limit, and a flag makes it exclusive.
fn exclusive_limits(schema: &mut Mapping, span: &Span) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(limit) = schema.get(exclusive).filter(|limit| limit.as_number().is_some()).cloned() {
            let number = |node: &Node| node.as_number().and_then(|text| text.parse::<f64>().ok());
            // The narrower of two limits counts.
            if let (Some(other), Some(own)) = (schema.get(inclusive).and_then(number), number(&limit))
                && if inclusive == "minimum" { other > own } else { other < own }
            {
                schema.shift_remove(exclusive);
                continue;
            }
            schema.insert(Key::new(inclusive, span), limit);
            schema.insert(Key::new(exclusive, span), truth(span));
        }
    }
}
