//! Lowers the parameters of an operation.

use super::media::Format;
use super::{Lower, description, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{
    Field, LeftOut, Operation, Origin, Parameter, Place, RequestIdUse, RustName, Scalar, Shape, Style,
    TypeRef,
};

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
        let key = |entry: &Node| (text(entry, "in"), text(entry, "name"));
        let mut all = self.list_of_parameters(path, at.0);
        all.retain(|(shared, _)| !own.iter().any(|(own, _)| key(own) == key(shared)));
        for (entry, pointer) in all.into_iter().chain(own) {
            self.parameter(entry, &pointer, node, into);
        }
        self.check_path(node, at.1, into);
    }

    /// Returns the parameters of a path or an operation, with references followed.
    fn list_of_parameters(&mut self, node: &'a Node, at: &Pointer) -> Vec<(&'a Node, Pointer)> {
        let entries = node.get("parameters").into_iter().flat_map(Node::items).enumerate();
        entries
            .filter_map(|(index, entry)| self.resolve(entry, &at.child("parameters").child(index)))
            .collect()
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
            other => {
                let message = format!("a parameter in `{}` is not supported", other.unwrap_or("nothing"));
                self.error(code::UNSUPPORTED, message, entry, pointer)
                    .help("set `in` to path, query or header");
                return;
            }
        };
        let (schema, at, is_json) = match (entry.get("schema"), entry.get("content")) {
            (Some(schema), _) => (schema, pointer.child("schema"), false),
            (None, Some(content)) => {
                let Some((media, node)) = content.entries().next() else { return };
                let is_json = Format::of(media.as_str()) == Format::Json;
                let at = pointer.child("content").child(media.as_str()).child("schema");
                match node.get("schema") {
                    Some(schema) => (schema, at, is_json),
                    None => (node, at, is_json),
                }
            }
            (None, None) => {
                let message = format!("the parameter `{wire}` needs a `schema`");
                self.error(code::MISSING_PART, message, entry, pointer)
                    .help("add a schema, such as `schema: { type: string }`");
                return;
            }
        };
        if place == Place::Header {
            let left_out = |wire, why| {
                let pointer = pointer.as_str().to_owned();
                LeftOut { wire, required: is_true(entry, "required"), why, pointer }
            };
            if wire.eq_ignore_ascii_case("content-type") {
                into.left_out.push(left_out(wire, "the body decides the content type"));
                return;
            }
            if wire.eq_ignore_ascii_case("paypal-request-id") {
                let constraints = self.constraints(schema, &at, &TypeRef::STRING);
                into.request_id = RequestIdUse::Supported {
                    max_length: constraints.max_length.as_deref().and_then(|length| length.parse().ok()),
                    lifetime: text(operation, "x-request-id-lifetime"),
                };
                into.left_out
                    .push(left_out(wire, "every call that supports a request id has a method for it"));
                return;
            }
        }
        let origin = Origin::Parameter { operation: into.id.clone(), name: wire.clone() };
        let ty = self.parameter_type(schema, &at, &origin, is_json);
        let constraints = self.constraints(schema, &at, &ty);
        let style = if is_json { Style::Json } else { self.style(entry, place, &ty, pointer) };
        if style != Style::Json && !self.is_sendable(&ty, style) {
            let message = format!("the style of the parameter `{wire}` can't write its type");
            self.error(code::UNSUPPORTED, message, entry, pointer).help("use a scalar, a list of scalars or an object of scalars; `deepObject` allows any object, `content` any type");
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

    /// Returns the type of a parameter. Outside JSON, a choice between scalars is a string, and a
    /// choice between a scalar and a list is a list.
    fn parameter_type(&mut self, schema: &'a Node, at: &Pointer, origin: &Origin, is_json: bool) -> TypeRef {
        let Some((found, found_at)) = self.resolve(schema, at).filter(|_| !is_json) else {
            return self.type_of(schema, at, origin);
        };
        if let Some((keyword, branches)) = self.alternatives(found) {
            let (mut kinds, mut lists) = (Vec::new(), Vec::new());
            for (index, branch) in branches {
                match self.scalar_kind(branch) {
                    Some("array") => lists.push((branch, found_at.child(keyword).child(index))),
                    Some(kind) => kinds.push(kind),
                    None => return self.type_of(schema, at, origin),
                }
            }
            kinds.dedup();
            match (kinds.as_slice(), lists.as_slice()) {
                ([_, _, ..], []) => return TypeRef::STRING,
                ([_, ..], [(list, at)]) => return self.type_of(list, at, origin),
                (_, [_, _, ..]) => return TypeRef::List(Box::new(TypeRef::STRING)),
                _ => {}
            }
        }
        self.type_of(schema, at, origin)
    }

    /// Returns the `type` of a scalar, or `array` for a list of scalars. Only the schema's own
    /// reference is followed.
    fn scalar_kind(&self, schema: &'a Node) -> Option<&'a str> {
        let found =
            |schema: &'a Node| schema.reference().map_or(Some(schema), |target| self.document.at(target));
        let kind = |schema: &'a Node| found(schema)?.get("type")?.as_str();
        let is_scalar = |kind: &str| Scalar::of(kind, "").is_some();
        match kind(schema)? {
            "array" => kind(found(schema)?.get("items")?).filter(|it| is_scalar(it)).map(|_| "array"),
            other => Some(other).filter(|it| is_scalar(it)),
        }
    }

    /// Returns the style of a parameter. Reports a style that the parameter's location does not
    /// allow.
    fn style(&mut self, entry: &'a Node, place: Place, ty: &TypeRef, pointer: &Pointer) -> Style {
        let usual = if place == Place::Query { "form" } else { "simple" };
        let stated = entry.get("style").and_then(Node::as_str).unwrap_or(usual);
        let explode = entry.get("explode").and_then(Node::as_bool).unwrap_or(stated == "form");
        let is_list = matches!(ty, TypeRef::List(_));
        let is_object =
            !is_list && (matches!(ty, TypeRef::Map(_) | TypeRef::Any) || self.fields_of(ty).is_some());
        match (place, stated) {
            (Place::Query, "form") if is_list && explode => Style::Form { explode },
            (Place::Query, "form") if is_object => Style::Form { explode },
            (Place::Query, "spaceDelimited" | "pipeDelimited") if explode => Style::Form { explode },
            (Place::Query, "spaceDelimited") => Style::SpaceDelimited,
            (Place::Query, "pipeDelimited") => Style::PipeDelimited,
            (Place::Query, "deepObject") if is_object => Style::DeepObject,
            (Place::Path, "label") => Style::Label { explode },
            (Place::Path, "matrix") => Style::Matrix { explode },
            (Place::Path | Place::Header, "simple") if is_object => Style::Simple { explode },
            (Place::Query, "form") | (Place::Path | Place::Header, "simple") => Style::Plain,
            (_, other) => {
                let message = format!(
                    "the style `{other}` does not fit a parameter in `{}` of this type",
                    place.as_str()
                );
                let node = entry.get("style").unwrap_or(entry);
                self.error(code::UNSUPPORTED, message, node, &pointer.child("style")).help("use form, spaceDelimited, pipeDelimited, or deepObject for objects, in a query; simple, label or matrix in a path; \
                     simple in a header");
                Style::Plain
            }
        }
    }

    fn fields_of(&self, ty: &TypeRef) -> Option<&[Field]> {
        let TypeRef::Named(id) = ty else { return None };
        match &self.types.get(id.0)?.shape {
            Shape::Struct(object) => Some(&object.fields),
            _ => None,
        }
    }

    fn is_scalar(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Scalar(_) => true,
            TypeRef::Named(id) => {
                self.types.get(id.0).is_some_and(|definition| matches!(definition.shape, Shape::Enum(_)))
            }
            _ => false,
        }
    }

    fn is_sendable(&self, ty: &TypeRef, style: Style) -> bool {
        if style == Style::DeepObject {
            return true;
        }
        match (ty, self.fields_of(ty)) {
            (_, Some(fields)) => fields.iter().all(|field| self.is_scalar(&field.ty)),
            (TypeRef::List(inner) | TypeRef::Map(inner), _) => self.is_scalar(inner),
            (scalar, None) => self.is_scalar(scalar),
        }
    }
}
