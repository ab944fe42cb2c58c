//! Translates OpenAPI 3.1 and 3.2 into 3.0. Keywords with a counterpart are translated; the others
//! are reported.
//!
//! The translation works on the tree after the overlay, so that every node keeps its place.

use super::{Key, Mapping, Node, NodeValue, Pointer};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::Span;

/// Limits of JSON Schema that OpenAPI 3.0 does not have and that are not enforced.
const LIMITS: [&str; 14] = [
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
    "unevaluatedProperties",
    "contentMediaType",
    "contentSchema",
    "patternProperties",
];

/// Keywords that don't affect the interface.
const ANNOTATIONS: [&str; 5] = ["examples", "$comment", "$schema", "$id", "$anchor"];

/// Turns a document of OpenAPI 3.1 or 3.2 into one of 3.0; leaves other versions unchanged. Reports
/// keywords without a counterpart.
pub fn downgrade(document: &mut Node, diagnostics: &mut Diagnostics) {
    let is_later = |node: &Node| {
        node.as_str()
            .or(node.as_number())
            .is_some_and(|version| ["3.1", "3.2"].iter().any(|later| version.starts_with(later)))
    };
    if !document.get("openapi").is_some_and(is_later) {
        return;
    }
    let mut downgrade = Downgrade { diagnostics, moved_definitions: Vec::new() };
    if let Some(version) = document.get_mut("openapi") {
        version.value = NodeValue::String("3.0.3".to_owned());
    }
    downgrade.top_level_keywords(document);
    inline_components(document);
    downgrade.walk(document, &Pointer::root(), 0);
    let moved_definitions = downgrade.moved_definitions;
    for (_, to, schema) in &moved_definitions {
        if let Some(schemas) = document.get_mut("components").and_then(|node| node.get_mut("schemas")) {
            let key = Key::new(to.clone(), &schema.span);
            schemas.as_mapping_mut().map(|schemas| schemas.insert(key, schema.clone()));
        }
    }
    if !moved_definitions.is_empty() {
        redirect_definitions(document, &moved_definitions);
    }
}

struct Downgrade<'a> {
    diagnostics: &'a mut Diagnostics,
    /// The schemas of `$defs`: the pointer, the name of the new component, and the schema.
    moved_definitions: Vec<(String, String, Node)>,
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

    /// Finds schemas by their position in the document.
    fn walk(&mut self, node: &mut Node, pointer: &Pointer, depth: usize) {
        let is_components = depth == 2 && pointer.as_str() == "/components/schemas";
        match &mut node.value {
            NodeValue::Mapping(mapping) => {
                for (key, child) in mapping.iter_mut() {
                    let at = pointer.child(key.as_str());
                    if is_components || key.as_str() == "schema" {
                        self.schema(child, &at);
                    } else if !matches!(key.as_str(), "example" | "examples" | "default") {
                        self.walk(child, &at, depth + 1);
                    }
                }
            }
            NodeValue::Sequence(items) => {
                for (index, child) in items.iter_mut().enumerate() {
                    self.walk(child, &pointer.child(index), depth + 1);
                }
            }
            _ => {}
        }
    }

    /// Rewrites a schema, and those inside it.
    fn schema(&mut self, node: &mut Node, pointer: &Pointer) {
        if let Some(truth) = node.as_bool() {
            return self.boolean(node, pointer, truth);
        }
        let span = node.span.clone();
        let Some(schema) = node.as_mapping_mut() else { return };
        self.unknown_keywords(schema, pointer);
        exclusive_limits(schema, &span);
        if schema.shift_remove("contentEncoding").is_some() && schema.get("format").is_none() {
            schema.insert(Key::new("format", &span), Node::string("byte", &span));
        }
        self.constant(schema, pointer, &span);
        self.tuple(schema, pointer, &span);
        self.types(schema, &span);
        null_branches(schema, &span);
        self.definitions(schema, pointer);
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
            if let Some(limit_node) = schema.shift_remove(limit) {
                let message = format!("`{limit}` is not enforced");
                let at = pointer.child(limit);
                let help = "remove it with an overlay to silence this note";
                self.report(Diagnostic::note(code::NOT_ENFORCED, message), &limit_node, &at, help);
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

    /// Translates `prefixItems`: the items become any JSON.
    fn tuple(&mut self, schema: &mut Mapping, pointer: &Pointer, span: &Span) {
        let Some(items) = schema.shift_remove("prefixItems") else { return };
        let message = "items with a schema for each position are decoded as any JSON";
        let warning = Diagnostic::warning(code::UNTYPED_EXTRA, message);
        let help = "describe all items with one schema under `items`";
        self.report(warning, &items, &pointer.child("prefixItems"), help);
        schema.insert(Key::new("items", span), Node::new(NodeValue::Mapping(Mapping::default()), span));
    }

    /// Translates a list of types, or the type `null`: null becomes `nullable`, several other types
    /// become alternatives.
    fn types(&mut self, schema: &mut Mapping, span: &Span) {
        let is_null = |node: &Node| node.as_str() == Some("null");
        let types = match schema.get("type") {
            Some(only) if is_null(only) => vec![only.clone()],
            types => match types.and_then(Node::as_sequence) {
                Some(types) => types.to_vec(),
                None => return,
            },
        };
        if types.iter().any(is_null) {
            schema.insert(Key::new("nullable", span), truth(span));
        }
        let mut others: Vec<Node> = types.into_iter().filter(|node| !is_null(node)).collect();
        schema.shift_remove("type");
        match (others.len(), others.pop()) {
            (_, None) => {}
            (1, Some(only)) => {
                schema.insert(Key::new("type", span), only);
            }
            (_, Some(last)) => {
                others.push(last);
                // Each keyword moves to the alternative of the type that it belongs to.
                let own = |ty: Node| {
                    let mut branch = Mapping::default();
                    let keys: &[&str] = match ty.as_str() {
                        Some("array") => &["items", "minItems", "maxItems"],
                        Some("object") => &["properties", "required", "additionalProperties"],
                        Some("string") => &["format", "pattern", "enum", "minLength", "maxLength"],
                        _ => &["minimum", "maximum"],
                    };
                    let moved = keys.iter().filter_map(|name| schema.get_key_value(*name));
                    branch.extend(moved.map(|(key, node)| (key.clone(), node.clone())));
                    branch.insert(Key::new("type", span), ty);
                    Node::new(NodeValue::Mapping(branch), span)
                };
                let branches: Vec<Node> = others.into_iter().map(own).collect();
                schema.retain(|key, _| {
                    matches!(
                        key.as_str(),
                        "nullable" | "description" | "title" | "default" | "readOnly" | "deprecated"
                    )
                });
                schema.insert(Key::new("anyOf", span), Node::new(NodeValue::Sequence(branches), span));
            }
        }
    }

    /// Turns the schemas of `$defs` into components.
    fn definitions(&mut self, schema: &mut Mapping, pointer: &Pointer) {
        let Some(definitions) = schema.shift_remove("$defs") else { return };
        let owner = Pointer::tokens(pointer.as_str()).last().unwrap_or_default().into_owned();
        for (name, definition) in definitions.entries() {
            let at = pointer.child("$defs").child(name.as_str());
            let mut definition = definition.clone();
            self.schema(&mut definition, &at);
            self.moved_definitions.push((
                at.as_str().to_owned(),
                format!("{owner}_{}", name.as_str()),
                definition,
            ));
        }
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
    for section in ["pathItems", "mediaTypes"] {
        let components = document.get_mut("components").and_then(Node::as_mapping_mut);
        let Some(items) = components.and_then(|components| components.shift_remove(section)) else {
            continue;
        };
        let head = format!("#/components/{section}/");
        inline(document, &head, &items);
    }
}

/// Replaces the references that begin with `head` by an item.
fn inline(node: &mut Node, head: &str, items: &Node) {
    let name = node.reference().and_then(|target| target.strip_prefix(head)).map(str::to_owned);
    let found = name.and_then(|name| items.get(&name.replace("~1", "/").replace("~0", "~")));
    // An item that is a reference itself could lead round in circles.
    if let Some(item) = found.filter(|item| item.reference().is_none()) {
        *node = item.clone();
        return;
    }
    match &mut node.value {
        NodeValue::Mapping(mapping) => mapping.values_mut().for_each(|child| inline(child, head, items)),
        NodeValue::Sequence(list) => list.iter_mut().for_each(|child| inline(child, head, items)),
        _ => {}
    }
}

fn truth(span: &Span) -> Node {
    Node::new(NodeValue::Bool(true), span)
}

/// Translates an exclusive limit: the number becomes the limit, and a flag makes it exclusive.
fn exclusive_limits(schema: &mut Mapping, span: &Span) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(limit) = schema.get(exclusive).filter(|limit| limit.as_number().is_some()).cloned() {
            schema.insert(Key::new(inclusive, span), limit);
            schema.insert(Key::new(exclusive, span), truth(span));
        }
    }
}

/// Translates an alternative of type `null` into `nullable`.
fn null_branches(schema: &mut Mapping, span: &Span) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(branches) = schema.get_mut(keyword).and_then(Node::as_sequence_mut) else { continue };
        let is_null = |node: &Node| node.get("type").and_then(Node::as_str) == Some("null");
        let count = branches.len();
        branches.retain(|branch| !is_null(branch));
        if branches.len() < count {
            schema.insert(Key::new("nullable", span), truth(span));
        }
    }
}

/// Makes references to a schema of `$defs` lead to its component.
fn redirect_definitions(node: &mut Node, moved_definitions: &[(String, String, Node)]) {
    match &mut node.value {
        NodeValue::Mapping(mapping) => {
            for (key, child) in mapping.iter_mut() {
                let target =
                    child.as_str().filter(|_| key.as_str() == "$ref").and_then(|it| it.strip_prefix('#'));
                let found =
                    target.and_then(|target| moved_definitions.iter().find(|(from, _, _)| from == target));
                match found {
                    Some((_, to, _)) => {
                        let at = Pointer::root().child("components").child("schemas").child(to);
                        child.value = NodeValue::String(format!("#{at}"));
                    }
                    None => redirect_definitions(child, moved_definitions),
                }
            }
        }
        NodeValue::Sequence(items) => {
            items.iter_mut().for_each(|item| redirect_definitions(item, moved_definitions))
        }
        _ => {}
    }
}
