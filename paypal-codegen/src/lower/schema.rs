//! A schema becomes a type reference; one with a shape of its own becomes a type.

use super::alias::former_names;
use super::union::is_null;
use super::{Lower, is_true, text};
use crate::diagnostic::code;
use crate::document::{Node, NodeValue, Pointer};
use crate::ir::{
    ComponentTarget, Home, Origin, Shape, StringEnum, Struct, TypeDef, TypeId, TypeRef, Usage, Variant,
};

/// A keyword, what it must hold, and whether a node is that.
type KeywordShape = (&'static str, &'static str, fn(&Node) -> bool);

const SHAPES: [KeywordShape; 9] = [
    ("type", "a string", |node| node.as_str().is_some()),
    ("properties", "an object", |node| node.as_mapping().is_some()),
    ("items", "an object", |node| node.as_mapping().is_some()),
    ("required", "a list", |node| node.as_sequence().is_some()),
    ("enum", "a list", |node| node.as_sequence().is_some()),
    ("allOf", "a list", |node| node.as_sequence().is_some()),
    ("oneOf", "a list", |node| node.as_sequence().is_some()),
    ("anyOf", "a list", |node| node.as_sequence().is_some()),
    ("additionalProperties", "an object or a boolean", |node| {
        node.as_mapping().is_some() || node.as_bool().is_some()
    }),
];

/// What a schema is by its keywords.
enum Form<'a> {
    Object,
    /// A schema that is another one and only says more about its place: `allOf` of a single branch.
    Only(usize, &'a Node),
    Enum(&'a Node),
    Array,
    /// An object whose property names are data; the schema is that of the values.
    Map(&'a Node),
    /// One of several.
    Union,
    Scalar(TypeRef),
}

/// How many references may lead from one schema to the next; PayPal's need about ten.
pub(super) const MAX_REFERENCES: usize = 100;

/// How many lists and maps may stand in one another.
const MAX_NESTING: usize = 16;

/// Where less of the stack than this is left, more is taken, in bytes.
const STACK_LEFT: usize = 256 << 10;
const STACK_MORE: usize = 4 << 20;

impl<'a> Lower<'a> {
    /// Lowers a component that travels.
    pub(super) fn component(
        &mut self,
        name: &str,
        schema: &'a Node,
        pointer: &Pointer,
        usage: Usage,
    ) -> ComponentTarget {
        let origin = Origin(vec![name.to_owned()]);
        self.open.push(name.to_owned());
        let ty = self.type_of(schema, pointer, &origin);
        self.open.pop();
        match ty {
            TypeRef::Named(id) if self.by_pointer.get(pointer.as_str()) == Some(&id) => {
                if let Some(definition) = self.types.get_mut(id.0) {
                    definition.usage = definition.usage.union(usage);
                }
                ComponentTarget::Type(id)
            }
            alias => ComponentTarget::Alias(alias),
        }
    }

    /// The type of a schema; `origin` is where it stands, for its name if it becomes a type.
    ///
    /// Documents nest, and references lead from one nest to the next: the stack grows with them.
    pub(super) fn type_of(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        stacker::maybe_grow(STACK_LEFT, STACK_MORE, || self.type_within(schema, pointer, origin))
    }

    fn type_within(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        if let Some(target) = schema.reference() {
            return self.referred(target, schema, pointer);
        }
        if let Some(id) = self.by_pointer.get(pointer.as_str()) {
            return TypeRef::Named(*id);
        }
        match self.form(schema, pointer) {
            Form::Only(index, target) => {
                let at = pointer.child("allOf").child(index);
                self.type_of(target, &at, origin)
            }
            Form::Object => self.object(schema, pointer, origin),
            Form::Enum(values) => self.string_enum(schema, values, pointer, origin),
            Form::Map(values) => {
                let at = pointer.child("additionalProperties");
                TypeRef::Map(Box::new(self.element(values, &at, origin)))
            }
            Form::Union => self.union(schema, pointer, origin),
            Form::Array => {
                let Some(items) = schema.get("items") else {
                    self.error(code::MISSING_PART, "an array needs `items`", schema, pointer).help =
                        Some("say of which type its elements are".to_owned());
                    return TypeRef::List(Box::new(TypeRef::Any));
                };
                TypeRef::List(Box::new(self.element(items, &pointer.child("items"), origin)))
            }
            Form::Scalar(scalar) => scalar,
        }
    }

    /// The type of an element of a list or of a value of a map.
    fn element(&mut self, schema: &'a Node, pointer: &Pointer, origin: &Origin) -> TypeRef {
        let ty = self.type_of(schema, pointer, origin);
        if ty.nesting() >= MAX_NESTING {
            self.error(code::TOO_DEEP, "lists nest deeper than any interface needs", schema, pointer).help =
                Some(format!("at most {MAX_NESTING} lists or maps may stand in one another"));
            return TypeRef::Any;
        }
        let is_null = self.is_nullable(schema) && ty != TypeRef::Any;
        if is_null { TypeRef::Nullable(Box::new(ty)) } else { ty }
    }

    /// Whether a schema, or the one it refers to, may be null.
    pub(super) fn is_nullable(&self, schema: &'a Node) -> bool {
        let target = schema.reference().and_then(|target| self.document.at(target));
        let may_be = |schema: &Node| {
            let has_null = |key: &str| schema.get(key).into_iter().flat_map(Node::items).any(is_null);
            let null_value =
                schema.get("enum").into_iter().flat_map(Node::items).any(|it| it.kind() == "null");
            let of_all =
                schema.get("allOf").into_iter().flat_map(Node::items).any(|it| is_true(it, "nullable"));
            is_true(schema, "nullable") || of_all || has_null("oneOf") || has_null("anyOf") || null_value
        };
        may_be(schema) || target.is_some_and(may_be)
    }

    /// The id of a type that is being lowered further up.
    fn promise(&mut self, node: &'a Node, pointer: &Pointer, at: &Pointer) -> TypeId {
        if let Some((id, _, _)) = self.promised.get(at.as_str()) {
            return *id;
        }
        let id = self.define_at(node, at, &Origin(Vec::new()), Shape::Struct(Struct::default()));
        self.by_pointer.remove(at.as_str());
        self.promised.insert(at.as_str().to_owned(), (id, node, pointer.clone()));
        id
    }

    /// A list or another name that holds itself can't be written in Rust.
    pub(super) fn check_promises(&mut self) {
        let mut broken: Vec<_> = std::mem::take(&mut self.promised).into_values().collect();
        broken.sort_by_key(|(id, _, _)| *id);
        for (_, node, pointer) in broken {
            let target = node.reference().unwrap_or_default().to_owned();
            let message = format!("`{target}` holds itself, and is no object");
            self.error(code::UNSUPPORTED, message, node, &pointer).help =
                Some("make it an object with a property that holds the list".to_owned());
        }
    }

    fn referred(&mut self, target: &str, node: &'a Node, pointer: &Pointer) -> TypeRef {
        let Some((schema, at)) = self.resolve(node, pointer) else { return TypeRef::Any };
        let Some(name) = at.as_str().strip_prefix("/components/schemas/").filter(|name| !name.contains('/'))
        else {
            let message = format!("`{target}` is not a component schema");
            self.error(code::UNSUPPORTED, message, node, pointer).help =
                Some("move the schema to `components/schemas`".to_owned());
            return TypeRef::Any;
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        if let Some(id) = self.by_pointer.get(at.as_str()) {
            return TypeRef::Named(*id);
        }
        if let Some(ty) = self.aliases.get(at.as_str()) {
            return ty.clone();
        }
        if self.open.len() > MAX_REFERENCES {
            self.error(
                code::TOO_DEEP,
                "the references lead deeper than any interface needs",
                node,
                pointer,
            )
            .help = Some(format!("at most {MAX_REFERENCES} schemas may lead from one to the next"));
            return TypeRef::Any;
        }
        match self.open.iter().filter(|open| **open == name).count() {
            0 => {}
            _ if !self.is_collection(schema) => return TypeRef::Named(self.promise(node, pointer, &at)),
            // A list of objects that hold such a list ends at the objects.
            1 => {}
            _ => {
                let message =
                    format!("`{target}` holds itself, and is no object: it is read as any JSON there");
                self.warning(code::UNTYPED_EXTRA, message, node, pointer).help =
                    Some("make it an object with a property that holds the list".to_owned());
                return TypeRef::Any;
            }
        }
        self.open.push(name.clone());
        let ty = self.type_of(schema, &at, &Origin(vec![name]));
        self.open.pop();
        self.aliases.insert(at.as_str().to_owned(), ty.clone());
        ty
    }

    /// Whether a schema is a list or a map, and so has no type of its own that could be referred to before it is made.
    fn is_collection(&self, schema: &Node) -> bool {
        let is_one = |key: &str| schema.get(key).is_some_and(|node| node.as_mapping().is_some());
        let is_other = |key: &&str| schema.get(key).is_some();
        (is_one("items") || is_one("additionalProperties"))
            && !["properties", "allOf", "oneOf", "anyOf"].iter().any(is_other)
    }

    fn form(&mut self, schema: &'a Node, pointer: &Pointer) -> Form<'a> {
        if !self.has_shape(schema, pointer) {
            return Form::Scalar(TypeRef::Any);
        }
        if let Some(form) = self.alternative_form(schema, pointer) {
            return form;
        }
        let declared = schema.get("type").and_then(Node::as_str);
        let has_properties = schema.get("properties").is_some();
        if schema.get("allOf").is_some() {
            return self.only(schema, pointer).map_or(Form::Object, |(index, only)| Form::Only(index, only));
        }
        if let Some(values) = schema.get("enum") {
            if values.as_sequence().is_some_and(<[Node]>::is_empty) {
                self.warning(
                    code::EMPTY_ENUM,
                    "an enum without values is read as any string",
                    values,
                    pointer,
                )
                .help = Some("remove the `enum` by an overlay".to_owned());
                return Form::Scalar(TypeRef::String);
            }
            if let Some(form) = self.enum_form(declared, values, pointer) {
                return form;
            }
        }
        match declared {
            _ if has_properties => Form::Object,
            Some("object") => match schema.get("additionalProperties") {
                None => Form::Scalar(TypeRef::Any),
                Some(values) => match values.as_bool() {
                    Some(true) => Form::Scalar(TypeRef::Any),
                    Some(false) => Form::Object,
                    None => Form::Map(values),
                },
            },
            Some("array") => Form::Array,
            Some("string") => Form::Scalar(string(schema)),
            Some("boolean") => Form::Scalar(TypeRef::Boolean),
            Some("integer") => Form::Scalar(TypeRef::Integer),
            Some("number") => Form::Scalar(TypeRef::Number),
            Some(other) => {
                let node = schema.get("type").unwrap_or(schema);
                let message = format!("`{other}` is no type of OpenAPI 3.0");
                self.error(code::UNKNOWN_TYPE, message, node, &pointer.child("type")).help =
                    Some("one of string, boolean, integer, number, array, object".to_owned());
                Form::Scalar(TypeRef::Any)
            }
            None if schema.get("items").is_some() => Form::Array,
            None => Form::Scalar(TypeRef::Any),
        }
    }

    /// What an enum makes of a schema: a type of its own, if its values are texts. Others are no more than a limit; `None` where the `type`
    /// says what they are.
    fn enum_form(&mut self, declared: Option<&str>, values: &'a Node, pointer: &Pointer) -> Option<Form<'a>> {
        let of_kind = |kind: &str| values.items().all(|value| value.kind() == kind || value.kind() == "null");
        // A number that YAML made of a text without quotes is meant as that text.
        let is_text = |value: &Node| matches!(value.value, NodeValue::Number(_) | NodeValue::Bool(_));
        if of_kind("a string")
            || declared == Some("string") && !values.items().any(|it| !is_text(it) && it.as_str().is_none())
        {
            return Some(Form::Enum(values));
        }
        let message = "an `enum` of other than texts only limits what is taken, and is not enforced";
        self.note(code::NOT_ENFORCED, message, values, &pointer.child("enum")).help =
            Some("take it away by an overlay to be rid of this note".to_owned());
        let is_integer = |value: &Node| value.as_number().is_none_or(|it| it.parse::<i64>().is_ok());
        match declared {
            Some(_) => None,
            None if of_kind("a number") && values.items().all(is_integer) => {
                Some(Form::Scalar(TypeRef::Integer))
            }
            None if of_kind("a number") => Some(Form::Scalar(TypeRef::Number)),
            None if of_kind("a boolean") => Some(Form::Scalar(TypeRef::Boolean)),
            None => Some(Form::Scalar(TypeRef::Any)),
        }
    }

    /// What alternatives make of a schema; `None` where they only limit what else is said.
    fn alternative_form(&mut self, schema: &'a Node, pointer: &Pointer) -> Option<Form<'a>> {
        let limits = |lower: &mut Self, keyword: &str| {
            if let Some(node) = schema.get(keyword) {
                let message = format!("`{keyword}` only limits what is taken, and is not enforced");
                lower.note(code::NOT_ENFORCED, message, node, &pointer.child(keyword)).help =
                    Some("take it away by an overlay to be rid of this note".to_owned());
            }
        };
        limits(self, "not");
        let is_object = schema.get("properties").is_some() || schema.get("allOf").is_some();
        let Some((keyword, branches)) = self.alternatives(schema) else {
            if let Some(node) = schema.get("discriminator") {
                let message =
                    "without alternatives, a discriminator leads nowhere: this is read as the base alone";
                self.warning(code::BASE_ALONE, message, node, &pointer.child("discriminator")).help = Some(
                    "list the alternatives by `oneOf`; what the base does not declare is in `extra`"
                        .to_owned(),
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
            let message = format!("`{keyword}` lists nothing but null, or nothing at all");
            self.error(code::MISSING_PART, message, schema, &pointer.child(keyword)).help =
                Some("list the alternatives".to_owned());
            return Some(Form::Scalar(TypeRef::Any));
        }
        Some(Form::Union)
    }

    /// The single branch of an `allOf` that adds no properties, and its index; branches that only say something about it don't count. A component that has an object for its only branch is a type of its
    /// own; a property is of the branch's type.
    pub(super) fn only(&self, schema: &'a Node, pointer: &Pointer) -> Option<(usize, &'a Node)> {
        let says = |key: &str| {
            matches!(key, "nullable" | "description" | "title" | "default" | "readOnly" | "deprecated")
        };
        let is_more = |branch: &Node| branch.entries().any(|(key, _)| !says(key.as_str()));
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

    /// Whether the keywords of a schema hold what they should; says so if they don't.
    fn has_shape(&mut self, schema: &Node, pointer: &Pointer) -> bool {
        let mut has_shape = schema.as_mapping().is_some();
        if !has_shape {
            let message = format!("a schema must be an object, this is {}", schema.kind());
            self.error(code::WRONG_TYPE, message, schema, pointer).help =
                Some("write it such as `{ type: string }`".to_owned());
        }
        for (keyword, wanted, is_right) in SHAPES {
            if let Some(node) = schema.get(keyword).filter(|node| !is_right(node)) {
                let message = format!("`{keyword}` must be {wanted}, this is {}", node.kind());
                self.error(code::WRONG_TYPE, message, node, &pointer.child(keyword)).help =
                    Some("mend it by an overlay".to_owned());
                has_shape = false;
            }
        }
        has_shape
    }

    /// Whether a schema, its references followed, is an object with properties.
    fn is_object(&self, schema: &Node) -> bool {
        let schema = schema.reference().and_then(|target| self.document.at(target)).unwrap_or(schema);
        schema.get("properties").is_some() || schema.get("allOf").is_some()
    }

    fn string_enum(
        &mut self,
        schema: &'a Node,
        values: &'a Node,
        pointer: &Pointer,
        origin: &Origin,
    ) -> TypeRef {
        let mut variants: Vec<Variant> = Vec::new();
        let names = schema.get("x-rust-names");
        for (index, value) in values.items().enumerate() {
            let at = pointer.child("enum").child(index);
            let wire = match &value.value {
                NodeValue::String(text) => text,
                NodeValue::Number(text) => self.unquoted(text, value, &at),
                NodeValue::Bool(true) => self.unquoted("true", value, &at),
                NodeValue::Bool(false) => self.unquoted("false", value, &at),
                _ => continue,
            };
            if variants.iter().any(|variant| variant.wire == *wire) {
                self.warning(code::DUPLICATE_VALUE, format!("`{wire}` is listed twice"), value, &at).help =
                    Some("remove one of the two by an overlay".to_owned());
                continue;
            }
            let wanted_name = names.and_then(|names| text(names, wire));
            variants.push(Variant { wanted_name, ..Variant::new(wire) });
        }
        if variants.is_empty() {
            return TypeRef::Any;
        }
        TypeRef::Named(self.define(schema, pointer, origin, Shape::Enum(StringEnum { variants })))
    }

    /// A value that is a text though it is not written as one.
    fn unquoted<'t>(&mut self, text: &'t str, value: &Node, pointer: &Pointer) -> &'t str {
        let message = format!("`{text}` is {} among texts, and read as one", value.kind());
        self.warning(code::WRONG_TYPE, message, value, pointer).help = Some("write it in quotes".to_owned());
        text
    }

    /// Adds a type.
    pub(super) fn define(
        &mut self,
        schema: &Node,
        pointer: &Pointer,
        origin: &Origin,
        shape: Shape,
    ) -> TypeId {
        let Some((promised, _, _)) = self.promised.remove(pointer.as_str()) else {
            return self.define_at(schema, pointer, origin, shape);
        };
        self.define_at(schema, pointer, origin, shape);
        // It was referred to before it was made: it goes where it was promised.
        if let Some(definition) = self.types.pop()
            && let Some(place) = self.types.get_mut(promised.0)
        {
            *place = TypeDef { id: promised, ..definition };
        }
        self.by_pointer.insert(pointer.as_str().to_owned(), promised);
        promised
    }

    fn define_at(&mut self, schema: &Node, pointer: &Pointer, origin: &Origin, shape: Shape) -> TypeId {
        let id = TypeId(self.types.len());
        let aliases = former_names(schema);
        self.by_pointer.insert(pointer.as_str().to_owned(), id);
        self.types.push(TypeDef {
            id,
            api: self.api,
            origin: origin.clone(),
            name: String::new(),
            // Beside a property, a small letter says that the field is meant.
            wanted_name: text(schema, "x-rust-name")
                .filter(|name| origin.is_component() || name.starts_with(char::is_uppercase)),
            aliases,
            shape,
            usage: Usage::default(),
            home: Home::Api,
            merged_into: None,
            sharers: Vec::new(),
            deprecated: is_true(schema, "deprecated"),
            description: text(schema, "description"),
            pointer: pointer.as_str().to_owned(),
            span: schema.span.clone(),
        });
        id
    }
}

/// What a string is by its `format`: OpenAPI's names for times, or PayPal's own (`ppaas_date_time_v3`, `ppaas_date_notime_v2`).
fn string(schema: &Node) -> TypeRef {
    let format = schema.get("format").and_then(Node::as_str).unwrap_or_default();
    match format {
        "date-time" => TypeRef::DateTime,
        "date" => TypeRef::Date,
        _ if format.starts_with("ppaas_date_time_v") => TypeRef::DateTime,
        _ if format.starts_with("ppaas_date_notime_v") => TypeRef::Date,
        _ => TypeRef::String,
    }
}
