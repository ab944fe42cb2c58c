//! Decides the form of a schema with `allOf`. The properties of objects are merged (`object.rs`).
//! For scalars, enums, lists and maps, the limits and annotations are merged, and an enum keeps the
//! values that all parts allow.

use std::collections::HashSet;

use super::Lower;
use super::form::Form;
use crate::diagnostic::code;
use crate::document::{MAX_REFERENCES, Node, Pointer};
use crate::ir::{Scalar, TypeRef};

/// The kind of value that a schema allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Boolean,
    Integer,
    Number,
    List,
    Map,
    /// An object with properties.
    Properties,
    /// An object without properties.
    Object,
    Alternatives,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::List => "a list",
            Self::Map | Self::Properties | Self::Object => "an object",
            Self::Alternatives => "one of several types",
        }
    }

    fn is_object(self) -> bool {
        matches!(self, Self::Map | Self::Properties | Self::Object)
    }
}

/// A branch of an `allOf`, or the schema that contains the `allOf`, with its other keywords.
struct Part<'a> {
    /// The index of the branch; `None` for the schema itself.
    index: Option<usize>,
    node: &'a Node,
    /// The kinds of value that the part allows; empty if it does not restrict them.
    kinds: Vec<Kind>,
}

/// The form of an `allOf` with all its parts.
enum Whole {
    /// An object with the properties of all parts.
    Object,
    /// The type of the part at this index of the list of parts. The other parts only restrict its
    /// values.
    Part(usize),
    Text,
    Boolean,
    Integer,
    Number,
    List,
    /// The parts contradict each other: no value has both kinds.
    Contradiction(Kind, Kind),
}

impl<'a> Lower<'a> {
    /// Returns the form of a schema with `allOf`.
    pub(super) fn all_of_form(&mut self, schema: &'a Node, pointer: &Pointer) -> Form<'a> {
        if let Some((index, only)) = self.sole_all_of_branch(schema, pointer)
            && !["enum", "items"].iter().any(|key| schema.get(key).is_some())
        {
            return Form::SoleBranch(index, only);
        }
        let parts = self.parts(schema);
        match whole(&parts) {
            Whole::Object => Form::Object,
            Whole::Part(place) => part_form(&parts, place, Form::Object),
            Whole::Text => self.text_form(schema, pointer, &parts),
            Whole::Boolean => Form::Plain(TypeRef::Scalar(Scalar::Boolean)),
            Whole::Integer => Form::Plain(TypeRef::Scalar(self.integer(schema, pointer))),
            Whole::Number => Form::Plain(TypeRef::Scalar(Scalar::Number)),
            Whole::List => self.list_form(schema, pointer, &parts),
            Whole::Contradiction(one, other) => {
                let message = format!(
                    "a value can't be {} and {}: the `allOf` is decoded as any JSON",
                    one.word(),
                    other.word()
                );
                let at = pointer.child("allOf");
                self.warning(code::CONTRADICTION, message, schema.get("allOf").unwrap_or(schema), &at)
                    .help("remove one of the branches by an overlay");
                Form::Plain(TypeRef::Any)
            }
        }
    }

    /// Returns whether the limits of all branches of an `allOf` apply to one value. This is so
    /// unless the branches form an object or contradict each other.
    pub(super) fn merges_limits(&self, schema: &'a Node) -> bool {
        schema.get("allOf").is_some_and(|branches| branches.as_sequence().is_some())
            && !matches!(whole(&self.parts(schema)), Whole::Object | Whole::Contradiction(..))
    }

    /// Returns the schema itself and the branches of its `allOf`.
    fn parts(&self, schema: &'a Node) -> Vec<Part<'a>> {
        let kinds = |node: &'a Node| {
            let mut kinds = Vec::new();
            self.kinds(node, &mut Seen::default(), &mut kinds);
            kinds
        };
        let own = Part { index: None, node: schema, kinds: self.own_kind(schema).into_iter().collect() };
        let branches = schema.get("allOf").into_iter().flat_map(Node::items).enumerate();
        let branches = branches.map(|(index, node)| Part { index: Some(index), node, kinds: kinds(node) });
        std::iter::once(own).chain(branches).collect()
    }

    /// Adds the kinds of value that a schema and the branches of its `allOf` allow.
    fn kinds(&self, schema: &'a Node, seen: &mut Seen, kinds: &mut Vec<Kind>) {
        let Some(schema) = self.follow(schema).filter(|schema| seen.is_new(schema)) else { return };
        kinds.extend(self.own_kind(schema).filter(|kind| !kinds.contains(kind)));
        for branch in schema.get("allOf").into_iter().flat_map(Node::items) {
            self.kinds(branch, seen, kinds);
        }
    }

    /// Returns the kind of value that a schema allows by its own keywords.
    fn own_kind(&self, schema: &'a Node) -> Option<Kind> {
        let has = |key: &str| schema.get(key).is_some();
        let is_map = schema.get("additionalProperties").is_some_and(|node| node.as_mapping().is_some());
        if self.adds_alternatives(schema) {
            return Some(Kind::Alternatives);
        }
        if has("properties") {
            return Some(Kind::Properties);
        }
        match schema.get("type").and_then(Node::as_str) {
            Some("object") if is_map => Some(Kind::Map),
            Some("object") => Some(Kind::Object),
            Some("array") => Some(Kind::List),
            Some("string") => Some(Kind::Text),
            Some("boolean") => Some(Kind::Boolean),
            Some("integer") => Some(Kind::Integer),
            Some("number") => Some(Kind::Number),
            Some(_) => None,
            None if has("items") => Some(Kind::List),
            None if has("enum") => {
                let values = || schema.get("enum").into_iter().flat_map(Node::items);
                let all = |kind: &str| values().all(|it| it.kind() == kind || it.kind() == "null");
                match () {
                    () if all("a string") => Some(Kind::Text),
                    () if all("a number") => Some(Kind::Number),
                    () if all("a boolean") => Some(Kind::Boolean),
                    () => None,
                }
            }
            None if is_map || has("required") => Some(Kind::Object),
            None => None,
        }
    }

    /// Returns the form of an `allOf` of strings: an enum if a part has `enum`, else a string.
    fn text_form(&mut self, schema: &'a Node, pointer: &Pointer, parts: &[Part<'a>]) -> Form<'a> {
        let listed: Vec<(usize, Vec<&'a str>)> = parts
            .iter()
            .enumerate()
            .filter_map(|(place, part)| Some((place, self.listed(part, &mut Seen::default())?)))
            .collect();
        let Some((_, first)) = listed.first() else {
            let formats = self.same(schema, pointer).into_iter().filter_map(|it| it.get("format")?.as_str());
            let scalars = formats.filter_map(|format| Scalar::of("string", format));
            let scalar = scalars.into_iter().find(|scalar| *scalar != Scalar::String);
            return Form::Plain(TypeRef::Scalar(scalar.unwrap_or(Scalar::String)));
        };
        let both: HashSet<&str> =
            first.iter().copied().filter(|value| listed.iter().all(|(_, all)| all.contains(value))).collect();
        if both.is_empty() {
            let at = pointer.child("allOf");
            let message = "no value is in all enums of the `allOf`: it is decoded as any string";
            self.warning(code::CONTRADICTION, message, schema.get("allOf").unwrap_or(schema), &at)
                .help("remove one of the enums by an overlay");
            return Form::Plain(TypeRef::STRING);
        }
        let is_reference = |place: usize| {
            parts.get(place).is_some_and(|part| part.index.is_some() && part.node.reference().is_some())
        };
        let is_inline = |place: usize| {
            parts.get(place).is_some_and(|part| part.node.get("enum").is_some() && !is_reference(place))
        };
        // Choose the part that gives the enum. The values of an enum in this schema or in an inline
        // branch can be restricted. The enum of a component can't: it is one type everywhere.
        let own = listed.iter().find(|(place, _)| *place == 0);
        let exact = || listed.iter().find(|(place, all)| is_reference(*place) && all.len() == both.len());
        let inline = || {
            let inline = listed.iter().filter(|(place, _)| is_inline(*place));
            inline.min_by_key(|(_, all)| all.len())
        };
        let narrowest = || listed.iter().min_by_key(|(_, all)| all.len());
        let Some((place, _)) = own.or_else(exact).or_else(inline).or_else(narrowest) else {
            return Form::Plain(TypeRef::STRING);
        };
        if is_inline(*place) {
            let at = match parts.get(*place).and_then(|part| part.index) {
                Some(index) => pointer.child("allOf").child(index),
                None => pointer.clone(),
            };
            let allowed = both.iter().map(|value| (*value).to_owned()).collect();
            self.allowed_values.insert(at.as_str().to_owned(), allowed);
        }
        let own = schema.get("enum").map_or(Form::Plain(TypeRef::STRING), Form::Enum);
        part_form(parts, *place, own)
    }

    /// Returns the values that are in all enums of a part; `None` if it has no enum.
    fn listed(&self, part: &Part<'a>, seen: &mut Seen) -> Option<Vec<&'a str>> {
        let schema = self.follow(part.node).filter(|schema| seen.is_new(schema))?;
        let own = schema.get("enum").map(|values| values.items().filter_map(Node::as_str).collect());
        if part.index.is_none() {
            return own;
        }
        let branches = schema.get("allOf").into_iter().flat_map(Node::items);
        let inner = branches
            .filter_map(|node| self.listed(&Part { index: part.index, node, kinds: Vec::new() }, seen));
        own.into_iter()
            .chain(inner)
            .reduce(|left: Vec<&str>, right| left.into_iter().filter(|value| right.contains(value)).collect())
    }

    /// Returns the form of an `allOf` of lists. The type of the elements comes from the only part
    /// that describes them.
    fn list_form(&mut self, schema: &'a Node, pointer: &Pointer, parts: &[Part<'a>]) -> Form<'a> {
        let described: Vec<(usize, &'a Node)> = parts
            .iter()
            .enumerate()
            .filter_map(|(place, part)| {
                Some((place, self.items(part.node, part.index.is_some(), &mut Seen::default())?))
            })
            .collect();
        let Some((place, items)) = described.first() else { return Form::Array };
        if described.iter().any(|(_, other)| other != items) {
            let message = "several branches of the `allOf` describe the elements of the list: they are decoded as any JSON";
            let at = pointer.child("allOf");
            self.warning(code::CONTRADICTION, message, schema.get("allOf").unwrap_or(schema), &at)
                .help("describe the elements in one branch");
            return Form::Plain(TypeRef::List(Box::new(TypeRef::Any)));
        }
        part_form(parts, *place, Form::Array)
    }

    /// Returns the schema of a list's elements; `None` if it is missing or empty.
    fn items(&self, schema: &'a Node, with_branches: bool, seen: &mut Seen) -> Option<&'a Node> {
        let schema = self.follow(schema).filter(|schema| seen.is_new(schema))?;
        let is_more = |items: &&Node| items.as_mapping().is_some_and(|keys| !keys.is_empty());
        let mut branches = schema.get("allOf").filter(|_| with_branches).into_iter().flat_map(Node::items);
        (schema.get("items").filter(is_more))
            .or_else(|| branches.find_map(|branch| self.items(branch, true, seen)))
    }
}

/// The schemas that were visited. Each is visited once, although several branches may refer to it.
#[derive(Default)]
struct Seen(HashSet<*const Node>);

impl Seen {
    /// Adds a schema. Returns whether it must be visited: it is new, and the limit is not reached.
    fn is_new(&mut self, schema: &Node) -> bool {
        self.0.len() < MAX_REFERENCES && self.0.insert(std::ptr::from_ref(schema))
    }
}

/// Returns the form of the schema itself (`own`), or of a branch.
fn part_form<'a>(parts: &[Part<'a>], place: usize, own: Form<'a>) -> Form<'a> {
    match parts.get(place) {
        Some(Part { index: Some(index), node, .. }) => Form::SoleBranch(*index, node),
        _ => own,
    }
}

/// Returns the form of an `allOf` by the kinds of its parts.
fn whole(parts: &[Part<'_>]) -> Whole {
    let mut kinds: Vec<Kind> = Vec::new();
    for kind in parts.iter().flat_map(|part| &part.kinds) {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    let has = |kind: Kind| kinds.contains(&kind);
    // Returns the index of the part with a kind, if it is the only one and is a branch.
    let only = |kind: Kind| {
        let mut places = parts.iter().enumerate().filter(|(_, part)| part.kinds.contains(&kind));
        let (place, part) = places.next()?;
        (places.next().is_none() && part.index.is_some()).then_some(place)
    };
    // An integer is also a number, so `integer` and `number` together mean `integer`.
    let plain: Vec<Kind> = kinds
        .iter()
        .copied()
        .filter(|kind| !kind.is_object() && *kind != Kind::Alternatives)
        .filter(|kind| *kind != Kind::Number || !has(Kind::Integer))
        .collect();
    let object = kinds.iter().copied().find(|kind| kind.is_object());
    match (plain.as_slice(), object) {
        ([], _) if has(Kind::Properties) => Whole::Object,
        ([], _) => {
            let kind = if has(Kind::Alternatives) { Kind::Alternatives } else { Kind::Map };
            let is_both = has(Kind::Alternatives) && has(Kind::Map);
            match only(kind).filter(|_| !is_both) {
                Some(place) => Whole::Part(place),
                None => Whole::Object,
            }
        }
        ([one, other, ..], _) => Whole::Contradiction(*one, *other),
        ([one], Some(object)) => Whole::Contradiction(*one, object),
        ([_], None) if has(Kind::Alternatives) => match only(Kind::Alternatives) {
            Some(place) => Whole::Part(place),
            None => Whole::Object,
        },
        ([Kind::Text], None) => Whole::Text,
        ([Kind::Boolean], None) => Whole::Boolean,
        ([Kind::Integer], None) => Whole::Integer,
        ([Kind::List], None) => Whole::List,
        ([_], None) => Whole::Number,
    }
}
