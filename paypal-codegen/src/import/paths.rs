//! Repairs paths, operations, parameters and security requirements.

use super::interface::{Reducer, truth};
use super::repair::RepairKind;
use super::vocabulary::Position;
use crate::document::{Key, METHODS, Mapping, Node, NodeValue};
use crate::source::Span;

impl Reducer<'_> {
    /// Reduces the paths, whose parameters must agree with the path.
    pub(super) fn paths(&mut self, node: &Node) -> Option<Node> {
        let mapping = node.as_mapping()?;
        let mut kept = Mapping::default();
        for (key, item) in mapping {
            self.pointer.push(&key.name);
            if key.name.starts_with("x-") {
                self.unknown(key);
            } else if let Some(mut item) = self.object(item, Position::PathItem) {
                let mut key = key.clone();
                if !key.name.starts_with('/') {
                    self.repair(RepairKind::PathWithoutSlash, &key);
                    key.name.insert(0, '/');
                }
                self.agree_with_path(&key.name, &mut item);
                kept.entry(key).or_insert(item);
            }
            self.pointer.pop();
        }
        Some(Node::new(NodeValue::Mapping(kept), &node.span))
    }

    /// Repairs a reduced operation.
    pub(super) fn complete_operation(&mut self, operation: &mut Mapping, node: &Node) {
        let id = operation.get("operationId").and_then(Node::as_str).map(str::to_owned);
        let is_used = |id: String| {
            let is_of_other = self.added_ids.get(&id).is_some_and(|pointer| pointer != self.pointer.as_str());
            is_of_other || !self.operation_ids.insert(id)
        };
        if id.is_some_and(is_used) {
            self.drop_keyword(operation, "operationId", RepairKind::DuplicateOperationId);
        }
        let body = operation.get("requestBody");
        if body.is_some_and(|body| body.get("content").is_none() && body.reference().is_none()) {
            self.drop_keyword(operation, "requestBody", RepairKind::MissingContent);
        }
        if !operation.contains_key("responses") {
            let key = Key::new("responses", &node.span);
            self.repair(RepairKind::MissingResponses, &key);
            let text = |text: &str| Node::string(text, &node.span);
            let object = |key: &str, value: Node| {
                let mapping = Mapping::from_iter([(Key::new(key, &node.span), value)]);
                Node::new(NodeValue::Mapping(mapping), &node.span)
            };
            operation.insert(key, object("default", object("description", text("Any other status"))));
        }
    }

    /// Repairs a list of parameters. Each is complete afterwards, and occurs once.
    pub(super) fn repair_parameters(&mut self, parameters: &mut Vec<Node>) {
        let mut seen: Vec<(Option<String>, Option<String>)> = Vec::new();
        let mut kept = Vec::with_capacity(parameters.len());
        for mut parameter in parameters.drain(..) {
            let text = |key: &str| parameter.get(key).and_then(Node::as_str).map(str::to_owned);
            let identity = match parameter.reference() {
                Some(target) => (Some(target.to_owned()), None),
                None => (text("in"), text("name")),
            };
            let key = Key::new(identity.1.as_deref().unwrap_or("parameters"), &parameter.span);
            if parameter.reference().is_none() && (identity.0.is_none() || identity.1.is_none()) {
                self.repair(RepairKind::IncompleteParameter, &key);
            } else if seen.contains(&identity) {
                self.repair(RepairKind::DuplicateParameter, &key);
            } else {
                self.complete_parameter(&mut parameter, &key);
                seen.push(identity);
                kept.push(parameter);
            }
        }
        *parameters = kept;
    }

    /// Adds the schema of a parameter, and says that a path parameter is required.
    fn complete_parameter(&mut self, parameter: &mut Node, key: &Key) {
        let span = parameter.span.clone();
        let Some(mapping) = parameter.as_mapping_mut() else { return };
        if mapping.contains_key("$ref") {
            return;
        }
        if !mapping.contains_key("schema") && !mapping.contains_key("content") {
            self.repair(RepairKind::MissingSchema, key);
            mapping.insert(Key::new("schema", &span), string_schema(&span));
        }
        let is_required = mapping.get("required").and_then(Node::as_bool) == Some(true);
        if mapping.get("in").and_then(Node::as_str) == Some("path") && !is_required {
            self.repair(RepairKind::OptionalParameter, key);
            mapping.insert(Key::new("required", &span), truth(&span));
        }
    }

    /// Makes the path parameters of a path's operations agree with the path: adds those that are
    /// missing, renames those that are spelt differently, and removes the others.
    fn agree_with_path(&mut self, path: &str, item: &mut Node) {
        let names: Vec<&str> =
            path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
        if METHODS.iter().any(|method| item.get(method).is_some()) {
            self.correct_parameters(&names, item, &[]);
        }
        let of_path = self.declared(item);
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            self.correct_parameters(&names, operation, &of_path);
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

    /// Renames or removes the path parameters that are not in the path.
    fn correct_parameters(&mut self, names: &[&str], node: &mut Node, of_path: &[String]) {
        let declared = self.declared(node);
        let root = self.root;
        let mut repairs = Vec::new();
        let Some(parameters) = node.get_mut("parameters").and_then(Node::as_sequence_mut) else { return };
        parameters.retain_mut(|parameter| {
            let resolved = match parameter.reference() {
                Some(target) => root.at(target).unwrap_or(parameter),
                None => parameter,
            };
            let text = |key: &str| resolved.get(key).and_then(Node::as_str);
            let Some(name) = text("name").filter(|_| text("in") == Some("path")).map(str::to_owned) else {
                return true;
            };
            if names.contains(&name.as_str()) {
                return true;
            }
            let is_free = |other: &&&str| {
                alike(other, &name) && !declared.iter().chain(of_path).any(|it| it == **other)
            };
            let key = Key::new(&name, &parameter.span);
            match names.iter().find(is_free) {
                Some(meant) if parameter.reference().is_none() => {
                    let meant = Node::string(*meant, &parameter.span);
                    parameter.as_mapping_mut().map(|it| it.insert(Key::new("name", &key.span), meant));
                    repairs.push((RepairKind::ParameterName, key));
                    true
                }
                _ => {
                    repairs.push((RepairKind::UnusedParameter, key));
                    false
                }
            }
        });
        for (kind, key) in repairs {
            self.repair(kind, &key);
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

    /// Reads a list of security requirements. Drops a requirement of a scheme that does not exist;
    /// if none is left, those of the whole document apply.
    pub(super) fn security(&mut self, node: &Node) -> Option<Node> {
        let requirements = match &node.value {
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
        let schemes = self.root.at("/components/securitySchemes");
        let mut kept = Vec::with_capacity(requirements.len());
        for requirement in requirements {
            let Some(mapping) = requirement.as_mapping() else {
                self.repair_here(RepairKind::WrongValue, &requirement.span);
                continue;
            };
            let unknown = mapping.keys().find(|key| schemes.and_then(|all| all.get(&key.name)).is_none());
            if let Some(key) = unknown {
                self.repair(RepairKind::UnknownScheme, key);
                continue;
            }
            let mut requirement = requirement.clone();
            for (key, scopes) in requirement.as_mapping_mut().into_iter().flatten() {
                if scopes.as_sequence().is_none() {
                    self.repair(RepairKind::ListOfOne, key);
                    let scope = scopes.as_str().map(|scope| Node::string(scope, &scopes.span));
                    scopes.value = NodeValue::Sequence(scope.into_iter().collect());
                }
            }
            kept.push(requirement);
        }
        let is_left = !kept.is_empty() || requirements.is_empty();
        is_left.then(|| Node::new(NodeValue::Sequence(kept), &node.span))
    }
}

/// Returns whether two names differ in capital letters and separators only.
fn alike(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}

fn string_schema(span: &Span) -> Node {
    let ty = (Key::new("type", span), Node::string("string", span));
    Node::new(NodeValue::Mapping(Mapping::from_iter([ty])), span)
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
        (key("required"), truth(&span)),
        (key("schema"), string_schema(&span)),
    ]);
    let Some(operation) = operation.as_mapping_mut() else { return };
    let parameters = operation
        .entry(key("parameters"))
        .or_insert_with(|| Node::new(NodeValue::Sequence(Vec::new()), &span));
    if let Some(parameters) = parameters.as_sequence_mut() {
        parameters.push(parameter);
    }
}
