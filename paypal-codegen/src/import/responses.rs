//! Reduces the responses of operations, and repairs them.

use super::dropped::ProseKind;
use super::interface::Reducer;
use super::issues;
use super::repair::RepairKind;
use super::vocabulary::{Position, Rule};
use crate::document::{Key, Mapping, Node, NodeValue};
use crate::status;

impl Reducer<'_> {
    /// Reduces the responses of an operation. A status that is none is dropped, and so is a range
    /// of statuses beside single ones.
    pub(super) fn responses(&mut self, node: &Node) -> Option<Node> {
        let Some(mapping) = node.as_mapping() else {
            self.repair_here(RepairKind::WrongValue, &node.span);
            return None;
        };
        let is_single = |key: &Key| key.name.trim().parse::<u16>().is_ok_and(|it| (200..300).contains(&it));
        let has_single = mapping.keys().any(is_single);
        let mut kept = Mapping::default();
        for (key, response) in mapping {
            self.pointer.push(&key.name);
            if let Some(key) = self.status(key, has_single) {
                let response = self.response(response, &[&key.name]);
                kept.extend(response.map(|response| (key, response)));
            }
            self.pointer.pop();
        }
        Some(Node::new(NodeValue::Mapping(kept), &node.span))
    }

    /// Returns the key of a response: a status, a range of statuses or `default`.
    fn status(&mut self, key: &Key, has_single: bool) -> Option<Key> {
        let word = key.name.trim();
        let small = word.to_ascii_lowercase();
        let digits = small.strip_suffix("xx").unwrap_or(&small);
        let is_status = matches!(digits.len(), 1 | 3) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if key.name.starts_with("x-") {
            self.unknown(key);
            return None;
        }
        if !is_status && small != "default" {
            self.repair(RepairKind::UnknownKey, key);
            return None;
        }
        if small == "2xx" && has_single {
            self.repair(RepairKind::StatusRange, key);
            return None;
        }
        let right = match small.strip_suffix("xx") {
            Some(digit) => format!("{digit}XX"),
            None => small.clone(),
        };
        if right != key.name {
            self.repair(RepairKind::Capitals, key);
        }
        Some(Key::new(right, &key.span))
    }

    /// Reduces a response that is used for these statuses.
    pub(super) fn response(&mut self, node: &Node, statuses: &[&str]) -> Option<Node> {
        let Some(mapping) = node.as_mapping() else {
            self.repair_here(RepairKind::WrongValue, &node.span);
            return None;
        };
        let is_error = !statuses.is_empty() && statuses.iter().all(|status| status::is_error(status));
        // The user of the SDK writes the answers to a callback, errors too.
        let is_answer = self.callbacks.has_response(&self.pointer);
        let mut kept = Mapping::default();
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
                "$ref" if value.as_str().is_some() => {
                    kept.insert(key.clone(), value.clone());
                }
                "description" => {
                    self.leave_out(ProseKind::Description, value);
                }
                "headers" => {
                    let headers = self.named(value, |walk, _, child| walk.object(child, Position::Parameter));
                    kept.extend(headers.map(|headers| (key.clone(), headers)));
                }
                "content" => {
                    let content = self.named(value, |walk, _, media_type| {
                        if is_error && !is_answer {
                            walk.error_body(media_type)
                        } else {
                            walk.object(media_type, Position::MediaType)
                        }
                    });
                    kept.extend(content.map(|content| (key.clone(), content)));
                }
                _ => self.unknown(key),
            }
            self.pointer.pop();
        }
        Some(Node::new(NodeValue::Mapping(kept), &node.span))
    }

    /// Reduces the media type of an error body. The media type is kept; the schema is removed,
    /// because the SDK reads all errors the same way.
    fn error_body(&mut self, media_type: &Node) -> Option<Node> {
        let Some(mapping) = media_type.as_mapping() else {
            self.repair_here(RepairKind::WrongValue, &media_type.span);
            return None;
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
        Some(Node::new(NodeValue::Mapping(Mapping::default()), &media_type.span))
    }
}
