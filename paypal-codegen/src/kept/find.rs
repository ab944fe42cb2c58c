//! Finds the parts of the old documents that the new ones no longer have.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::schema::{child, is_empty, resolve};
use super::translate::Translator;
use super::{MARK, Part, PartKind};
use crate::document::{Key, Node, NodeValue, Pointer};
use crate::identity::{Identity, parameters};
use crate::ir::{Api, Operation, Place, Program, Scalar, Shape, TypeDef, TypeId, TypeRef};

/// One side of a comparison: a program, and its documents before their overlays were applied.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The program.
    pub program: &'a Program,
    /// The documents by API.
    pub documents: &'a BTreeMap<String, Node>,
}

/// Returns the parts of each API that the new documents no longer have. `revision` is the name of
/// the new version.
pub fn find(
    old: Side<'_>,
    new: Side<'_>,
    identity: &Identity,
    revision: &str,
) -> BTreeMap<String, Vec<Part>> {
    let mut found = BTreeMap::new();
    for (index, api) in old.program.apis.iter().enumerate() {
        let other = new.program.apis.iter().position(|other| other.name == api.name);
        let documents = old.documents.get(&api.name).zip(new.documents.get(&api.name));
        let (Some(other), Some((was, is))) = (other, documents) else { continue };
        // A document that did not change lacks nothing.
        if was == is {
            continue;
        }
        let moved = moved(old.program, new.program, identity, index);
        let unused = new.program.apis.get(other).map(unused).unwrap_or_default();
        let mut finder = Finder {
            old: old.program,
            new: new.program,
            identity,
            revision,
            copies: Translator::new(was, is, &moved, &unused),
            restored: HashSet::new(),
            parts: Vec::new(),
        };
        finder.api(index, other);
        let mut parts = finder.parts;
        for mut component in finder.copies.components {
            mark(&mut component.value, revision);
            parts.push(component);
        }
        parts.sort_by(|one, other| (&one.at, one.kind).cmp(&(&other.at, other.kind)));
        parts.dedup_by(|one, other| one.at == other.at && one.kind == other.kind && one.value == other.value);
        if !parts.is_empty() {
            found.insert(api.name.clone(), parts);
        }
    }
    found
}

/// Returns the new places of the components of an API whose types stay.
fn moved(old: &Program, new: &Program, identity: &Identity, api: usize) -> HashMap<String, String> {
    let mut moved = HashMap::new();
    let is_component = |it: &TypeDef| !it.origin.is_inline() && !it.pointer.ends_with("/items");
    for definition in &new.types {
        for was in identity.all_old(definition.id).filter_map(|id| old.get(id)) {
            if was.api == api && is_component(was) && is_component(definition) {
                moved.entry(was.pointer.clone()).or_insert_with(|| definition.pointer.clone());
            }
        }
    }
    moved
}

/// Returns the places of the components that nothing sent or received contains.
fn unused(api: &Api) -> HashSet<String> {
    let unused = api.components.iter().filter(|component| component.target.is_none());
    unused.map(|component| component.pointer.clone()).collect()
}

/// Marks a part with the revision that first lacks it, unless it has a mark.
fn mark(value: &mut Node, revision: &str) {
    let span = value.span.clone();
    if let Some(mapping) = value.as_mapping_mut() {
        mapping.entry(Key::new(MARK, &span)).or_insert_with(|| Node::string(revision, &span));
    }
}

pub(super) struct Finder<'a> {
    pub(super) old: &'a Program,
    pub(super) new: &'a Program,
    pub(super) identity: &'a Identity,
    revision: &'a str,
    pub(super) copies: Translator<'a>,
    /// The places of the components that the new document has, but whose type only stays because
    /// they are kept.
    pub(super) restored: HashSet<String>,
    parts: Vec<Part>,
}

impl Finder<'_> {
    fn api(&mut self, old_api: usize, new_api: usize) {
        let (old, new) = (self.old, self.new);
        let (Some(api), Some(other)) = (old.apis.get(old_api), new.apis.get(new_api)) else { return };
        let pairs: HashMap<usize, usize> = (self.identity.operations().iter())
            .filter(|((api, _), _)| *api == old_api)
            .map(|((_, was), (_, is))| (*was, *is))
            .collect();
        for (index, was) in api.operations.iter().enumerate() {
            match pairs.get(&index).and_then(|is| other.operations.get(*is)) {
                Some(is) => self.operation(was, is),
                // An operation that became a callback is still described.
                None if other.callbacks.iter().any(|is| is.is_operation(was)) => {}
                None => self.lost_operation(&was.pointer),
            }
        }
        for was in &api.callbacks {
            match other.callbacks.iter().find(|is| is.is_same(was)) {
                Some(is) => self.callback(was, is),
                None if other.operations.iter().any(|is| was.is_operation(is)) => {}
                None => self.lost_operation(&was.pointer),
            }
        }
        self.issues(api, other, &pairs);
        self.components(api, other, old_api);
        self.types(old_api, new_api);
    }

    pub(super) fn add(&mut self, kind: PartKind, at: String, node: &Node) {
        let mut value = self.copies.copy(node);
        if !matches!(kind, PartKind::Issue | PartKind::Value | PartKind::Format) {
            mark(&mut value, self.revision);
        }
        self.parts.push(Part { kind, at, value, span: node.span.clone() });
    }

    /// Keeps a whole operation or callback, with the parameters of its path.
    fn lost_operation(&mut self, pointer: &str) {
        let old = self.copies.old;
        let Some(node) = old.at(pointer) else { return };
        let mut node = node.clone();
        let path = Pointer::tokens(pointer).nth(1).map(|path| child("/paths", &[&path]));
        let shared = path.and_then(|path| old.at(&path)?.get("parameters").cloned());
        if let (Some(shared), Some(operation)) = (shared, node.as_mapping_mut()) {
            let span = shared.span.clone();
            let own = operation
                .entry(Key::new("parameters", &span))
                .or_insert_with(|| Node::new(NodeValue::Sequence(Vec::new()), &span));
            if let Some(own) = own.as_sequence_mut() {
                own.extend(shared.items().cloned());
            }
        }
        self.add(PartKind::Operation, pointer.to_owned(), &node);
    }

    fn operation(&mut self, was: &Operation, is: &Operation) {
        let (old, new) = (self.copies.old, self.copies.new);
        if new.at(&is.pointer).is_none() {
            return;
        }
        let list = child(&is.pointer, &["parameters", "-"]);
        for (before, after) in parameters(was, is) {
            match after {
                Some(after) => {
                    let at = |pointer: &str| child(pointer, &["schema"]);
                    self.refs((&before.ty, &at(&before.pointer)), (&after.ty, &at(&after.pointer)));
                }
                None if before.place == Place::Path => {}
                None => {
                    if let Some((node, _)) = resolve(old, &before.pointer) {
                        self.add(PartKind::Parameter, list.clone(), &node.clone());
                    }
                }
            }
        }
        for header in &was.left_out {
            let is_there = is.left_out.iter().any(|other| other.wire.eq_ignore_ascii_case(&header.wire))
                || header.wire.eq_ignore_ascii_case("content-type");
            if let Some((node, _)) = resolve(old, &header.pointer).filter(|_| !is_there) {
                self.add(PartKind::Parameter, list.clone(), &node.clone());
            }
        }
        match (&was.body, &is.body) {
            (Some(_), None) => {
                if let Some((node, _)) = resolve(old, &child(&was.pointer, &["requestBody"])) {
                    self.add(PartKind::Body, child(&is.pointer, &["requestBody"]), &node.clone());
                }
            }
            (Some(before), Some(after)) => {
                let media = |pointer: &str, document: &Node| {
                    media_schema(document, &child(pointer, &["requestBody"]))
                };
                let places = media(&was.pointer, old).zip(media(&is.pointer, new));
                if let (Some(before), Some(after), Some((from, to))) =
                    (before.kind.ty(), after.kind.ty(), places)
                {
                    self.refs((before, &from), (after, &to));
                }
            }
            _ => {}
        }
        self.responses(was, is);
    }

    fn responses(&mut self, was: &Operation, is: &Operation) {
        let (old, new) = (self.copies.old, self.copies.new);
        for before in &was.outcomes {
            let status = before.status.to_string();
            let place = |operation: &Operation| child(&operation.pointer, &["responses", &status]);
            let after = is.outcomes.iter().find(|after| after.status == before.status);
            let payload = after.and_then(|after| after.payload.as_ref());
            match (&before.payload, payload) {
                (Some(before), Some(after)) => {
                    let places = media_schema(old, &place(was)).zip(media_schema(new, &place(is)));
                    if let Some((from, to)) = places {
                        self.refs((before, &from), (after, &to));
                    }
                }
                (None, _) if after.is_some() => {}
                _ => {
                    let Some((node, _)) = resolve(old, &place(was)) else { continue };
                    let at = resolve(new, &place(is)).map_or_else(|| place(is), |(_, at)| at);
                    self.add(PartKind::Response, at, &node.clone());
                }
            }
        }
    }

    /// Keeps the issue codes that no operation of the API has any more.
    fn issues(&mut self, api: &Api, other: &Api, pairs: &HashMap<usize, usize>) {
        let still: HashSet<&str> = other.issues.iter().map(|issue| issue.wire.as_str()).collect();
        let mut lost: HashSet<&str> =
            api.issues.iter().map(|issue| issue.wire.as_str()).filter(|code| !still.contains(code)).collect();
        for (index, was) in api.operations.iter().enumerate() {
            let Some(is) = pairs.get(&index).and_then(|is| other.operations.get(*is)) else { continue };
            for (status, codes) in &was.issues {
                let place = child(&is.pointer, &["responses", status]);
                for code in codes.iter().filter(|code| lost.remove(code.as_str())) {
                    let (old, new) = (self.copies.old, self.copies.new);
                    let from = resolve(old, &child(&was.pointer, &["responses", status]));
                    let Some((from, _)) = from else { continue };
                    let listed = from.get("x-issues").into_iter().flat_map(Node::items);
                    let Some(node) = listed.into_iter().find(|it| it.as_str() == Some(code)) else {
                        continue;
                    };
                    let at = resolve(new, &place).map(|(_, at)| at);
                    if at.is_none() {
                        let description = from.get("description").cloned();
                        let description = description.unwrap_or_else(|| Node::string("", &from.span));
                        self.add(PartKind::Response, child(&place, &["description"]), &description);
                    }
                    let at = at.unwrap_or_else(|| place.clone());
                    self.add(PartKind::Issue, child(&at, &["x-issues", "-"]), &node.clone());
                }
            }
        }
    }

    fn types(&mut self, old_api: usize, new_api: usize) {
        // All new types that are one old type have the members of all of them.
        let mut news: BTreeMap<TypeId, Vec<&TypeDef>> = BTreeMap::new();
        for definition in self.new.types.iter().filter(|it| it.api == new_api && it.members.is_empty()) {
            for old in self.identity.all_old(definition.id) {
                news.entry(old).or_default().push(definition);
            }
        }
        for (old, definitions) in news {
            let Some(was) = self.old.get(old).filter(|was| was.api == old_api) else { continue };
            self.members(was, &definitions);
        }
    }

    fn members(&mut self, was: &TypeDef, definitions: &[&TypeDef]) {
        let Some(first) = definitions.iter().find(|it| self.copies.new.at(&it.pointer).is_some()) else {
            return;
        };
        match &was.shape {
            Shape::Struct(object) => {
                let of = |definition: &TypeDef, wire: &str| match &definition.shape {
                    Shape::Struct(object) => object.fields.iter().find(|it| it.wire == wire).cloned(),
                    _ => None,
                };
                for field in &object.fields {
                    let same: Vec<_> = definitions.iter().filter_map(|it| of(it, &field.wire)).collect();
                    for is in &same {
                        self.refs((&field.ty, &field.pointer), (&is.ty, &is.pointer));
                    }
                    let is_lost = same.is_empty() && !self.is_in_kept_base(field, first);
                    if let Some(node) = self.copies.old.at(&field.pointer).filter(|_| is_lost) {
                        let at = child(&first.pointer, &["properties", &field.wire]);
                        self.add(PartKind::Property, at, &node.clone());
                    }
                }
            }
            Shape::Enum(values) => {
                let has = |definition: &TypeDef, wire: &str| match &definition.shape {
                    Shape::Enum(values) => values.variants.iter().any(|it| it.wire == wire),
                    _ => false,
                };
                let list = child(&first.pointer, &["enum"]);
                if self.copies.new.at(&list).is_none() {
                    return;
                }
                // An enum of several APIs has the values of all of them.
                let listed: Vec<&Node> = was
                    .pointers()
                    .filter_map(|pointer| self.copies.old.at(&child(pointer, &["enum"])))
                    .collect();
                let was_listed = |wire: &str| {
                    let mut values = listed.iter().flat_map(|values| values.items());
                    listed.is_empty() || values.any(|value| value.as_str() == Some(wire))
                };
                for value in values.variants.iter().filter(|value| was_listed(&value.wire)) {
                    if !definitions.iter().any(|it| has(it, &value.wire)) {
                        let node = Node::string(value.wire.as_str(), &first.span);
                        self.add(PartKind::Value, child(&list, &["-"]), &node);
                    }
                }
            }
            Shape::Union(_) => {}
        }
    }

    /// Compares the schemas at two places with the types that they became.
    pub(super) fn refs(&mut self, (was, from): (&TypeRef, &str), (is, to): (&TypeRef, &str)) {
        let (old, new) = (self.copies.old, self.copies.new);
        let (Some((before, from)), Some((after, to))) = (resolve(old, from), resolve(new, to)) else {
            return;
        };
        match (plain(was), plain(is)) {
            (TypeRef::List(was), TypeRef::List(is)) => {
                self.refs((was, &child(&from, &["items"])), (is, &child(&to, &["items"])));
            }
            (TypeRef::Map(was), TypeRef::Map(is)) if after.get("additionalProperties").is_some() => {
                let key = ["additionalProperties"];
                self.refs((was, &child(&from, &key)), (is, &child(&to, &key)));
            }
            (TypeRef::Named(id), TypeRef::Scalar(Scalar::String)) => {
                let is_enum = self.old.get(*id).is_some_and(|it| matches!(it.shape, Shape::Enum(_)));
                if let Some(values) = before.get("enum").filter(|_| is_enum && after.get("enum").is_none()) {
                    self.add(PartKind::Value, child(&to, &["enum"]), &values.clone());
                }
            }
            (TypeRef::Scalar(was), TypeRef::Scalar(is)) => {
                let is_lost = was != is && before.get("type") == after.get("type");
                if let Some(format) =
                    before.get("format").filter(|_| is_lost && after.get("format").is_none())
                {
                    self.add(PartKind::Format, child(&to, &["format"]), &format.clone());
                }
            }
            (was, TypeRef::Any | TypeRef::Map(_))
                if *was != TypeRef::Any && is_empty(after) && !is_empty(before) =>
            {
                self.add(PartKind::Schema, to, &before.clone());
            }
            _ => {}
        }
    }
}

fn plain(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => plain(inner),
        other => other,
    }
}

/// Returns the place of the first schema of a body or a response.
pub(super) fn media_schema(document: &Node, pointer: &str) -> Option<String> {
    let (node, at) = resolve(document, pointer)?;
    let (media, _) = node.get("content")?.entries().find(|(_, media)| media.get("schema").is_some())?;
    Some(child(&at, &["content", media.as_str(), "schema"]))
}
