//! Gives every operation, type, field, value and parameter its Rust name.
//!
//! Names that the lock pins come first, then names that an overlay sets, then those of components,
//! then those of types inside them. So `capture.status` does not get the name of the component
//! `capture_status`, even if no operation uses that component yet. Items of one kind are named in
//! the order of their ids, whatever the order of the document, so no name changes when operations,
//! components or properties change places.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{
    Alias, Api, BodyKind, Component, ComponentTarget, ErrorType, Field, Operation, Origin, Program, Shape,
    Statuses, Success, TypeDef, TypeId, TypeRef, Union, Variant,
};
use crate::lock::NamesLock;
use crate::name::{self, Scope, reserved};
use crate::source::Span;
use crate::status;

pub(super) fn names(program: &mut Program, lock: &NamesLock, diagnostics: &mut Diagnostics) {
    let Program { apis, types, .. } = program;
    let has_others = apis.len() > 1;
    for (index, api) in apis.iter_mut().enumerate() {
        let (name, file) = (api.name.clone(), api.file.clone());
        let mut names = Names { lock, api: name, file, has_others, diagnostics: &mut *diagnostics };
        names.operations(api);
        names.callbacks(api);
        let issues = &mut api.issues;
        names.variants(issues, &Origin::Issues, None);
        let calls: HashMap<&str, &str> = api
            .operations
            .iter()
            .map(|operation| (operation.id.as_str(), operation.call.as_str()))
            .chain(api.callbacks.iter().map(|callback| (callback.id.as_str(), callback.helper.as_str())))
            .collect();
        let own: Vec<&mut TypeDef> = types.iter_mut().filter(|definition| definition.api == index).collect();
        let lists: Vec<&str> =
            api.components.iter().filter_map(|it| lock.list(&api.name, &it.name)).collect();
        let mut components: Vec<&mut Component> = api.components.iter_mut().collect();
        components.sort_by(|one, other| one.name.cmp(&other.name));
        let mut owners: HashMap<String, String> = HashMap::new();
        for component in &components {
            if let Some(name) = name::type_name(&component.name) {
                owners.entry(name).or_insert_with(|| component.name.clone());
            }
        }
        let mut scope = names.types(own, &api.service, &calls, &lists, &owners);
        // Lists and maps get their aliases last, because they have no types of their own.
        for component in components {
            if let Some(ComponentTarget::Alias(TypeRef::List(_) | TypeRef::Map(_))) = component.target {
                let pinned = lock.list(&api.name, &component.name).map(str::to_owned);
                let free = || name::type_name(&component.name).filter(|name| scope.take(name));
                component.alias = pinned.or_else(free);
            }
        }
    }
}

pub(super) struct Names<'a> {
    pub(super) lock: &'a NamesLock,
    pub(super) api: String,
    file: String,
    /// Whether there are other APIs.
    has_others: bool,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Names<'_> {
    fn operations(&mut self, api: &mut Api) {
        let mut scope = Scope::with(reserved::METHODS.iter().copied());
        let mut calls = Scope::with(reserved::calls());
        calls.take(&api.service);
        let mut rest = HashSet::new();
        let mut operations: Vec<&mut Operation> = api.operations.iter_mut().collect();
        operations.sort_by(|one, other| one.id.cmp(&other.id));
        for operation in &mut operations {
            // A pinned name that an overlay lists as a former name is not used.
            let pinned = self.lock.operation(&self.api, &operation.id).map(str::to_owned);
            let pinned = pinned.filter(|name| !operation.aliases.iter().any(|alias| alias.name == *name));
            let wanted = self.checked(operation.wanted_name.clone(), &operation.pointer);
            match pinned.or(wanted) {
                Some(name) if scope.take(&name) => operation.name = name.into(),
                Some(name) => self.method_taken(&name, operation),
                None => drop(rest.insert(operation.id.clone())),
            }
        }
        for operation in &mut operations {
            let (pointer, span) = (operation.pointer.clone(), operation.span.clone());
            self.aliases(&mut operation.aliases, &mut scope, (&pointer, &span));
        }
        for operation in operations.iter_mut().filter(|operation| rest.contains(&operation.id)) {
            match name::method_name(&operation.id, &self.api) {
                Some(name) if operation.aliases.iter().any(|alias| alias.name == name) => {
                    self.method_taken(&name, operation);
                }
                Some(name) => operation.name = scope.first_free(&[name]).into(),
                None => self.not_a_name(&operation.id, &operation.pointer, "x-rust-name"),
            }
        }
        for operation in &mut operations {
            let call = name::part_name(operation.name.trim_start_matches("r#")).unwrap_or_default();
            let call = self.call(&api.service, call);
            operation.call = calls.first_free(&[call.clone(), format!("{call}Call")]).into();
            operation.outcome = calls.first_free(&[format!("{}Outcome", operation.call)]).into();
            if operation.error_type() == ErrorType::Several {
                operation.error = calls.first_free(&[format!("{}Error", operation.call)]).into();
            }
            self.parameters(operation);
        }
        for operation in &mut operations {
            operation.type_aliases = type_aliases(operation, &mut calls);
        }
    }

    /// Returns the name of the type of a call. A verb alone, such as `Get`, would be the name of
    /// calls of several APIs, so the service comes first: `OrdersGet`.
    fn call(&self, service: &str, call: String) -> String {
        let is_one_word = call.chars().skip(1).all(|c| !c.is_uppercase());
        if self.has_others && is_one_word { format!("{service}{call}") } else { call }
    }

    /// Adds the former names of an item to the scope. Reports and removes one that is in use.
    pub(super) fn aliases(
        &mut self,
        aliases: &mut Vec<Alias>,
        scope: &mut Scope,
        (pointer, span): (&str, &Span),
    ) {
        aliases.retain(|alias| {
            let is_name = self.checked(Some(alias.name.clone()), pointer).is_some();
            let is_free = is_name && scope.take(&alias.name);
            if is_name && !is_free {
                let message = format!("the former name `{}` is in use", alias.name);
                self.diagnostics.push(
                    Diagnostic::error(code::NAME_TAKEN, message)
                        .at(span)
                        .pointer(pointer)
                        .help("remove the former name from `x-rust-aliases`, or rename the other item"),
                );
            }
            is_free
        });
    }

    fn parameters(&mut self, operation: &mut Operation) {
        let mut scope = Scope::with(reserved::PARAMETERS.iter().copied());
        for parameter in &mut operation.parameters {
            let wanted = self.checked(parameter.wanted_name.clone(), &parameter.pointer);
            match wanted.or_else(|| name::parameter_name(parameter.wire.trim_start_matches("PayPal-"))) {
                Some(name) => {
                    let other = format!("{}_value", name.trim_start_matches("r#"));
                    parameter.name = scope.first_free(&[name, other]).into();
                }
                None => self.not_a_name(&parameter.wire, &parameter.pointer, "x-rust-name"),
            }
        }
        if let Some(BodyKind::Multipart { files, .. } | BodyKind::FormData { files, .. }) =
            operation.body.as_mut().map(|body| &mut body.kind)
        {
            for file in files {
                match name::parameter_name(&file.wire) {
                    Some(name) => {
                        file.name = scope.first_free(&[name.clone(), format!("{name}_part")]).into()
                    }
                    None => self.not_a_name(&file.wire, &operation.pointer, "x-multipart"),
                }
            }
        }
    }

    fn types(
        &mut self,
        mut types: Vec<&mut TypeDef>,
        service: &str,
        calls: &HashMap<&str, &str>,
        lists: &[&str],
        owners: &HashMap<String, String>,
    ) -> Scope {
        let mut scope = Scope::with(reserved::types());
        for name in [service, "Issue"].iter().chain(lists) {
            scope.take(name);
        }
        let mut given: HashMap<Origin, String> = HashMap::new();
        // Components come before the types inside them, and outer types before inner ones.
        types.sort_by_cached_key(|definition| {
            (!is_component(definition), definition.origin.depth(), definition.sort_key())
        });
        for definition in &mut types {
            let pinned = self.lock.type_name(&self.api, &definition.origin).map(str::to_owned);
            let pinned = pinned.filter(|name| !definition.aliases.iter().any(|alias| alias.name == *name));
            let wanted = self.checked(definition.wanted_name.clone(), &definition.pointer);
            // A schema that no longer fits the others of its pinned name gets a name of its own.
            let is_pinned = pinned.is_some();
            if let Some(name) = pinned.or(wanted) {
                if scope.take(&name) {
                    given.insert(definition.origin.clone(), name.clone());
                    definition.name = name.into();
                } else if !is_pinned {
                    self.type_taken(&name, definition);
                }
            }
        }
        for definition in &mut types {
            let copies = definition.copies.iter().map(|copy| &copy.origin);
            for origin in std::iter::once(&definition.origin).chain(copies) {
                for name in self.lock.merged(&self.api, origin) {
                    if definition.aliases.iter().all(|alias| alias.name != name) {
                        let name = name.to_owned();
                        definition.aliases.push(Alias { name, since: None, is_merged: true });
                    }
                }
            }
            let (pointer, span) = (definition.pointer.clone(), definition.span.clone());
            self.aliases(&mut definition.aliases, &mut scope, (&pointer, &span));
        }
        for definition in &mut types {
            if !definition.name.is_given() {
                let Some(candidates) = candidates(definition, &given, calls) else {
                    self.not_a_name(&definition.origin.to_string(), &definition.pointer, "x-rust-name");
                    continue;
                };
                if let Some(own) =
                    candidates.iter().find(|name| definition.aliases.iter().any(|it| it.name == **name))
                {
                    self.type_taken(own, definition);
                }
                // The name of a component is kept for it, whether an operation uses it or not.
                let is_own = |name: &&String| match (owners.get(*name), &definition.origin) {
                    (None, _) => true,
                    (Some(owner), Origin::Component(own)) => owner == own && is_component(definition),
                    (Some(_), _) => false,
                };
                let own: Vec<String> = candidates.iter().filter(is_own).cloned().collect();
                let candidates = if own.is_empty() { candidates } else { own };
                definition.name = scope.first_free(&candidates).into();
                given.insert(definition.origin.clone(), definition.name.to_string());
            }
        }
        let given_by_id: HashMap<TypeId, String> =
            types.iter().map(|definition| (definition.id, definition.name.to_string())).collect();
        for definition in types {
            let name = definition.name.clone();
            match &mut definition.shape {
                Shape::Union(union) => arms(union, &name, &given_by_id),
                _ => self.members(definition),
            }
        }
        scope
    }

    fn members(&mut self, definition: &mut TypeDef) {
        match &mut definition.shape {
            // The variants are named after their types, once all types have names.
            Shape::Union(_) => {}
            Shape::Enum(values) => {
                self.variants(&mut values.variants, &definition.origin, Some(&definition.pointer));
            }
            Shape::Struct(object) => {
                let mut scope = Scope::with(["extra"]);
                // Reserve the pinned names first, so that no new field gets one of them.
                for field in &mut object.fields {
                    if let Some(name) = self.lock.field_name(&self.api, &definition.origin, &field.wire) {
                        scope.take(name);
                    }
                }
                let mut fields: Vec<&mut Field> = object.fields.iter_mut().collect();
                fields.sort_by(|one, other| one.wire.cmp(&other.wire));
                for field in fields {
                    let pinned = self.lock.field_name(&self.api, &definition.origin, &field.wire);
                    let wanted = self.checked(field.wanted_name.clone(), &field.pointer);
                    if let Some(name) = pinned {
                        field.name = name.into();
                        continue;
                    }
                    match wanted.or_else(|| name::field_name(&field.wire)) {
                        Some(name) => {
                            let other = format!("{}_", name.trim_start_matches("r#"));
                            field.name = scope.first_free(&[name, other]).into();
                        }
                        None => self.not_a_name(&field.wire, &field.pointer, "x-rust-name"),
                    }
                }
            }
        }
    }

    fn variants(&mut self, variants: &mut [Variant], origin: &Origin, pointer: Option<&str>) {
        let mut scope = Scope::with(["Unknown"]);
        for variant in variants.iter_mut() {
            let pinned = self.lock.variant(&self.api, origin, &variant.wire).map(str::to_owned);
            let wanted = self.checked(variant.wanted_name.clone(), pointer.unwrap_or_default());
            if let Some(name) = pinned.or(wanted)
                && scope.take(&name)
            {
                variant.name = name.into();
            }
        }
        for variant in variants.iter_mut().filter(|variant| !variant.name.is_given()) {
            match name::variant_name(&variant.wire) {
                Some(name) => variant.name = scope.first_free(&[name.clone(), format!("{name}V")]).into(),
                None => self.not_a_name(&variant.wire, pointer.unwrap_or_default(), "x-rust-names"),
            }
        }
    }

    fn type_taken(&mut self, name: &str, definition: &TypeDef) {
        self.diagnostics.push(
            Diagnostic::error(code::NAME_TAKEN, format!("the name `{name}` is in use"))
                .at(&definition.span)
                .pointer(&definition.pointer)
                .help("give the type another name by `x-rust-name` in an overlay"),
        );
    }

    fn method_taken(&mut self, name: &str, operation: &Operation) {
        self.diagnostics.push(
            Diagnostic::error(code::NAME_TAKEN, format!("the method name `{name}` is in use"))
                .at(&operation.span)
                .pointer(&operation.pointer)
                .help("give the method another name by `x-rust-name` in an overlay"),
        );
    }

    /// Checks that a name of an overlay or of the lock is a Rust name, because it is written into
    /// the code unchanged.
    pub(super) fn checked(&mut self, name: Option<String>, pointer: &str) -> Option<String> {
        let name = name?;
        if syn::parse_str::<syn::Ident>(&name).is_ok() {
            return Some(name);
        }
        self.diagnostics.push(
            Diagnostic::error(code::NOT_A_NAME, format!("`{name}` is not a Rust name"))
                .in_file(&self.file)
                .pointer(pointer)
                .help("use letters, digits and underscores; write a keyword as `r#type`"),
        );
        None
    }

    pub(super) fn not_a_name(&mut self, name: &str, pointer: &str, keyword: &str) {
        self.diagnostics.push(
            Diagnostic::error(code::NOT_A_NAME, format!("`{name}` can't be turned into a Rust name"))
                .in_file(&self.file)
                .pointer(pointer)
                .help(format!("set a name by `{keyword}` in an overlay")),
        );
    }
}

/// Returns the former names of the types of an operation's call and outcome, each with the present
/// name.
fn type_aliases(operation: &Operation, calls: &mut Scope) -> Vec<(Alias, String)> {
    let mut aliases = Vec::new();
    for alias in &operation.aliases {
        let Some(call) = name::part_name(alias.name.trim_start_matches("r#")) else { continue };
        let mut keep = |name: String, now: &str| {
            if calls.take(&name) {
                aliases.push((Alias { name, ..alias.clone() }, now.to_owned()));
            }
        };
        if matches!(operation.success, Success::Several(_)) {
            keep(format!("{call}Outcome"), &operation.outcome);
        }
        if operation.error.is_given() {
            keep(format!("{call}Error"), &operation.error);
        }
        keep(call, &operation.call);
    }
    aliases
}

/// Names the variants of a union after their types, without the union's name as a prefix.
fn arms(union: &mut Union, name: &str, types: &HashMap<TypeId, String>) {
    let mut scope = Scope::with(["Unknown"]);
    for arm in &mut union.arms {
        let plain = plain_name(&arm.ty, types);
        let short = plain.strip_prefix(name).filter(|rest| rest.starts_with(char::is_uppercase));
        let wanted = arm.wanted_name.iter().filter_map(|name| name::type_name(name));
        let candidates: Vec<String> =
            wanted.chain(short.map(str::to_owned)).chain([plain.clone(), format!("{plain}V")]).collect();
        arm.name = scope.first_free(&candidates).into();
    }
}

pub(super) fn plain_name(ty: &TypeRef, types: &HashMap<TypeId, String>) -> String {
    match ty {
        TypeRef::Named(id) => types.get(id).cloned().unwrap_or_default(),
        TypeRef::Scalar(scalar) => scalar.info().variant.to_owned(),
        TypeRef::List(_) => "List".to_owned(),
        TypeRef::Map(_) => "Map".to_owned(),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => plain_name(inner, types),
        _ => "Other".to_owned(),
    }
}

/// Returns the possible names of a type, best first.
fn candidates(
    definition: &TypeDef,
    given: &HashMap<Origin, String>,
    calls: &HashMap<&str, &str>,
) -> Option<Vec<String>> {
    let suffix = match definition.shape {
        Shape::Enum(_) => "Value",
        Shape::Struct(_) => "Details",
        Shape::Union(_) => "Kind",
    };
    let is_element = definition.pointer.ends_with("/items");
    let own = |name: &str| if is_element { name::singular(name) } else { name.to_owned() };
    let part = |name: &str| name::part_name(&own(name));
    let name = match &definition.origin {
        Origin::Component(name) => name::type_name(&own(name))?,
        Origin::Parameter { operation, name } => format!("{}{}", calls.get(operation.as_str())?, part(name)?),
        Origin::Property { parent, name } | Origin::Alternative { parent, name } => {
            let parent = given
                .get(parent)
                .cloned()
                .or_else(|| in_operation(parent.root(), calls))
                .or_else(|| name::type_name(&parent.label()))?;
            format!("{parent}{}", part(name)?)
        }
        other => in_operation(other, calls)?,
    };
    let name = name::short(name);
    Some(vec![name.clone(), format!("{name}{suffix}")])
}

/// Returns the name of an inline schema of an operation, which begins with the name of the call.
fn in_operation(origin: &Origin, calls: &HashMap<&str, &str>) -> Option<String> {
    match origin {
        Origin::Parameter { operation, .. } => Some((*calls.get(operation.as_str())?).to_owned()),
        Origin::Body { operation } => Some(format!("{}Body", calls.get(operation.as_str())?)),
        Origin::Response { operation, .. } => Some(format!("{}Response", calls.get(operation.as_str())?)),
        Origin::Error { operation, statuses } => {
            Some(format!("{}Error{}", calls.get(operation.as_str())?, of_statuses(*statuses)))
        }
        Origin::Answer { operation, status } => {
            let status: String = match status.as_str() {
                "default" => "Default".to_owned(),
                other => other.chars().filter(char::is_ascii_alphanumeric).collect(),
            };
            Some(format!("{}Answer{status}", calls.get(operation.as_str())?))
        }
        _ => None,
    }
}

/// Returns the part of a name that says for which statuses an error body is: HTTP's reason phrase,
/// if there is one.
fn of_statuses(statuses: Statuses) -> String {
    let reason = match statuses {
        Statuses::One(status) => status::reason(&status.to_string()),
        Statuses::Range(_) => "",
        Statuses::Rest => "Other",
    };
    match reason {
        "" => format!("Status{statuses}"),
        reason => reason.chars().filter(char::is_ascii_alphanumeric).collect(),
    }
}

/// Returns whether a type is a component, and not an inline schema of a component or of an
/// operation, or the element of a list.
fn is_component(definition: &TypeDef) -> bool {
    definition.pointer.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'))
}
