//! Reduces a document to its interface: walks it by the position of each object.

use std::collections::{HashMap, HashSet};

use super::callbacks::Callbacks;
use super::dropped::{Dropped, ProseKind};
use super::form::{self, Form, Read};
use super::repair::{Repair, RepairKind};
use super::vocabulary::{Position, Rule};
use crate::apis::Api;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{Key, Mapping, Node, NodeValue, Pointer};
use crate::source::Span;

/// The state of the walk, and the collected results.
pub(super) struct Reducer<'a> {
    api: &'a Api,
    pub(super) root: &'a Node,
    pub(super) callbacks: &'a Callbacks,
    /// For each response component, the statuses for which operations use it.
    statuses: HashMap<&'a str, Vec<&'a str>>,
    pub(super) pointer: Pointer,
    /// The `operationId`s so far.
    pub(super) operation_ids: HashSet<String>,
    /// The `operationId`s of operations that the overlay adds, with their JSON pointers.
    pub(super) added_ids: HashMap<String, String>,
    pub(super) dropped: Vec<Dropped>,
    pub(super) repairs: Vec<Repair>,
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Reducer<'a> {
    pub(super) fn new(
        api: &'a Api,
        root: &'a Node,
        callbacks: &'a Callbacks,
        added_ids: HashMap<String, String>,
    ) -> Self {
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
            added_ids,
            dropped: Vec::new(),
            repairs: Vec::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Returns the interface of the whole document.
    pub(super) fn document(&mut self) -> Node {
        if self.root.as_mapping().is_none() {
            let message = format!("expected an object (the document), but this is {}", self.root.kind());
            let problem = Diagnostic::error(code::WRONG_TYPE, message).at(&self.root.span);
            self.diagnostics.push(
                problem.pointer(Pointer::root()).help("check that this is a complete OpenAPI document"),
            );
            return self.root.clone();
        }
        for part in ["openapi", "paths"] {
            self.demand(part);
        }
        let version = self.root.get("openapi").and_then(|version| version.as_str().or(version.as_number()));
        if let (Some(node), false) =
            (self.root.get("openapi"), version.is_some_and(|version| version.starts_with("3.0")))
        {
            self.diagnostics.push(
                Diagnostic::error(code::UNSUPPORTED_VERSION, "only OpenAPI 3.0, 3.1 and 3.2 are supported")
                    .at(&node.span)
                    .pointer("/openapi")
                    .help("convert the document to OpenAPI 3"),
            );
        }
        let mut document = self.object(self.root, Position::Document).unwrap_or_else(|| self.root.clone());
        if let Some(document) = document.as_mapping_mut() {
            self.complete_info(document);
            self.keep_token_endpoints(document);
        }
        document
    }

    /// Writes a token endpoint on a host that is no server of the document as its path alone. The
    /// SDK sends credentials to the host of its environment and to no other.
    fn keep_token_endpoints(&mut self, document: &mut Mapping) {
        let host = |url: &str| url.split_once("://")?.1.split('/').next().map(str::to_owned);
        let servers = self.root.get("servers").into_iter().flat_map(Node::items);
        let hosts: Vec<String> = servers.filter_map(|server| host(server.get("url")?.as_str()?)).collect();
        let schemes = document.get_mut("components").and_then(|it| it.get_mut("securitySchemes"));
        let schemes = schemes.and_then(Node::as_mapping_mut).into_iter().flat_map(|it| it.values_mut());
        let flows = schemes.filter_map(|scheme| scheme.get_mut("flows")?.as_mapping_mut());
        let mut foreign = Vec::new();
        for flow in flows.flat_map(|flows| flows.values_mut()) {
            let Some(place) = flow.get_mut("tokenUrl") else { continue };
            let url = place.as_str().unwrap_or_default().to_owned();
            let Some(of_url) = host(&url).filter(|host| !hosts.is_empty() && !hosts.contains(host)) else {
                continue;
            };
            if let Some((_, path)) = url.split_once(&format!("://{of_url}")) {
                place.value = NodeValue::String(path.to_owned());
                foreign.push(Key::new("tokenUrl", &place.span));
            }
        }
        foreign.iter().for_each(|key| self.repair(RepairKind::ForeignTokenEndpoint, key));
    }

    /// Adds the title that `apis.yaml` has, and a version if the document has none.
    fn complete_info(&mut self, document: &mut Mapping) {
        let span = self.root.span.clone();
        let given = document.get("info").cloned();
        let mut info = Mapping::from_iter([(
            Key::new("title", given.as_ref().map_or(&span, |info| &info.span)),
            Node::string(&self.api.title, &self.api.span),
        )]);
        info.extend(given.as_ref().and_then(Node::as_mapping).cloned().unwrap_or_default());
        if !info.contains_key("version") {
            self.repair(RepairKind::MissingVersion, &Key::new("version", &span));
            info.insert(Key::new("version", &span), Node::string("unknown", &span));
        }
        let info = Node::new(NodeValue::Mapping(info), given.as_ref().map_or(&span, |info| &info.span));
        match document.get_mut("info") {
            Some(place) => *place = info,
            None => {
                // The usual order of the keys is `openapi`, `info`, and the rest.
                let index = usize::from(document.contains_key("openapi"));
                document.shift_insert(index.min(document.len()), Key::new("info", &span), info);
            }
        }
    }

    /// Returns the reduced object, or `None` if it is no object and means nothing. A schema that is
    /// no object allows any value.
    pub(super) fn object(&mut self, node: &Node, position: Position) -> Option<Node> {
        let Some(mapping) = node.as_mapping() else {
            self.repair_here(RepairKind::WrongValue, &node.span);
            return (position == Position::Schema)
                .then(|| Node::new(NodeValue::Mapping(Mapping::default()), &node.span));
        };
        let mut kept = Mapping::default();
        for (key, value) in mapping {
            self.pointer.push(&key.name);
            match self.rule(position, key, mapping) {
                (key, Some(Rule::Formed(_))) if key.name == "enum" && is_prose_enum(value) => {
                    self.leave_out(ProseKind::ProseEnum, value);
                }
                (key, Some(Rule::Formed(form))) => self.formed(form, &key, value, &mut kept),
                (key, Some(rule)) => {
                    if let Some(value) = self.apply(rule, value, node) {
                        kept.insert(key, value);
                    }
                }
                (key, None) if position == Position::Schema && self.is_secret(&key, value) => {
                    self.repair(RepairKind::Classification, &key);
                    kept.insert(Key::new("x-sensitive", &key.span), truth(&key.span));
                }
                (key, None) => self.unknown(&key),
            }
            self.pointer.pop();
        }
        match position {
            Position::Schema => self.complete_schema(&mut kept, node),
            Position::Operation => self.complete_operation(&mut kept, node),
            _ => {}
        }
        Some(Node::new(NodeValue::Mapping(kept), &node.span))
    }

    /// Returns the rule for a key. A method in capital letters is meant in small ones.
    fn rule(&mut self, position: Position, key: &Key, siblings: &Mapping) -> (Key, Option<Rule>) {
        let rule = position.rule(&key.name);
        let small = key.name.trim().to_ascii_lowercase();
        if rule.is_none() && position == Position::PathItem && !siblings.contains_key(small.as_str()) {
            let rule = position.rule(&small);
            if rule.is_some() {
                self.repair(RepairKind::Capitals, key);
                return (Key::new(small, &key.span), rule);
            }
        }
        (key.clone(), rule)
    }

    /// Returns the reduced value of a keyword, or `None` if the keyword is removed.
    fn apply(&mut self, rule: Rule, value: &Node, parent: &Node) -> Option<Node> {
        match rule {
            Rule::Fact | Rule::Formed(_) => Some(value.clone()),
            Rule::Drop(kind) => self.leave_out(kind, value),
            Rule::One(position) => self.object(value, position),
            Rule::Each(position) => self.list(value, position),
            Rule::Named(position) => self.named(value, |walk, _, child| walk.object(child, position)),
            Rule::Paths => self.paths(value),
            Rule::SchemaOrBool if value.as_bool().is_some() => Some(value.clone()),
            Rule::SchemaOrBool => match form::read(Form::Boolean, value) {
                Read::Repaired(boolean, kind, _) => {
                    self.repair_here(kind, &value.span);
                    Some(boolean)
                }
                _ => self.object(value, Position::Schema),
            },
            Rule::Default if is_prose_default(value, parent) => {
                self.leave_out(ProseKind::ProseDefault, value)
            }
            Rule::Default => Some(value.clone()),
            Rule::Security => self.security(value),
            Rule::Scopes => self.named(value, |walk, _, text| {
                walk.leave_out(ProseKind::ScopeDescription, text);
                Some(Node::string("", &text.span))
            }),
            Rule::Responses => self.responses(value),
            Rule::ResponseComponents => self.named(value, |walk, name, response| {
                let target = format!("#/components/responses/{name}");
                let statuses = walk.statuses.get(target.as_str()).cloned().unwrap_or_default();
                walk.response(response, &statuses)
            }),
        }
    }

    /// Returns a reduced list. An object stands for a list of one, and anything else is dropped.
    fn list(&mut self, node: &Node, position: Position) -> Option<Node> {
        let items = match &node.value {
            NodeValue::Sequence(items) => items.as_slice(),
            NodeValue::Mapping(_) => {
                self.repair_here(RepairKind::ListOfOne, &node.span);
                std::slice::from_ref(node)
            }
            _ => {
                self.repair_here(RepairKind::WrongValue, &node.span);
                return None;
            }
        };
        let mut kept = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            self.pointer.push(index);
            kept.extend(self.object(item, position));
            self.pointer.pop();
        }
        if position == Position::Parameter {
            self.repair_parameters(&mut kept);
        }
        if position == Position::Tag {
            let count = kept.len();
            kept.retain(|tag| tag.get("name").and_then(Node::as_str).is_some());
            (kept.len()..count).for_each(|_| self.repair_here(RepairKind::WrongValue, &node.span));
        }
        Some(Node::new(NodeValue::Sequence(kept), &node.span))
    }

    pub(super) fn named(
        &mut self,
        node: &Node,
        mut each: impl FnMut(&mut Self, &str, &Node) -> Option<Node>,
    ) -> Option<Node> {
        let Some(mapping) = node.as_mapping() else {
            self.repair_here(RepairKind::WrongValue, &node.span);
            return None;
        };
        let mut kept = Mapping::default();
        for (key, value) in mapping {
            self.pointer.push(&key.name);
            kept.extend(each(self, &key.name, value).map(|value| (key.clone(), value)));
            self.pointer.pop();
        }
        Some(Node::new(NodeValue::Mapping(kept), &node.span))
    }

    pub(super) fn leave_out(&mut self, kind: ProseKind, node: &Node) -> Option<Node> {
        self.dropped.push(Dropped { kind, pointer: self.pointer.clone(), span: node.span.clone() });
        None
    }

    /// Reports a document without a part that can't be repaired.
    fn demand(&mut self, part: &str) {
        let is_missing = match (part, self.root.get(part)) {
            ("paths", Some(paths)) => paths.as_mapping().is_none(),
            (_, value) => value.is_none(),
        };
        if is_missing {
            let message = format!("the key `{part}`, which OpenAPI requires, is missing");
            let diagnostic = Diagnostic::error(code::MISSING_PART, message).at(&self.root.span);
            let diagnostic = diagnostic.pointer(Pointer::root());
            self.diagnostics.push(diagnostic.help("check that this is a complete OpenAPI document"));
        }
    }

    /// Reads the value of a keyword in its form, and adds it.
    fn formed(&mut self, form: Form, key: &Key, value: &Node, kept: &mut Mapping) {
        match form::read(form, value) {
            Read::Kept(value) => {
                kept.insert(key.clone(), value);
            }
            Read::Repaired(value, kind, is_nullable) => {
                self.repair(kind, key);
                kept.insert(key.clone(), value);
                if is_nullable {
                    kept.insert(Key::new("nullable", &key.span), truth(&key.span));
                }
            }
            Read::Dropped => self.repair(RepairKind::WrongValue, key),
        }
    }

    /// Drops a key that OpenAPI does not define at its place.
    pub(super) fn unknown(&mut self, key: &Key) {
        let is_extension = key.name.starts_with("x-");
        self.repair(if is_extension { RepairKind::Extension } else { RepairKind::UnknownKey }, key);
    }

    pub(super) fn repair(&mut self, kind: RepairKind, key: &Key) {
        let (pointer, span) = (self.pointer.clone(), key.span.clone());
        self.repairs.push(Repair { kind, key: key.name.clone(), pointer, span });
    }

    /// Reports the repair of the value at the current place, under the nearest key.
    pub(super) fn repair_here(&mut self, kind: RepairKind, span: &Span) {
        let tokens: Vec<_> = Pointer::tokens(self.pointer.as_str()).collect();
        let is_key = |token: &&std::borrow::Cow<'_, str>| token.parse::<usize>().is_err();
        let key = tokens.iter().rev().find(is_key).map_or("the document", |token| token);
        let key = Key::new(key, span);
        self.repair(kind, &key);
    }
}

pub(super) fn truth(span: &Span) -> Node {
    Node::new(NodeValue::Bool(true), span)
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
