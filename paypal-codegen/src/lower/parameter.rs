//! Parameters of an operation.

use super::{Lower, facts, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Operation, Origin, Parameter, Place, RequestIdUse, TypeRef};

impl<'a> Lower<'a> {
    /// Lowers the parameters of a path and of an operation, which override them.
    pub(super) fn parameters(
        &mut self,
        path: &'a Node,
        node: &'a Node,
        at: (&Pointer, &Pointer),
        into: &mut Operation,
    ) {
        let own = self.list_of_parameters(node, at.1);
        let key = |entry: &Node| (text(entry, "in"), text(entry, "name"));
        let mut all = self.list_of_parameters(path, at.0);
        all.retain(|(shared, _)| !own.iter().any(|(own, _)| key(own) == key(shared)));
        for (entry, pointer) in all.into_iter().chain(own) {
            self.parameter(entry, &pointer, node, into);
        }
        self.check_path(node, at.1, into);
    }

    /// The parameters of a path or an operation, references followed.
    fn list_of_parameters(&mut self, node: &'a Node, at: &Pointer) -> Vec<(&'a Node, Pointer)> {
        let entries = node.get("parameters").into_iter().flat_map(Node::items).enumerate();
        entries
            .filter_map(|(index, entry)| self.resolve(entry, &at.child("parameters").child(index)))
            .collect()
    }

    fn parameter(&mut self, entry: &'a Node, pointer: &Pointer, operation: &'a Node, into: &mut Operation) {
        let Some(wire) = text(entry, "name") else {
            self.error(code::MISSING_PART, "a parameter needs a `name`", entry, pointer).help =
                Some("add the `name` under which it is sent".to_owned());
            return;
        };
        let place = match entry.get("in").and_then(Node::as_str) {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            other => {
                let message = format!("a parameter in `{}` is not supported", other.unwrap_or("nothing"));
                self.error(code::UNSUPPORTED, message, entry, pointer).help =
                    Some("`in` is one of path, query, header".to_owned());
                return;
            }
        };
        let Some(schema) = entry.get("schema") else {
            let message = format!("the parameter `{wire}` needs a `schema`");
            self.error(code::MISSING_PART, message, entry, pointer).help =
                Some("add one, such as `schema: { type: string }`".to_owned());
            return;
        };
        let at = pointer.child("schema");
        let target = schema.reference().and_then(|target| self.document.at(target));
        let facts = facts::or(facts::facts(schema), target.map(facts::facts).unwrap_or_default());
        if place == Place::Header {
            if wire.eq_ignore_ascii_case("content-type") {
                into.left_out.push((wire, "the body decides the content type"));
                return;
            }
            if wire.eq_ignore_ascii_case("paypal-request-id") {
                into.request_id = RequestIdUse::Taken {
                    max_length: facts.max_length.as_deref().and_then(|length| length.parse().ok()),
                    lifetime: text(operation, "x-request-id-lifetime"),
                };
                into.left_out.push((wire, "every call that takes a request id has it"));
                return;
            }
        }
        let origin = Origin(vec![format!("{}?", into.id), wire.clone()]);
        let ty = self.type_of(schema, &at, &origin);
        if !self.is_sendable(&ty) {
            let message = format!("the parameter `{wire}` is neither a scalar nor a list of scalars");
            self.error(code::UNSUPPORTED, message, entry, pointer).help =
                Some("describe it as a string".to_owned());
        }
        let usual = if place == Place::Query { "form" } else { "simple" };
        if let Some(style) = entry.get("style").filter(|style| style.as_str() != Some(usual)) {
            let message = format!(
                "a parameter in `{}` of another style than `{usual}` is not supported",
                place.as_str()
            );
            self.error(code::UNSUPPORTED, message, style, &pointer.child("style")).help =
                Some("describe it as a string, to be written as the service wants it".to_owned());
        }
        let explode = entry.get("explode").and_then(Node::as_bool).unwrap_or(place == Place::Query);
        if matches!(ty, TypeRef::List(_)) && explode {
            self.error(
                code::UNSUPPORTED,
                "only lists with commas (`explode: false`) are supported",
                entry,
                pointer,
            )
            .help = Some(
                "say `explode: false` if that is how it is sent, else describe it as a string".to_owned(),
            );
        }
        into.parameters.push(Parameter {
            wire,
            name: String::new(),
            place,
            required: place == Place::Path || is_true(entry, "required"),
            ty,
            facts,
            deprecated: is_true(entry, "deprecated"),
            description: text(entry, "description"),
            pointer: pointer.as_str().to_owned(),
        });
    }

    fn is_sendable(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::List(element) => !matches!(**element, TypeRef::List(_)) && self.is_sendable(element),
            TypeRef::Named(id) => {
                self.types.get(id.0).is_some_and(|ty| matches!(ty.shape, crate::ir::Shape::Enum(_)))
            }
            TypeRef::Any => false,
            _ => true,
        }
    }

    /// Every name in the path template has a parameter and the other way round.
    fn check_path(&mut self, node: &'a Node, pointer: &Pointer, operation: &mut Operation) {
        let template: Vec<&str> = operation
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}'))
            .map(|it| it.0)
            .collect();
        let declared: Vec<String> = (operation.parameters.iter())
            .filter(|parameter| parameter.place == Place::Path)
            .map(|parameter| parameter.wire.clone())
            .collect();
        for name in &template {
            if !declared.iter().any(|other| other == name) {
                let message = format!("the path has `{{{name}}}`, which no parameter declares");
                self.error(code::PATH_PARAMETER, message, node, pointer).help =
                    Some("declare it: `in: path`, `required: true`".to_owned());
            }
        }
        for name in declared {
            if !template.contains(&name.as_str()) {
                let message = format!("the path parameter `{name}` does not stand in the path");
                self.error(code::PATH_PARAMETER, message, node, pointer).help =
                    Some("check the spelling, or take it away".to_owned());
            }
        }
        operation.parameters.sort_by_key(|parameter| match parameter.place {
            Place::Path => template.iter().position(|name| *name == parameter.wire).unwrap_or_default(),
            _ => usize::MAX,
        });
    }
}
