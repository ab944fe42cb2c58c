//! Reduces a document to its interface: walks it by the position of each object.

use std::collections::{HashMap, HashSet};

use super::callbacks::Callbacks;
use super::dropped::{Dropped, ProseKind};
use super::issues;
use super::repair::{self, Read, Repair, RepairKind};
use super::vocabulary::{Position, Rule};
use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Mapping, Node, NodeValue, Pointer};
use crate::status;

/// The state of the walk, and the collected results.
pub(super) struct Reducer<'a> {
    api: &'a Api,
    root: &'a Node,
    callbacks: &'a Callbacks,
    /// For each response component, the statuses for which operations use it.
    statuses: HashMap<&'a str, Vec<&'a str>>,
    pointer: Pointer,
    /// The `operationId`s so far.
    operation_ids: HashSet<String>,
    pub(super) dropped: Vec<Dropped>,
    pub(super) repairs: Vec<Repair>,
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Reducer<'a> {
    pub(super) fn new(api: &'a Api, root: &'a Node, callbacks: &'a Callbacks) -> Self {
        let mut statuses: HashMap<&str, Vec<&str>> = HashMap::new();
        for (status, response) in responses(root) {
            if let Some(target) = response.reference() {
                let uses = statuses.entry(target).or_default();
                if !uses.contains(&status) {
                    uses.push(status);
                }
            }
        }
        Self {
            api,
            root,
            callbacks,
            statuses,
            pointer: Pointer::root(),
            operation_ids: HashSet::new(),
            dropped: Vec::new(),
            repairs: Vec::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Returns the interface of the whole document.
    pub(super) fn document(&mut self) -> Node {
        for part in ["openapi", "info", "paths"] {
            self.demand(self.root, part);
        }
        if let Some(version) = self.root.get("openapi")
            && !version.as_str().is_some_and(|version| version.starts_with("3.0"))
        {
            self.diagnostics.push(
                Diagnostic::error(code::UNSUPPORTED_VERSION, "only OpenAPI 3.0, 3.1 and 3.2 are supported")
                    .at(&version.span)
                    .pointer("/openapi")
                    .help("convert the document to OpenAPI 3"),
            );
        }
        self.object(self.root, Position::Document)
    }

    fn object(&mut self, node: &Node, position: Position) -> Node {
        let Some(mapping) = self.mapping(node, position.name()) else { return node.clone() };
        let mut kept = Mapping::with_capacity(mapping.len());
        if position == Position::Info {
            self.demand(node, "version");
            kept.insert(Key::new("title", &node.span), Node::string(&self.api.title, &self.api.span));
        }
        for (key, value) in mapping {
            self.pointer.push(&key.name);
            match position.rule(&key.name) {
                Some(Rule::Formed(_)) if key.name == "enum" && is_prose_enum(value) => {
                    self.leave_out(ProseKind::ProseEnum, value);
                }
                Some(Rule::Formed(form)) => self.formed(form, key, value, &mut kept),
                Some(rule) => {
                    if let Some(value) = self.apply(rule, value, node) {
                        kept.insert(key.clone(), value);
                    }
                }
                None => self.unknown(key),
            }
            self.pointer.pop();
        }
        match position {
            Position::Schema => self.complete_schema(&mut kept, node),
            Position::Operation => self.check_operation_id(&mut kept),
            _ => {}
        }
        Node::new(NodeValue::Mapping(kept), &node.span)
    }

    /// Removes the `operationId` if another operation has it already.
    fn check_operation_id(&mut self, operation: &mut Mapping) {
        let Some(id) = operation.get("operationId").and_then(Node::as_str).map(str::to_owned) else { return };
        if !self.operation_ids.insert(id)
            && let Some((key, _)) = operation.shift_remove_entry("operationId")
        {
            self.repair(RepairKind::DuplicateOperationId, &key);
        }
    }

    /// Adds the parameters of a path template that neither the path nor an operation declares.
    fn declare_parameters(&mut self, path: &str, item: &mut Node) {
        const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
        let names: Vec<&str> =
            path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
        let of_path = self.declared(item);
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            let of_operation = self.declared(operation);
            for name in &names {
                if of_path.iter().chain(&of_operation).any(|declared| declared == name) {
                    continue;
                }
                let span = operation.span.clone();
                self.repair(RepairKind::UndeclaredParameter, &Key::new(*name, &span));
                add_parameter(operation, name);
            }
        }
    }

    /// Returns the names of the path parameters that a path item or an operation declares.
    fn declared(&self, node: &Node) -> Vec<String> {
        let parameters = node.get("parameters").into_iter().flat_map(Node::items);
        let resolved = parameters.map(|parameter| match parameter.reference() {
            Some(target) => self.root.at(target).unwrap_or(parameter),
            None => parameter,
        });
        let of_path = resolved.filter(|it| it.get("in").and_then(Node::as_str) == Some("path"));
        of_path.filter_map(|it| it.get("name")?.as_str().map(str::to_owned)).collect()
    }

    /// Adds `items` to a list without it, and removes a property without a name.
    fn complete_schema(&mut self, schema: &mut Mapping, node: &Node) {
        if schema.get("type").and_then(Node::as_str) == Some("array") && !schema.contains_key("items") {
            let key = Key::new("items", &node.span);
            self.repair(RepairKind::MissingItems, &key);
            schema.insert(key, Node::new(NodeValue::Mapping(Mapping::new()), &node.span));
        }
        if let Some(properties) = schema.get_mut("properties").and_then(Node::as_mapping_mut)
            && let Some((key, _)) = properties.shift_remove_entry("")
        {
            self.repair(RepairKind::EmptyName, &Key::new("properties", &key.span));
        }
    }

    /// Returns the reduced value of a keyword, or `None` if the keyword is removed.
    fn apply(&mut self, rule: Rule, value: &Node, parent: &Node) -> Option<Node> {
        match rule {
            Rule::Fact | Rule::Formed(_) => Some(value.clone()),
            Rule::Drop(kind) => self.leave_out(kind, value),
            Rule::One(position) => Some(self.object(value, position)),
            Rule::Each(position) => Some(self.list(value, position)),
            Rule::Named(Position::PathItem) => Some(self.named(value, |walk, path, item| {
                let mut reduced = walk.object(item, Position::PathItem);
                walk.declare_parameters(path, &mut reduced);
                reduced
            })),
            Rule::Named(position) => Some(self.named(value, |walk, _, child| walk.object(child, position))),
            Rule::SchemaOrBool if value.as_bool().is_some() => Some(value.clone()),
            Rule::SchemaOrBool => Some(self.object(value, Position::Schema)),
            Rule::Default if is_prose_default(value, parent) => {
                self.leave_out(ProseKind::ProseDefault, value)
            }
            Rule::Default => Some(value.clone()),
            Rule::Scopes => Some(self.named(value, |walk, _, text| {
                walk.leave_out(ProseKind::ScopeDescription, text);
                Node::string("", &text.span)
            })),
            Rule::Responses => {
                Some(self.named(value, |walk, status, response| walk.response(response, &[status])))
            }
            Rule::ResponseComponents => Some(self.named(value, |walk, name, response| {
                let target = format!("#/components/responses/{name}");
                let statuses = walk.statuses.get(target.as_str()).cloned().unwrap_or_default();
                walk.response(response, &statuses)
            })),
        }
    }

    /// Reduces a response that is used for these statuses.
    fn response(&mut self, node: &Node, statuses: &[&str]) -> Node {
        let Some(mapping) = self.mapping(node, "a response") else { return node.clone() };
        let response_at = self.pointer.clone();
        let is_error = !statuses.is_empty() && statuses.iter().all(|status| status::is_error(status));
        let mut kept = Mapping::new();
        if node.reference().is_none() {
            let reason = match statuses {
                [status] => status::reason(status),
                _ => "",
            };
            kept.insert(Key::new("description", &node.span), Node::string(reason, &node.span));
            if is_error {
                issues::add(&mut kept, &issues::codes(node, self.root));
            }
        }
        for (key, value) in mapping {
            self.pointer.push(&key.name);
            match key.as_str() {
                "$ref" => {
                    kept.insert(key.clone(), value.clone());
                }
                "description" => {
                    self.leave_out(ProseKind::Description, value);
                }
                "headers" => {
                    kept.insert(
                        key.clone(),
                        self.named(value, |walk, _, child| walk.object(child, Position::Parameter)),
                    );
                }
                "content" => {
                    // The user of the SDK writes the answers to a callback, errors too.
                    let is_answer = self.callbacks.has_response(&response_at);
                    let content = self.named(value, |walk, _, media_type| {
                        if is_error && !is_answer {
                            walk.error_body(media_type)
                        } else {
                            walk.object(media_type, Position::MediaType)
                        }
                    });
                    kept.insert(key.clone(), content);
                }
                _ => self.unknown(key),
            }
            self.pointer.pop();
        }
        Node::new(NodeValue::Mapping(kept), &node.span)
    }

    /// Reduces the media type of an error body. The media type is kept; the schema is removed,
    /// because the SDK reads all errors the same way.
    fn error_body(&mut self, media_type: &Node) -> Node {
        let Some(mapping) = self.mapping(media_type, Position::MediaType.name()) else {
            return media_type.clone();
        };
        for (key, value) in mapping {
            self.pointer.push(&key.name);
            match (key.as_str(), Position::MediaType.rule(&key.name)) {
                ("schema", _) => {
                    self.leave_out(ProseKind::ErrorBody, value);
                }
                (_, Some(Rule::Drop(kind))) => {
                    self.leave_out(kind, value);
                }
                _ => self.unknown(key),
            }
            self.pointer.pop();
        }
        Node::new(NodeValue::Mapping(Mapping::new()), &media_type.span)
    }

    fn list(&mut self, node: &Node, position: Position) -> Node {
        let Some(items) = node.as_sequence() else {
            self.wrong_type(node, "a list");
            return node.clone();
        };
        let items = items
            .iter()
            .enumerate()
            .map(|(index, item)| {
                self.pointer.push(index);
                let item = self.object(item, position);
                self.pointer.pop();
                item
            })
            .collect();
        Node::new(NodeValue::Sequence(items), &node.span)
    }

    fn named(&mut self, node: &Node, mut each: impl FnMut(&mut Self, &str, &Node) -> Node) -> Node {
        let Some(mapping) = self.mapping(node, "a map of names") else { return node.clone() };
        let mut kept = Mapping::with_capacity(mapping.len());
        for (key, value) in mapping {
            self.pointer.push(&key.name);
            let value = each(self, &key.name, value);
            self.pointer.pop();
            kept.insert(key.clone(), value);
        }
        Node::new(NodeValue::Mapping(kept), &node.span)
    }

    fn leave_out(&mut self, kind: ProseKind, node: &Node) -> Option<Node> {
        self.dropped.push(Dropped { kind, pointer: self.pointer.clone(), span: node.span.clone() });
        None
    }

    fn mapping<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n Mapping> {
        if node.as_mapping().is_none() {
            self.wrong_type(node, &format!("an object ({what})"));
        }
        node.as_mapping()
    }

    fn wrong_type(&mut self, node: &Node, expected: &str) {
        let message = format!("expected {expected}, but this is {}", node.kind());
        let diagnostic = Diagnostic::error(code::WRONG_TYPE, message).at(&node.span).pointer(&self.pointer);
        self.diagnostics
            .push(diagnostic.help("see <https://spec.openapis.org/oas/v3.0.3> for the allowed values"));
    }

    fn demand(&mut self, node: &Node, part: &str) {
        if node.as_mapping().is_some() && node.get(part).is_none() {
            let message = format!("the key `{part}`, which OpenAPI requires, is missing");
            let diagnostic =
                Diagnostic::error(code::MISSING_PART, message).at(&node.span).pointer(&self.pointer);
            self.diagnostics.push(diagnostic.help("check that this is a complete OpenAPI document"));
        }
    }

    /// Reads the value of a keyword in its form, and adds it.
    fn formed(&mut self, form: repair::Form, key: &Key, value: &Node, kept: &mut Mapping) {
        match repair::read(form, value) {
            Read::Kept(value) => {
                kept.insert(key.clone(), value);
            }
            Read::Repaired(value, kind, is_nullable) => {
                self.repair(kind, key);
                kept.insert(key.clone(), value);
                if is_nullable {
                    let nullable = Node::new(NodeValue::Bool(true), &key.span);
                    kept.insert(Key::new("nullable", &key.span), nullable);
                }
            }
            Read::Dropped => self.repair(RepairKind::WrongValue, key),
        }
    }

    /// Drops a key that OpenAPI does not define at its place.
    fn unknown(&mut self, key: &Key) {
        let is_extension = key.name.starts_with("x-");
        self.repair(if is_extension { RepairKind::Extension } else { RepairKind::UnknownKey }, key);
    }

    fn repair(&mut self, kind: RepairKind, key: &Key) {
        let (pointer, span) = (self.pointer.clone(), key.span.clone());
        self.repairs.push(Repair { kind, key: key.name.clone(), pointer, span });
    }
}

/// Adds a path parameter that is a string.
fn add_parameter(operation: &mut Node, name: &str) {
    let span = operation.span.clone();
    let key = |text: &str| Key::new(text, &span);
    let text = |text: &str| Node::string(text, &span);
    let object =
        |entries: Vec<(Key, Node)>| Node::new(NodeValue::Mapping(entries.into_iter().collect()), &span);
    let parameter = object(vec![
        (key("name"), text(name)),
        (key("in"), text("path")),
        (key("required"), Node::new(NodeValue::Bool(true), &span)),
        (key("schema"), object(vec![(key("type"), text("string"))])),
    ]);
    let Some(operation) = operation.as_mapping_mut() else { return };
    let parameters = operation
        .entry(key("parameters"))
        .or_insert_with(|| Node::new(NodeValue::Sequence(Vec::new()), &span));
    if let Some(parameters) = parameters.as_sequence_mut() {
        parameters.push(parameter);
    }
}

/// Returns the responses of all operations, with their status.
pub(super) fn responses(root: &Node) -> impl Iterator<Item = (&str, &Node)> {
    root.get("paths")
        .into_iter()
        .flat_map(Node::entries)
        .flat_map(|(_, item)| item.entries())
        .filter_map(|(_, operation)| operation.get("responses"))
        .flat_map(Node::entries)
        .map(|(status, response)| (status.as_str(), response))
}

/// Returns whether a default is a sentence instead of a value ("the moment of the call"): a string
/// with a space that the schema's enum does not list.
fn is_prose_default(default: &Node, schema: &Node) -> bool {
    let listed = || schema.get("enum").is_some_and(|values| values.items().any(|value| value == default));
    default.as_str().is_some_and(|text| text.contains(char::is_whitespace)) && !listed()
}

/// Returns whether the values of an `enum` are sentences, as of the property `message` of an error.
fn is_prose_enum(values: &Node) -> bool {
    let is_sentence = |value: &Node| {
        value
            .as_str()
            .is_some_and(|text| text.trim().contains(char::is_whitespace) && text.trim().ends_with('.'))
    };
    !values.items().as_slice().is_empty() && values.items().all(is_sentence)
}
