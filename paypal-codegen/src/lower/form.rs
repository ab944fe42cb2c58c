//! Decides the form of a schema by its keywords.

use super::Lower;
use crate::diagnostic::code;
use crate::document::{Node, NodeValue, Pointer};
use crate::ir::{Scalar, TypeRef};

/// The form of a schema.
pub(super) enum Form<'a> {
    Object,
    /// An `allOf` of a single branch: the schema is that branch, with additional annotations.
    SoleBranch(usize, &'a Node),
    Enum(&'a Node),
    Array,
    /// An object whose property names are data, with the schema of the values.
    Map(&'a Node),
    /// A union (`oneOf`, `anyOf`).
    Union,
    /// A type that needs no item of its own.
    Plain(TypeRef),
}

impl<'a> Lower<'a> {
    pub(super) fn form(&mut self, schema: &'a Node, pointer: &Pointer) -> Form<'a> {
        if !self.has_shape(schema, pointer) {
            return Form::Plain(TypeRef::Any);
        }
        if let Some(form) = self.alternative_form(schema, pointer) {
            return form;
        }
        let declared = schema.get("type").and_then(Node::as_str);
        let has_properties = schema.get("properties").is_some();
        if schema.get("allOf").is_some() {
            return self.all_of_form(schema, pointer);
        }
        if let Some(values) = schema.get("enum") {
            if values.as_sequence().is_some_and(<[Node]>::is_empty) {
                self.warning(
                    code::EMPTY_ENUM,
                    "an enum without values is read as any string",
                    values,
                    pointer,
                )
                .help("remove the `enum` by an overlay");
                return Form::Plain(TypeRef::STRING);
            }
            if let Some(form) = self.enum_form(declared, values, pointer) {
                return form;
            }
        }
        match declared {
            _ if has_properties => Form::Object,
            Some("object") => match schema.get("additionalProperties") {
                None => Form::Plain(TypeRef::Any),
                Some(values) => match values.as_bool() {
                    Some(true) => Form::Plain(TypeRef::Any),
                    Some(false) => Form::Object,
                    None => Form::Map(values),
                },
            },
            Some("array") => Form::Array,
            Some(other) => {
                let format = schema.get("format").and_then(Node::as_str).unwrap_or_default();
                match Scalar::of(other, format) {
                    Some(Scalar::Integer | Scalar::Unsigned) => {
                        return Form::Plain(TypeRef::Scalar(self.integer(schema, pointer)));
                    }
                    Some(scalar) => return Form::Plain(TypeRef::Scalar(scalar)),
                    None => {}
                }
                let node = schema.get("type").unwrap_or(schema);
                let message = format!("`{other}` is not a type of OpenAPI 3.0");
                self.error(code::UNKNOWN_TYPE, message, node, &pointer.child("type"))
                    .help("use one of string, boolean, integer, number, array, object");
                Form::Plain(TypeRef::Any)
            }
            None if schema.get("items").is_some() => Form::Array,
            None => Form::Plain(TypeRef::Any),
        }
    }

    /// Returns the form of a schema with an `enum`. If the values are strings, it is a type of its
    /// own. Other values are only a limit; the result is `None` then if there is a `type` to use.
    fn enum_form(&mut self, declared: Option<&str>, values: &'a Node, pointer: &Pointer) -> Option<Form<'a>> {
        let of_kind = |kind: &str| values.items().all(|value| value.kind() == kind || value.kind() == "null");
        // YAML reads a string without quotes as a number or a boolean; treat it as the string.
        let is_text = |value: &Node| matches!(value.value, NodeValue::Number(_) | NodeValue::Bool(_));
        if of_kind("a string")
            || declared == Some("string") && !values.items().any(|it| !is_text(it) && it.as_str().is_none())
        {
            return Some(Form::Enum(values));
        }
        let message = "an `enum` of values other than strings is only a limit, and is not enforced";
        self.note(code::NOT_ENFORCED, message, values, &pointer.child("enum"))
            .help("to silence this note, remove the `enum` by an overlay");
        let is_integer = |value: &Node| value.as_number().is_none_or(|it| it.parse::<i64>().is_ok());
        match declared {
            Some(_) => None,
            None if of_kind("a number") && values.items().all(is_integer) => {
                Some(Form::Plain(TypeRef::Scalar(Scalar::Integer)))
            }
            None if of_kind("a number") => Some(Form::Plain(TypeRef::Scalar(Scalar::Number))),
            None if of_kind("a boolean") => Some(Form::Plain(TypeRef::Scalar(Scalar::Boolean))),
            None => Some(Form::Plain(TypeRef::Any)),
        }
    }

    /// Returns the form of a schema with alternatives; `None` if they only limit its other
    /// keywords.
    fn alternative_form(&mut self, schema: &'a Node, pointer: &Pointer) -> Option<Form<'a>> {
        let limits = |lower: &mut Self, keyword: &str| {
            if let Some(node) = schema.get(keyword) {
                let message =
                    format!("`{keyword}` only limits the other keywords of the schema, and is not enforced");
                lower
                    .note(code::NOT_ENFORCED, message, node, &pointer.child(keyword))
                    .help(format!("to silence this note, remove `{keyword}` by an overlay"));
            }
        };
        limits(self, "not");
        let is_object = schema.get("properties").is_some() || schema.get("allOf").is_some();
        let Some((keyword, branches)) = self.alternatives(schema) else {
            if let Some(node) = schema.get("discriminator") {
                let message =
                    "`discriminator` without `oneOf` or `anyOf`: only the declared properties become fields";
                self.warning(code::BASE_ALONE, message, node, &pointer.child("discriminator")).help(
                    "list the alternatives under `oneOf`; without it, undeclared properties are in `extra`",
                );
            }
            return None;
        };
        if is_object {
            if self.is_base_of_all(&branches, pointer) {
                return Some(Form::Union);
            }
            if !self.adds_alternatives(schema) {
                limits(self, keyword);
            }
            return None;
        }
        if branches.is_empty() {
            let message = format!("`{keyword}` has no alternatives other than null");
            self.error(code::MISSING_PART, message, schema, &pointer.child(keyword))
                .help(format!("list the alternatives under `{keyword}`"));
            return Some(Form::Plain(TypeRef::Any));
        }
        Some(Form::Union)
    }

    /// Returns the single branch of an `allOf` that adds no properties, and its index. Branches
    /// with annotations only don't count. A component with an object as its only branch is a type
    /// of its own; a property has the type of the branch.
    pub(super) fn sole_all_of_branch(
        &self,
        schema: &'a Node,
        pointer: &Pointer,
    ) -> Option<(usize, &'a Node)> {
        let is_more = |branch: &Node| branch.entries().any(|(key, _)| !is_annotation(key.as_str()));
        let branches = schema.get("allOf")?.as_sequence()?;
        let mut several =
            branches.iter().enumerate().filter(|(_, branch)| branches.len() == 1 || is_more(branch));
        let (Some((index, only)), None) = (several.next(), several.next()) else { return None };
        let adds =
            ["properties", "required", "additionalProperties"].iter().any(|key| schema.get(key).is_some())
                || self.adds_alternatives(schema);
        let component =
            pointer.as_str().strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
        let is_same = !self.is_object(only) || (!component && only.reference().is_some());
        (is_same && !adds).then_some((index, only))
    }

    /// Returns whether a schema, with its reference followed, is an object with properties.
    fn is_object(&self, schema: &Node) -> bool {
        let schema = self.follow(schema).unwrap_or(schema);
        schema.get("properties").is_some() || schema.get("allOf").is_some()
    }
}

/// Returns whether a keyword does not affect the form of a schema.
pub(super) fn is_annotation(key: &str) -> bool {
    matches!(
        key,
        "nullable"
            | "description"
            | "title"
            | "default"
            | "readOnly"
            | "writeOnly"
            | "deprecated"
            | "example"
            | "examples"
            | "externalDocs"
            | "xml"
    ) || key.starts_with("x-")
}
