//! The state before a change: the program of the current tree, and PayPal's files it came from.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;
use std::rc::Rc;

use paypal_codegen::identity::reachable;
use paypal_codegen::ir::{self, Placement, Presence, Program, Shape, TypeDef, TypeId, TypeRef};
use paypal_codegen::{apis, pipeline};
use serde_json::Value;

use super::json;
use crate::bench::Result;

/// The current tree with PayPal's files.
#[derive(Debug)]
pub struct Base {
    pub program: Program,
    /// The program of the documents alone: each schema is a type.
    pub described: Program,
    pub apis: Vec<Api>,
    pub fields: Vec<Field>,
    /// The types that only callbacks exchange. In their answers, users set read-only properties.
    pub of_callbacks: HashSet<TypeId>,
}

/// One API. The index is the same in the program.
#[derive(Clone, Debug)]
pub struct Api {
    pub name: String,
    /// The name of PayPal's file.
    pub file: String,
    /// PayPal's document; null if there is no file.
    pub document: Rc<Value>,
    /// The document of the current tree, with overlays applied.
    pub overlaid: Value,
}

/// A property, with the facts of every Rust field that comes from it.
#[derive(Clone, Debug)]
pub struct Field {
    /// The index of the API.
    pub api: usize,
    /// The name in JSON.
    pub wire: String,
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// The Rust paths: `orders::Order.status`.
    pub rust: Vec<String>,
    /// Whether any of the types is sent.
    pub sent: bool,
    /// Whether any of the types is received.
    pub received: bool,
    pub required: bool,
    /// Whether any Rust field is an argument of a constructor.
    pub is_argument: bool,
    pub read_only: bool,
    pub nullable: bool,
    pub sensitive: bool,
    /// Whether a property inside the value is hidden.
    pub has_secret: bool,
    pub ty: TypeRef,
}

impl Base {
    /// Reads the specs of the tree and PayPal's files.
    pub fn read(upstream: &Path, specs: &Path) -> Result<Self> {
        let loaded = pipeline::load(specs).map_err(|problems| problems.to_string())?;
        let listed = apis::read(specs).map_err(|problems| problems.to_string())?;
        let mut all = Vec::new();
        for api in &loaded.program.apis {
            let file = listed.iter().find(|entry| entry.api == api.name).map(|entry| entry.source.clone());
            let file = file.unwrap_or_default();
            let text = fs::read_to_string(upstream.join(&file)).ok();
            let document: Value =
                text.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default();
            let document = Rc::new(document);
            let overlaid = loaded.documents.iter().find(|(entry, _)| entry.api == api.name);
            let overlaid = overlaid.map(|(_, node)| node.to_json()).unwrap_or_default();
            all.push(Api { name: api.name.clone(), file, document, overlaid });
        }
        if all.iter().all(|api| api.document.is_null()) {
            return Err(format!("none of PayPal's files is in {}", upstream.display()).into());
        }
        let fields = fields(&loaded.program);
        let documents: Vec<_> = loaded.documents.iter().map(|(api, document)| (api, document)).collect();
        let described = pipeline::lower_only(&documents);
        let mut of_callbacks = reachable(&loaded.program);
        let mut operations = loaded.program.clone();
        operations.apis.iter_mut().for_each(|api| api.callbacks.clear());
        let of_operations = reachable(&operations);
        of_callbacks.retain(|id| !of_operations.contains(id));
        Ok(Self { program: loaded.program, described, apis: all, fields, of_callbacks })
    }

    /// Returns the own types of an API, before types of several APIs are merged.
    pub fn types(&self, api: usize) -> impl Iterator<Item = &TypeDef> {
        self.program.types.iter().filter(move |it| it.api == api && it.members.is_empty())
    }

    /// Returns the Rust paths by which users know a type: in its API and in `shared`.
    pub fn paths(&self, definition: &TypeDef) -> Vec<String> {
        paths(&self.program, definition)
    }

    /// Returns whether each Rust type with a property has another schema of the same API that
    /// describes the property too. Then the types lose nothing if PayPal removes the property here.
    pub fn is_described_elsewhere(&self, field: &Field) -> bool {
        let has = |it: &TypeDef, is_it: &dyn Fn(&ir::Field) -> bool| match &it.shape {
            Shape::Struct(object) => object.fields.iter().any(is_it),
            Shape::Enum(_) | Shape::Union(_) => false,
        };
        let is_other = |it: &ir::Field| it.wire == field.wire && it.pointer != field.pointer;
        let mut owners = self.types(field.api).filter(|it| has(it, &|of| of.pointer == field.pointer));
        owners.all(|owner| self.copies(owner).any(|copy| has(copy, &is_other)))
    }

    /// Returns whether each Rust type with a property has another schema, of any API, in which
    /// requests may set the property. Then they may set it in all, as far as Rust is concerned.
    pub fn is_written_elsewhere(&self, field: &Field) -> bool {
        let has = |it: &TypeDef, is_it: &dyn Fn(&ir::Field) -> bool| match &it.shape {
            Shape::Struct(object) => object.fields.iter().any(is_it),
            Shape::Enum(_) | Shape::Union(_) => false,
        };
        let mut owners = self.types(field.api).filter(|it| has(it, &|of| of.pointer == field.pointer));
        owners.all(|owner| {
            let shared = owner.representative.and_then(|id| self.program.get(id));
            let members =
                shared.into_iter().flat_map(|it| &it.members).filter_map(|id| self.program.get(*id));
            members.chain([owner]).any(|member| {
                let is_other = |it: &ir::Field| {
                    let is_same_place = member.api == field.api && it.pointer == field.pointer;
                    it.wire == field.wire && !it.read_only && !is_same_place
                };
                let schemas = self.described.types.iter().filter(|it| {
                    it.api == member.api && member.pointers().any(|pointer| pointer == it.pointer)
                });
                schemas.into_iter().any(|schema| has(schema, &is_other))
            })
        })
    }

    /// Returns whether another schema of the same API and Rust type lists a value too.
    pub fn is_listed_elsewhere(&self, definition: &TypeDef, value: &str) -> bool {
        self.copies(definition).any(|copy| match &copy.shape {
            Shape::Enum(values) => values.variants.iter().any(|it| it.wire == value),
            Shape::Struct(_) | Shape::Union(_) => false,
        })
    }

    /// Returns the further schemas of a type, each as a type of its own.
    fn copies<'a>(&'a self, definition: &'a TypeDef) -> impl Iterator<Item = &'a TypeDef> {
        let is_copy = |it: &&TypeDef| definition.copies.iter().any(|copy| copy.pointer == it.pointer);
        self.described.types.iter().filter(|it| it.api == definition.api).filter(is_copy)
    }

    /// Returns the Rust paths of all types whose schema is a component or inside it.
    pub fn paths_inside(&self, api: usize, pointer: &str) -> Vec<String> {
        let inside = |it: &&TypeDef| {
            it.pointer.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.types(api).filter(inside).flat_map(|it| self.paths(it)).collect()
    }
}

fn paths(program: &Program, definition: &TypeDef) -> Vec<String> {
    let own = |it: &TypeDef| {
        let module = program.apis.get(it.api).map_or("", |api| api.name.as_str());
        format!("{}::{}", if it.placement == Placement::Shared { "shared" } else { module }, it.name)
    };
    let mut paths = vec![own(definition)];
    if let Some(emitted) = program.emitted(definition.id).filter(|it| it.id != definition.id) {
        paths.push(own(emitted));
        if let Some(api) = program.apis.get(definition.api) {
            paths.push(format!("{}::{}", api.name, emitted.name));
        }
    }
    paths.sort();
    paths.dedup();
    paths
}

fn fields(program: &Program) -> Vec<Field> {
    let mut all: BTreeMap<(usize, String), Field> = BTreeMap::new();
    let secret = with_secrets(program);
    for definition in program.types.iter().filter(|it| it.members.is_empty()) {
        let Shape::Struct(object) = &definition.shape else { continue };
        for field in &object.fields {
            let rust = paths(program, definition).into_iter().map(|path| format!("{path}.{}", field.name));
            let is_argument = !field.read_only && field.presence != Presence::Optional;
            let entry = all.entry((definition.api, field.pointer.clone())).or_insert_with(|| Field {
                api: definition.api,
                wire: field.wire.clone(),
                pointer: field.pointer.clone(),
                rust: Vec::new(),
                sent: false,
                received: false,
                required: field.required,
                is_argument: false,
                read_only: field.read_only,
                nullable: field.nullable,
                sensitive: false,
                has_secret: field.ty.named().is_some_and(|id| secret.contains(&id)),
                ty: field.ty.clone(),
            });
            entry.rust.extend(rust);
            entry.sent |= definition.usage.request;
            entry.received |= definition.usage.response;
            entry.required &= field.required;
            entry.is_argument |= is_argument;
            entry.sensitive |= field.sensitive;
        }
    }
    let is_at_property = |field: &Field| {
        let end = format!("/properties/{}", json::escape(&field.wire));
        field.pointer.ends_with(&end)
    };
    all.into_values().filter(is_at_property).collect()
}

/// Returns the types that hold a hidden property at any depth.
fn with_secrets(program: &Program) -> HashSet<TypeId> {
    let mut found = HashSet::new();
    loop {
        let before = found.len();
        for definition in &program.types {
            let holds = |ty: &TypeRef| ty.named().is_some_and(|id| found.contains(&id));
            let is_one = match &definition.shape {
                Shape::Struct(object) => {
                    object.fields.iter().any(|field| field.sensitive || holds(&field.ty))
                }
                Shape::Union(union) => union.arms.iter().any(|arm| holds(&arm.ty)),
                Shape::Enum(_) => false,
            };
            if is_one {
                found.insert(definition.id);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

#[cfg(test)]
mod tests {
    use paypal_test_support::upstream;

    use super::*;

    /// PayPal writes many enums and objects at several places of one file. A value or a property
    /// that one of them loses is still described at the others.
    #[test]
    fn a_part_is_described_elsewhere_if_another_schema_of_its_type_has_it() {
        let Some(folder) = upstream::upstream() else { return };
        let base = Base::read(&folder, &upstream::workspace().join("specs")).unwrap();
        let (mut values, mut properties) = ([0, 0], [0, 0]);
        for (api, entry) in base.apis.iter().enumerate() {
            // What the copies of a type write at a place below them, except at one pointer: a copy
            // may get a property by `allOf` from the schema that loses it.
            let written = |definition: &TypeDef, rest: &str, except: &str| -> Vec<Value> {
                let copies = definition.copies.iter().map(|copy| format!("{}{rest}", copy.pointer));
                let others = copies.filter(|pointer| pointer != except);
                others.filter_map(|pointer| entry.overlaid.pointer(&pointer).cloned()).collect()
            };
            for definition in base.types(api) {
                if let Shape::Enum(list) = &definition.shape {
                    let lists = written(definition, "/enum", "");
                    for value in &list.variants {
                        let is_in = |list: &Value| {
                            list.as_array().is_some_and(|list| list.contains(&value.wire.as_str().into()))
                        };
                        let expected = lists.iter().any(is_in);
                        assert_eq!(
                            base.is_listed_elsewhere(definition, &value.wire),
                            expected,
                            "{}",
                            value.wire
                        );
                        values[usize::from(expected)] += 1;
                    }
                }
            }
            for field in base.fields.iter().filter(|it| it.api == api) {
                let has = |it: &&TypeDef| match &it.shape {
                    Shape::Struct(object) => object.fields.iter().any(|it| it.pointer == field.pointer),
                    Shape::Enum(_) | Shape::Union(_) => false,
                };
                let owners: Vec<&TypeDef> = base.types(api).filter(has).collect();
                let rest = format!("/properties/{}", json::escape(&field.wire));
                let is_found = base.is_described_elsewhere(field);
                if owners.iter().any(|owner| owner.copies.is_empty()) {
                    assert!(!is_found, "{}", field.pointer);
                    properties[0] += 1;
                } else if owners.iter().all(|owner| !written(owner, &rest, &field.pointer).is_empty()) {
                    assert!(is_found, "{}", field.pointer);
                    properties[1] += 1;
                }
            }
        }
        assert!(values.iter().chain(&properties).all(|count| *count > 0), "{values:?} {properties:?}");
    }
}
