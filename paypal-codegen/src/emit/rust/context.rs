//! Holds the program and the options, and writes types.

use std::collections::BTreeSet;

use crate::emit::Options;
use crate::ir::{Api, Placement, Program, TypeDef, TypeId, TypeRef, TypeSyntax};

/// The program and the options.
pub(in crate::emit) struct Context<'a> {
    pub(super) program: &'a Program,
    pub(super) options: &'a Options,
}

impl<'a> Context<'a> {
    pub(in crate::emit) fn new(program: &'a Program, options: &'a Options) -> Self {
        Self { program, options }
    }

    /// Returns the path of the runtime.
    pub(super) fn runtime(&self) -> &str {
        &self.options.runtime
    }

    /// Returns the spec from which the files of an API are generated.
    pub(super) fn source(&self, api: &Api) -> String {
        let own = if api.own { "own/" } else { "" };
        self.options.source.clone().unwrap_or_else(|| format!("specs/{own}{}.yaml", api.name))
    }

    /// Returns the path from which a type is re-exported; `None` if the type is emitted.
    pub(super) fn elsewhere(&self, definition: &TypeDef) -> Option<&str> {
        let component = definition.origin.component_name()?;
        self.options.elsewhere.get(component).map(String::as_str)
    }

    /// Returns the additional attributes of a type.
    pub(super) fn attributes(&self, definition: &TypeDef) -> impl Iterator<Item = &str> {
        let component = definition.origin.component_name();
        let wanted = self.options.attributes.iter();
        wanted.filter(move |it| it.0 == "*" || Some(it.0.as_str()) == component).map(|it| it.1.as_str())
    }

    /// Returns the API of a type.
    pub(super) fn api_of(&self, definition: &TypeDef) -> Option<&'a Api> {
        self.program.apis.get(definition.api)
    }

    /// Returns the Rust name of a type.
    pub(super) fn name(&self, id: TypeId) -> &'a str {
        self.program.emitted(id).map_or("", |definition| &definition.name)
    }

    /// Returns a type in Rust's syntax. `prefix` is put before the names of generated types.
    pub(in crate::emit) fn rust(&self, ty: &TypeRef, prefix: &str) -> String {
        ty.text(TypeSyntax::Rust, &|id| format!("{prefix}{}", self.name(id)))
    }

    /// Returns a type in the syntax of a row of `model!`.
    pub(super) fn row(&self, ty: &TypeRef) -> String {
        ty.text(TypeSyntax::Row, &|id| self.name(id).to_owned())
    }

    /// Returns a type in the terms of the spec: the component's name, or `[patch]` for a list.
    pub(in crate::emit) fn spec(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Scalar(scalar) => scalar.info().spec_name.to_owned(),
            TypeRef::Any => "any".to_owned(),
            TypeRef::Bytes => "bytes".to_owned(),
            TypeRef::File => "file".to_owned(),
            TypeRef::Named(id) => {
                self.program.get(*id).map_or_else(String::new, |definition| definition.origin.label())
            }
            TypeRef::List(element) => format!("[{}]", self.spec(element)),
            TypeRef::Map(value) => format!("{{{}}}", self.spec(value)),
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => self.spec(inner),
        }
    }

    /// Returns the types that are emitted in the module of an API.
    pub(super) fn types_of(&self, api: usize) -> impl Iterator<Item = &'a TypeDef> {
        self.emitted()
            .filter(move |definition| definition.placement == Placement::Api && definition.api == api)
    }

    /// Returns the types that are emitted in `shared`.
    pub(super) fn shared(&self) -> impl Iterator<Item = &'a TypeDef> {
        self.emitted().filter(|definition| definition.placement == Placement::Shared)
    }

    /// Returns the APIs that share a type.
    pub(super) fn members(&self, definition: &TypeDef) -> BTreeSet<usize> {
        definition.members.iter().filter_map(|id| self.program.get(*id)).map(|member| member.api).collect()
    }

    /// Returns the names of the shared types of an API.
    pub(super) fn shared_by(&self, api: usize) -> BTreeSet<String> {
        let shared = self.shared().filter(|definition| self.members(definition).contains(&api));
        shared.map(|definition| definition.name.to_string()).collect()
    }

    fn emitted(&self) -> impl Iterator<Item = &'a TypeDef> {
        self.program.types.iter().filter(|definition| definition.representative.is_none())
    }
}
