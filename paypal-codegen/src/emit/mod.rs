//! IR to Rust: the last stage. It decides nothing: every name, shape and home is read off the [`Program`].
//!
//! The result is a tree of modules whose items are text, laid out as `rustfmt` would lay them out. Printing the
//! tree gives the files of the committed crate ([`files`]); nested and lexed it gives one module for the proc macro and the
//! build script ([`module`]). Items are not built from tokens: parsing them again to print them costs more time
//! than all other stages together, and the field tables, two thirds of the lines, are text in any case.

mod alias;
mod api;
mod call;
mod client;
mod context;
mod docs;
mod event;
mod facts;
mod issue;
mod library;
mod list;
mod manifest;
mod model;
mod module;
mod operation;
mod operations;
mod outcome;
mod paging;
mod parameter;
mod reference;
mod registry;
mod security;
mod shared;
mod string_enum;
mod text;
mod types;
mod union;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use proc_macro2::{LexError, TokenStream};

use crate::ir::{Operation, Program, Struct};

use context::Context;
pub use list::list;
pub use manifest::manifest;

/// What differs between the front ends.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the runtime in emitted code: `paypal_runtime`.
    pub runtime: String,
    /// Whether methods have examples; those name `paypal_generated`.
    pub examples: bool,
    /// Whether the registry is emitted.
    pub registry: Registry,
    /// What the files say they were made from; `specs/<api>.yaml` where it is `None`.
    pub source: Option<String>,
    /// Components whose type is not emitted but re-exported from a path.
    pub elsewhere: BTreeMap<String, String>,
    /// Attributes by component; `*` stands for every type.
    pub attributes: Vec<(String, String)>,
}

/// Whether there is a module `registry`: operations and components as data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Registry {
    /// There is none.
    #[default]
    None,
    /// Behind the feature `registry`, with an index over all APIs.
    Feature,
    /// In each module, by itself.
    Always,
}

impl Options {
    /// For the committed crate.
    pub fn committed() -> Self {
        Self {
            runtime: "paypal_runtime".to_owned(),
            examples: true,
            registry: Registry::Feature,
            ..Self::embedded()
        }
    }

    /// For a module in another crate, in whose documentation no example of this project would compile.
    pub fn embedded() -> Self {
        Self {
            runtime: "::paypal_runtime".to_owned(),
            examples: false,
            registry: Registry::None,
            source: None,
            elsewhere: BTreeMap::new(),
            attributes: Vec::new(),
        }
    }

    /// Whose API it is: whose spec somebody gives us, we do not know.
    fn whose(&self) -> &'static str {
        if self.examples { "PayPal's" } else { "the" }
    }

    /// Who answers there.
    fn service(&self) -> &'static str {
        if self.examples { "PayPal" } else { "the service" }
    }
}

/// The files of the committed crate under its `src/`, by their path in there.
pub fn files(program: &Program) -> BTreeMap<String, String> {
    let options = Options::committed();
    let context = Context::new(program, &options);
    library::library(&context).files("lib.rs")
}

/// The arguments of an operation's method in their order: name and Rust type.
pub(crate) fn arguments(program: &Program, operation: &Operation) -> Vec<(String, String)> {
    let options = Options::committed();
    let context = Context::new(program, &options);
    let arguments = operation::arguments(&context, operation, &mut operation::Needs::default());
    arguments.into_iter().map(|argument| (argument.name, argument.ty)).collect()
}

/// The arguments of a struct's constructor in their order: name on the wire and Rust type.
pub(crate) fn constructor(program: &Program, object: &Struct) -> Vec<(String, String)> {
    let options = Options::committed();
    let context = Context::new(program, &options);
    (model::constructed(object).into_iter())
        .map(|field| (field.wire.clone(), model::argument(&context, &field.ty).0))
        .collect()
}

/// One module with one API, as `pub mod orders { … }`. The program must have been built without sharing: there is no `shared` here.
///
/// # Errors
/// Where the text is no Rust: a defect of a name, or of this module.
pub fn module(program: &Program, api: usize, options: &Options) -> Result<TokenStream, LexError> {
    module_text(program, api, options).parse()
}

/// The same as text.
pub fn module_text(program: &Program, api: usize, options: &Options) -> String {
    let context = Context::new(program, options);
    program.apis.get(api).map(|_| api::api(&context, api).inline()).unwrap_or_default()
}

/// The same as files by their path; `root` is the one that holds the others.
pub fn module_files(
    program: &Program,
    api: usize,
    options: &Options,
    root: &str,
) -> BTreeMap<String, String> {
    let context = Context::new(program, options);
    program.apis.get(api).map(|_| api::api(&context, api).files(root)).unwrap_or_default()
}
