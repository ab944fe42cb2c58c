//! Writes the IR as Rust.
//!
//! The result is a tree of modules with their items as text, in the layout of `rustfmt`. [`files`]
//! prints the tree as the files of the committed crate; [`module`] prints it as one nested module
//! and lexes it, for the proc macro. Items are not built from tokens: parsing
//! and printing those costs more time than all other stages together. The field tables, two thirds
//! of the lines, would be text in any case.

mod alias;
mod api;
mod argument;
mod call;
mod callbacks;
mod client;
mod constraints;
mod context;
mod description;
mod docs;
mod error_body;
mod event;
mod front_page;
mod imports;
mod issue;
mod library;
mod limits;
mod missing_feature;
mod model;
mod module;
mod operation;
mod operations;
mod outcome;
mod own_spec;
mod paging;
mod parameter;
mod payload;
mod reference;
mod registry;
mod sample;
mod security;
mod server;
mod shared;
mod string_enum;
mod text;
mod types;
mod union;

use std::collections::BTreeMap;

use proc_macro2::{LexError, TokenStream};

use super::{ByHand, Options};
use crate::ir::{Operation, Program, Struct};

pub(super) use context::Context;
pub(super) use description::rust_path;
use imports::Imports;

/// Returns the files of the committed crate, by path relative to its `src/`.
pub fn files(program: &Program) -> BTreeMap<String, String> {
    files_with(program, ByHand::default())
}

/// Returns the same files for a crate that also has public modules written by hand: `lib.rs`
/// declares them, and no setter has the name of one of their methods.
pub fn files_with(program: &Program, by_hand: ByHand) -> BTreeMap<String, String> {
    let options = Options { by_hand, ..Options::committed() };
    let context = Context::new(program, &options);
    library::library(&context).files("lib.rs")
}

/// Returns name and Rust type of each argument of an operation's method, in order.
pub(crate) fn arguments(program: &Program, operation: &Operation) -> Vec<(String, String)> {
    let options = Options::committed();
    let context = Context::new(program, &options);
    let arguments = argument::arguments(&context, operation, &mut Imports::default());
    arguments.into_iter().map(|argument| (argument.name, argument.ty)).collect()
}

/// Returns name on the wire and Rust type of each argument of a struct's constructor, in order.
pub(crate) fn constructor(program: &Program, object: &Struct) -> Vec<(String, String)> {
    let options = Options::committed();
    let context = Context::new(program, &options);
    (model::constructed(object).into_iter())
        .map(|field| (field.wire.clone(), model::argument(&context, &field.ty).0))
        .collect()
}

/// Returns one API as a module `pub mod orders { … }`. The program must be built without shared
/// types, because the result has no module `shared`.
///
/// # Errors
/// Fails if the text is not valid Rust. That is a bug of the generator.
pub fn module(program: &Program, api: usize, options: &Options) -> Result<TokenStream, LexError> {
    module_text(program, api, options).parse()
}

/// Returns the same module as text.
pub fn module_text(program: &Program, api: usize, options: &Options) -> String {
    let context = Context::new(program, options);
    program.apis.get(api).map(|_| api::api(&context, api).inline()).unwrap_or_default()
}

/// Returns the same module as files, by path. `root` is the path of the outermost module.
pub fn module_files(
    program: &Program,
    api: usize,
    options: &Options,
    root: &str,
) -> BTreeMap<String, String> {
    let context = Context::new(program, options);
    program.apis.get(api).map(|_| api::api(&context, api).files(root)).unwrap_or_default()
}
