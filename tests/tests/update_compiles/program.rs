//! Generates the program of a user of one operation: it calls the method with every argument,
//! builds each type that is sent, reads each type that is received, and names all of them by path.

use std::collections::{BTreeMap, BTreeSet};

use paypal_codegen::ir::{Operation, Placement, Program, Shape, TypeDef, TypeId, Usage};
use paypal_test_support::rounds::Source;
use paypal_test_support::user::{Purpose, Use, User};

use super::arguments::Arguments;
use super::reach;
use super::tree::Generated;

/// The crate that users are generated from.
pub struct Users<'a> {
    program: &'a Program,
    files: &'a BTreeMap<String, String>,
    /// The names under which the modules export the types of `shared`.
    arguments: &'a Arguments,
    /// The uses of each API, and of `shared`.
    modules: BTreeMap<String, User>,
}

impl<'a> Users<'a> {
    pub fn new(generated: &'a Generated, arguments: &'a Arguments) -> Self {
        let Generated { program, files } = generated;
        let mut users = Self { program, files, arguments, modules: BTreeMap::new() };
        let names: BTreeSet<&str> = files.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
        for name in names {
            users.modules.insert(name.to_owned(), users.module(name));
        }
        users
    }

    fn module(&self, name: &str) -> User {
        let is_used = |path: &str| path.starts_with(&format!("{name}/")) && !path.ends_with("registry.rs");
        let files = self.files.iter().filter(|(path, _)| is_used(path));
        User::of_files(files.map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// Returns the type that is emitted for another one, and the module in which it is.
    fn emitted(&self, id: TypeId) -> (&'a TypeDef, &'a str) {
        let emitted = self.program.emitted(id).unwrap();
        match emitted.placement {
            Placement::Shared => (emitted, "shared"),
            Placement::Api => (emitted, &self.program.apis[emitted.api].name),
        }
    }

    /// Returns the path of a type in the crate: in the module of an API, if that exports it.
    fn path(&self, api: &str, id: TypeId) -> (&str, &str) {
        let (emitted, module) = self.emitted(id);
        let exported = self.arguments.exported(api, &emitted.name).filter(|_| module == "shared");
        exported.map_or((module, emitted.name.as_str()), |(module, name)| (module, name))
    }

    /// Returns the types that an operation builds, each with its module and its name there.
    pub fn built(&self, api: &str, operation: &Operation) -> Vec<(&str, &str)> {
        let reached = reach::types(self.program, operation).into_iter();
        let sent = reached.filter(|(_, usage)| usage.request);
        sent.map(|(id, _)| self.path(api, id)).collect()
    }

    /// Returns the source of the user of an operation, of the crate `krate`.
    ///
    /// The uses of the types of each module are in a scope of their own, where a name leads to the
    /// same type as in that module: an API may have a type with the name of one of `shared`.
    pub fn source(&self, api: usize, operation: &Operation, krate: &str) -> Source {
        let api = &self.program.apis[api];
        let own = &self.modules[&api.name];
        let reached = reach::types(self.program, operation);
        let mut modules: BTreeSet<&str> = reached.keys().map(|id| self.emitted(*id).1).collect();
        modules.insert(&api.name);
        let mut source = Source::default();
        for scope in modules {
            source.line(&format!("pub mod {scope}_types {{"));
            for (name, id) in self.named(scope, reached.keys()) {
                let (module, path) = self.path(&api.name, id);
                source.add(path, &format!("pub use ::{krate}::{module}::{path} as {name};"));
            }
            source.line("}");
            source.line(&format!("mod {scope}_uses {{ use super::{scope}_types::*;"));
            self.modules[scope].imports[0].iter().for_each(|import| source.line(import));
            for (id, usage) in &reached {
                let (emitted, module) = self.emitted(*id);
                if module == scope {
                    let uses = &self.modules[module].types;
                    let uses = uses.iter().filter(|it| it.owner() == emitted.name.as_str());
                    uses.filter(|it| is_used(it, emitted, *usage))
                        .for_each(|it| source.add(&it.used, &it.code));
                }
            }
            source.line("}");
        }
        let service = &api.service;
        source.line("mod calls {");
        source.line(&format!("use super::{}_types as types;", api.name));
        source.line(&format!("use ::{krate}::{}::{service};", api.name));
        let call_types = [operation.call.as_str(), operation.outcome.as_str()];
        let call_types: BTreeSet<&str> = call_types.into_iter().filter(|name| !name.is_empty()).collect();
        for name in &call_types {
            if own.calls.iter().any(|it| it.owner() == *name) {
                source.add(name, &format!("use ::{krate}::{}::operations::{name};", api.name));
            }
        }
        own.imports[1].iter().for_each(|import| source.line(import));
        let method = format!("{service}::{}", operation.name);
        for it in &own.calls {
            if it.used == method || call_types.contains(it.owner()) {
                source.add(&it.used, &it.code);
            }
        }
        let accessor = format!("fn service(it: &::{krate}::Client) -> {service} {{ it.{}() }}", api.name);
        source.add(service, &accessor);
        source.line("}");
        source
    }

    /// Returns the types that a module names, by their names in it: `shared` names its own types
    /// only, and an API those of `shared` as well, unless it has a type of the same name.
    fn named<'b>(
        &self,
        module: &str,
        reached: impl Iterator<Item = &'b TypeId>,
    ) -> BTreeMap<&'a str, TypeId> {
        let mut named = BTreeMap::new();
        for id in reached {
            let (emitted, of) = self.emitted(*id);
            if of == module {
                named.insert(emitted.name.as_str(), *id);
            } else if of == "shared" {
                named.entry(emitted.name.as_str()).or_insert(*id);
            }
        }
        named
    }
}

/// Whether the user of an operation that sends or receives a type has this use of the type.
fn is_used(it: &Use, definition: &TypeDef, usage: Usage) -> bool {
    match it.purpose {
        Purpose::Name => true,
        Purpose::Read => usage.response,
        Purpose::Build => {
            let Shape::Struct(object) = &definition.shape else { return usage.request };
            let set_by_paypal = |name: &str| object.fields.iter().any(|it| it.name == *name && it.read_only);
            usage.request && !set_by_paypal(it.member())
        }
    }
}
