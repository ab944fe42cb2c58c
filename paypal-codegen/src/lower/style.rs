//! Chooses the types and the styles of parameters.

use super::Lower;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{Field, Origin, Place, Scalar, Shape, Style, TypeRef};

/// A word for each style that a place allows.
const ALLOWED: &str = "use form, spaceDelimited, pipeDelimited or deepObject in a query; simple, label or matrix in a path; \
                       simple in a header; form in a cookie";

impl<'a> Lower<'a> {
    /// Returns the type of a parameter. Outside JSON, a choice between scalars is a string, and a
    /// choice between a scalar and a list is a list.
    pub(super) fn parameter_type(
        &mut self,
        schema: &'a Node,
        at: &Pointer,
        origin: &Origin,
        is_json: bool,
    ) -> TypeRef {
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

    /// Returns the style of a parameter. A style that its place does not allow is replaced by the
    /// usual one of that place, with a warning; so is a style that can't write the type.
    pub(super) fn style(
        &mut self,
        entry: &'a Node,
        place: Place,
        ty: &TypeRef,
        (name, pointer): (&str, &Pointer),
    ) -> Style {
        let usual = usual(place);
        let stated = entry.get("style").and_then(Node::as_str).unwrap_or(usual);
        let explode = |style| entry.get("explode").and_then(Node::as_bool).unwrap_or(style == "form");
        let style = match self.style_of(place, stated, explode(stated), ty) {
            Some(style) => style,
            None => {
                let message = format!(
                    "the style `{stated}` does not exist in a {}: `{name}` is sent in the style `{usual}`",
                    place.as_str()
                );
                let node = entry.get("style").unwrap_or(entry);
                self.warning(code::UNSUPPORTED, message, node, &pointer.child("style")).help(ALLOWED);
                self.style_of(place, usual, explode(usual), ty).unwrap_or_default()
            }
        };
        if self.is_sendable(ty, style) {
            return style;
        }
        let (sent, style) = match (place, style) {
            (Place::Query, Style::Form { explode: true }) if !matches!(ty, TypeRef::List(_)) => {
                ("`property[key]=value`".to_owned(), style)
            }
            (Place::Query, _) if matches!(ty, TypeRef::List(_)) => {
                (format!("`{name}[0][key]=value`"), Style::DeepObject)
            }
            (Place::Query, _) => (format!("`{name}[key]=value`"), Style::DeepObject),
            _ => ("JSON".to_owned(), Style::Json),
        };
        let message = format!(
            "OpenAPI does not define how lists and objects inside `{name}` are sent: they are sent as {sent}"
        );
        self.warning(code::UNSUPPORTED, message, entry, pointer)
            .help("`style: deepObject` sends nested values with brackets, and `content` sends them as JSON");
        style
    }

    /// Returns the style that a word means for a parameter at a place; `None` if the place does not
    /// allow it.
    pub(super) fn style_of(&self, place: Place, stated: &str, explode: bool, ty: &TypeRef) -> Option<Style> {
        let is_list = matches!(ty, TypeRef::List(_));
        let is_plain = match ty {
            TypeRef::List(inner) => self.is_scalar(inner),
            scalar => self.is_scalar(scalar),
        };
        Some(match (place, stated) {
            (Place::Query | Place::Cookie, "form") if is_list && explode || !is_plain => {
                Style::Form { explode }
            }
            (Place::Query | Place::Cookie, "form") => Style::Plain,
            (Place::Query, "spaceDelimited" | "pipeDelimited") if explode => Style::Form { explode },
            (Place::Query, "spaceDelimited") => Style::SpaceDelimited,
            (Place::Query, "pipeDelimited") => Style::PipeDelimited,
            (Place::Query, "deepObject") if is_list || !is_plain => Style::DeepObject,
            (Place::Query, "deepObject") => Style::Plain,
            (Place::Path, "label") => Style::Label { explode },
            (Place::Path, "matrix") => Style::Matrix { explode },
            (Place::Path | Place::Header, "simple") if is_plain => Style::Plain,
            (Place::Path | Place::Header, "simple") => Style::Simple { explode },
            _ => return None,
        })
    }

    pub(super) fn fields_of(&self, ty: &TypeRef) -> Option<&[Field]> {
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

    fn is_union(&self, ty: &TypeRef) -> bool {
        let TypeRef::Named(id) = ty else { return false };
        self.types.get(id.0).is_some_and(|definition| matches!(definition.shape, Shape::Union(_)))
    }

    /// Returns whether a type is a scalar, a scalar that may be null, or any JSON, which is written
    /// by its value.
    pub(super) fn is_flat(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Nullable(inner) => self.is_scalar(inner),
            TypeRef::Any => true,
            scalar => self.is_scalar(scalar),
        }
    }

    /// Returns whether a style can write all values of a type.
    fn is_sendable(&self, ty: &TypeRef, style: Style) -> bool {
        if matches!(style, Style::DeepObject | Style::Json) {
            return true;
        }
        // An exploded form writes the properties of an object like parameters of their own.
        let is_spread = style == Style::Form { explode: true };
        let is_property = |ty: &TypeRef| match ty {
            TypeRef::List(inner) if is_spread => self.is_flat(inner),
            other => self.is_flat(other),
        };
        match ty {
            TypeRef::List(inner) => self.is_flat(inner),
            TypeRef::Map(inner) => is_property(inner),
            TypeRef::Named(id) => match self.types.get(id.0).map(|definition| &definition.shape) {
                Some(Shape::Struct(object)) => object.fields.iter().all(|field| is_property(&field.ty)),
                // Alternatives that are unions themselves may lead back to this one.
                Some(Shape::Union(union)) => {
                    union.arms.iter().all(|arm| self.is_union(&arm.ty) || self.is_sendable(&arm.ty, style))
                }
                _ => true,
            },
            other => self.is_flat(other),
        }
    }
}

/// Returns the style of parameters without `style`.
pub(super) fn usual(place: Place) -> &'static str {
    match place {
        Place::Query | Place::Cookie => "form",
        Place::Path | Place::Header => "simple",
    }
}
