//! IR to Rust.
//!
//! The result is a tree of modules whose items are text, laid out as `rustfmt` would lay them out. Printing
//! the tree gives the files of the committed crate ([`files`]); nested and lexed it gives one module for the
//! proc macro and the build script ([`module`]). Items are not built from tokens: parsing them again to
//! print them costs more time than all other stages together, and the field tables, two thirds of the lines,
//! are text in any case.

mod alias;
mod api;
mod argument;
mod call;
mod client;
mod constraints;
mod context;
mod description;
mod docs;
mod event;
mod imports;
mod issue;
mod library;
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

use std::collections::BTreeMap;

use proc_macro2::{LexError, TokenStream};

use super::Options;
use crate::ir::{Operation, Program, Struct};

pub(super) use context::Context;
pub(super) use description::rust_path;
use imports::Imports;

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
    let arguments = argument::arguments(&context, operation, &mut Imports::default());
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
