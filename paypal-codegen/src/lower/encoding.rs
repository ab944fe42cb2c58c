//! Lowers `encoding`: how a property of a form or a part of a multipart body is written.

use super::Lower;
use super::media::Format;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{BodyKind, Encoding, Place, Scalar, Shape, Style, TypeRef};

impl<'a> Lower<'a> {
    /// Returns the encodings of a body's properties that differ from the default. Reports those
    /// that have no effect.
    pub(super) fn encodings(
        &mut self,
        media: &'a Node,
        at: &Pointer,
        kind: &BodyKind,
    ) -> Vec<(String, Encoding)> {
        let mut encodings = Vec::new();
        let at = at.child("encoding");
        for (key, node) in media.get("encoding").into_iter().flat_map(Node::entries) {
            let (name, at) = (key.as_str(), at.child(key.as_str()));
            let found = match kind {
                BodyKind::Form(ty) => {
                    let ty = self.property_type(ty, name);
                    self.in_form(name, node, &at, &ty)
                }
                BodyKind::FormData { fields, files } if !files.iter().any(|file| file.wire == name) => {
                    let ty = self.property_type(fields, name);
                    self.of_part(name, node, &at, &ty)
                }
                // The caller passes each file with its content type.
                _ => None,
            };
            encodings.extend(found.map(|encoding| (name.to_owned(), encoding)));
        }
        encodings
    }

    /// Returns the type of a property; any JSON if the body is a map or any JSON, or if it does not
    /// declare the property.
    fn property_type(&self, body: &TypeRef, name: &str) -> TypeRef {
        let field = self.fields_of(body).and_then(|fields| fields.iter().find(|field| field.wire == name));
        field.map_or(TypeRef::Any, |field| field.ty.clone())
    }

    /// Returns the encoding of a property of a form, if it is not the default: lists of scalars
    /// repeat the name, and other values are written with brackets.
    fn in_form(&mut self, name: &str, node: &'a Node, at: &Pointer, ty: &TypeRef) -> Option<Encoding> {
        let media_types = content_types(node);
        if media_types.first().is_some_and(|it| Format::of(it) == Format::Json) {
            return (*ty != TypeRef::STRING).then_some(Encoding::Json);
        }
        if let Some(other) =
            media_types.first().filter(|it| Format::of(it) != Format::Form && **it != "text/plain")
        {
            let message = format!("the content type `{other}` is ignored: a form sends `{name}` as text");
            self.note(code::NOT_ENFORCED, message, node, &at.child("contentType"))
                .help("to silence this note, remove the `contentType` by an overlay");
        }
        if node.get("style").is_none() && node.get("explode").is_none() {
            return None;
        }
        let stated = node.get("style").and_then(Node::as_str).unwrap_or("form");
        let explode = node.get("explode").and_then(Node::as_bool).unwrap_or(stated == "form");
        let Some(style) = self.style_of(Place::Query, stated, explode, ty) else {
            let message =
                format!("the style `{stated}` does not exist in a form: `{name}` is sent as without it");
            self.warning(code::UNSUPPORTED, message, node, &at.child("style"))
                .help("use form, spaceDelimited, pipeDelimited or deepObject");
            return None;
        };
        let is_list = matches!(ty, TypeRef::List(_));
        match style {
            Style::Form { explode: true } if is_list => None,
            // A list without `explode`.
            Style::Plain if is_list => Some(Encoding::Style(Style::Form { explode: false })),
            Style::Plain => None,
            Style::DeepObject if !self.may_repeat(ty) => None,
            style => Some(Encoding::Style(style)),
        }
    }

    /// Returns whether some values of a type are lists of scalars, which repeat their name unless
    /// an encoding says otherwise.
    fn may_repeat(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Any => true,
            TypeRef::List(element) => self.is_flat(element),
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => self.may_repeat(inner),
            TypeRef::Named(id) => match self.types.get(id.0).map(|definition| &definition.shape) {
                // A named alternative is an enum, an object or another union.
                Some(Shape::Union(union)) => union
                    .arms
                    .iter()
                    .any(|arm| !matches!(arm.ty, TypeRef::Named(_)) && self.may_repeat(&arm.ty)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Returns the content type of a part, if it is not the default: JSON for objects, and none for
    /// other values.
    fn of_part(&mut self, name: &str, node: &'a Node, at: &Pointer, ty: &TypeRef) -> Option<Encoding> {
        if let Some(headers) = node.get("headers") {
            let message = format!("the headers of the part `{name}` are not sent");
            self.warning(code::UNSUPPORTED, message, headers, &at.child("headers"))
                .help("if the service needs them, describe the body by `schema: {}` in an overlay: then the caller passes the parts");
        }
        let media_types = content_types(node);
        let media_type = media_types.iter().find(|media_type| !media_type.contains('*'))?;
        let is_json = Format::of(media_type) == Format::Json;
        let element = match ty {
            TypeRef::List(inner) if !is_json => inner,
            ty => ty,
        };
        let is_object = self.fields_of(element).is_some() || matches!(element, TypeRef::Map(_));
        if is_object && !is_json {
            let message = format!("the part `{name}` is sent as JSON, with the content type `{media_type}`");
            self.warning(code::UNSUPPORTED, message, node, at)
                .help("describe the part as a string, and pass it as the service wants it");
        }
        let is_default = match media_type.to_ascii_lowercase().as_str() {
            "application/json" => is_object && !matches!(ty, TypeRef::List(_)),
            "text/plain" => matches!(element, TypeRef::Scalar(Scalar::String)),
            _ => false,
        };
        (!is_default).then(|| Encoding::ContentType((*media_type).to_owned()))
    }
}

/// Returns the media types of `contentType`, a list with commas.
fn content_types(node: &Node) -> Vec<&str> {
    let stated = node.get("contentType").and_then(Node::as_str).unwrap_or_default();
    stated.split(',').map(str::trim).filter(|media_type| !media_type.is_empty()).collect()
}
