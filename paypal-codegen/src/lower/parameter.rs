//! Lowers the parameters of an operation.

use super::media::Format;
use super::{Lower, description, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Operation, Origin, Parameter, Place, RustName, Style, TypeRef};

impl<'a> Lower<'a> {
    /// Lowers the parameters of a path and of an operation; those of the operation override those
    /// of the path.
    pub(super) fn parameters(
        &mut self,
        path: &'a Node,
        node: &'a Node,
        at: (&Pointer, &Pointer),
        into: &mut Operation,
    ) {
        let own = self.list_of_parameters(node, at.1);
        let mut all = self.list_of_parameters(path, at.0);
        all.retain(|(shared, _)| !own.iter().any(|(own, _)| is_same(own, shared)));
        for (entry, pointer) in all.into_iter().chain(own) {
            self.parameter(entry, &pointer, node, into);
        }
        self.check_path(node, at.1, into);
    }

    /// Returns the parameters of a path or an operation, with references followed.
    fn list_of_parameters(&mut self, node: &'a Node, at: &Pointer) -> Vec<(&'a Node, Pointer)> {
        let mut list: Vec<(&'a Node, Pointer)> = Vec::new();
        for (index, entry) in node.get("parameters").into_iter().flat_map(Node::items).enumerate() {
            let at = at.child("parameters").child(index);
            let Some((found, found_at)) = self.resolve(entry, &at) else { continue };
            if let Some(earlier) = list.iter().position(|(earlier, _)| is_same(earlier, found)) {
                let (earlier, _) = list.remove(earlier);
                if !is_alike(earlier, found) {
                    let name = text(found, "name").unwrap_or_default();
                    let message = format!(
                        "the parameter `{name}` is listed twice, with different descriptions: this one is used"
                    );
                    self.warning(code::DUPLICATE_PARAMETER, message, entry, &at)
                        .help("remove one of them by an overlay")
                        .related(earlier.span.clone(), "this one is not used");
                }
            }
            list.push((found, found_at));
        }
        list
    }

    fn parameter(&mut self, entry: &'a Node, pointer: &Pointer, operation: &'a Node, into: &mut Operation) {
        let Some(wire) = text(entry, "name") else {
            self.error(code::MISSING_PART, "a parameter needs a `name`", entry, pointer)
                .help("add the `name` under which the parameter is sent");
            return;
        };
        let place = match entry.get("in").and_then(Node::as_str) {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            Some("cookie") => Place::Cookie,
            other => {
                let message = format!("a parameter in `{}` is not supported", other.unwrap_or("nothing"));
                self.error(code::UNSUPPORTED, message, entry, pointer)
                    .help("set `in` to path, query, header or cookie");
                return;
            }
        };
        if place == Place::Header && self.is_left_out(&wire, (entry, pointer), operation, into) {
            return;
        }
        let (schema, at, is_json) = match (entry.get("schema"), entry.get("content")) {
            (Some(schema), _) => (schema, pointer.child("schema"), false),
            (None, Some(content)) => match content.entries().next() {
                Some((media, node)) => {
                    let at = pointer.child("content").child(media.as_str());
                    let is_json = Format::of(media.as_str()) == Format::Json;
                    match node.get("schema") {
                        Some(schema) => (schema, at.child("schema"), is_json),
                        None => (node, at, is_json),
                    }
                }
                None => (content, pointer.child("content"), true),
            },
            (None, None) => {
                let message = format!("the parameter `{wire}` needs a `schema`");
                self.error(code::MISSING_PART, message, entry, pointer)
                    .help("add a schema, such as `schema: { type: string }`");
                return;
            }
        };
        let origin = Origin::Parameter { operation: into.id.clone(), name: wire.clone() };
        let ty = self.parameter_type(schema, &at, &origin, is_json);
        let constraints = self.constraints(schema, &at, &ty);
        let style = match is_json {
            true => Style::Json,
            false => self.style(entry, place, &ty, (&wire, pointer)),
        };
        if is_true(entry, "allowEmptyValue") && place == Place::Query && ty != TypeRef::STRING {
            let message =
                format!("`{wire}` can't be sent with an empty value, which `allowEmptyValue` allows");
            self.note(code::NOT_ENFORCED, message, entry, pointer)
                .help("`query_parameter(name, \"\")` of a call sends an empty value");
        }
        into.parameters.push(Parameter {
            wire,
            name: RustName::default(),
            wanted_name: text(entry, "x-rust-name"),
            place,
            required: place == Place::Path || is_true(entry, "required"),
            ty,
            narrowed: None,
            kept_argument: false,
            style,
            reserved: place == Place::Query && is_true(entry, "allowReserved"),
            constraints,
            deprecated: is_true(entry, "deprecated"),
            description: description(entry),
            pointer: pointer.as_str().to_owned(),
        });
    }
}

/// Returns whether two entries are the same parameter: they have the same place and name. Names of
/// headers are compared without case.
fn is_same(one: &Node, other: &Node) -> bool {
    let value = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let (Some(place), Some(name), Some(named)) = (value(one, "in"), value(one, "name"), value(other, "name"))
    else {
        return false;
    };
    let same_name = if place == "header" { name.eq_ignore_ascii_case(&named) } else { name == named };
    same_name && value(other, "in") == Some(place)
}

/// Returns whether two entries describe a parameter alike, but for words and examples.
fn is_alike(one: &Node, other: &Node) -> bool {
    let is_word =
        |key: &str| matches!(key, "name" | "description" | "example" | "examples") || key.starts_with("x-");
    let keys = |node: &'_ Node| node.entries().filter(|(key, _)| !is_word(key.as_str())).count();
    let mut entries = one.entries().filter(|(key, _)| !is_word(key.as_str()));
    keys(one) == keys(other) && entries.all(|(key, value)| other.get(key.as_str()) == Some(value))
}
