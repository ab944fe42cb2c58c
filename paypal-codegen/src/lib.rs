//! Generates typed Rust from OpenAPI documents: PayPal's, and those of other providers.
//!
//! This crate is a library and the command `paypal-codegen`. The command writes the crate
//! `paypal-generated`. Your own crate can use the library in a build script, for any OpenAPI file:
//! 3.0, 3.1 or 3.2, in YAML or JSON.
//!
//! # Quick start
//!
//! The build script needs this crate without its command line. The generated code needs
//! `paypal-runtime` alone:
//!
//! ```toml
//! [dependencies]
//! # Use a checkout beside yours until the crates are published.
//! paypal-runtime = { path = "../paypal-rust-sdk/paypal-runtime" }
//!
//! [build-dependencies]
//! paypal-codegen = { path = "../paypal-rust-sdk/paypal-codegen", default-features = false }
//! ```
//!
//! In `build.rs`, [`Builder::write`] writes the module to the folder `OUT_DIR`. It tells cargo
//! which files were read, so cargo runs the script again when one of them changes:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use paypal_codegen::Builder;
//!
//! fn main() -> ExitCode {
//!     match Builder::new("specs/parcels.yaml").write() {
//!         Ok(_) => ExitCode::SUCCESS,
//!         Err(problems) => {
//!             eprintln!("{problems}"); // each problem with its file, line and column
//!             ExitCode::FAILURE
//!         }
//!     }
//! }
//! ```
//!
//! In `src/lib.rs`, include the file. It has one module, with the name of the spec:
//!
//! ```
//! # #[cfg(any())] // This crate has no `OUT_DIR`. The macro gives the same module.
//! include!(concat!(env!("OUT_DIR"), "/parcels.rs"));
//! # paypal_macros::api! { parcels, spec = "../paypal-macros/specs/parcels.yaml" }
//!
//! use paypal_runtime::{Client, Error};
//!
//! async fn grams(client: &Client, id: &str) -> Result<Option<i64>, Error> {
//!     let parcels = parcels::Parcels::new(client);
//!     Ok(parcels.get(id).await?.grams)
//! }
//! # fn main() {}
//! ```
//!
//! The macro `paypal_macros::api!` does the same without a build script. It calls [`Builder`] too.
//!
//! # The generated module
//!
//! [`Builder::load`] reads the spec without writing a file. The result gives the module as text, as
//! tokens, or as several files:
//!
//! ```
//! let spec = "
//! openapi: 3.0.3
//! info: { title: Things, version: '1' }
//! paths:
//!   /things/{id}:
//!     get:
//!       operationId: things.get
//!       parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
//!       responses:
//!         '200':
//!           description: OK
//!           content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } }
//! components:
//!   schemas:
//!     thing: { type: object, properties: { name: { type: string } } }
//! ";
//! let things = paypal_codegen::Builder::inline("things", spec).load()?;
//! assert_eq!((things.operations(), things.types()), (1, 1));
//! let text = things.text();
//! assert!(text.contains("pub mod things {"));
//! assert!(text.contains("pub struct Things {")); // the service, with a method for each operation
//! assert!(text.contains("pub fn get(&self, id: &str)"));
//! assert!(text.contains("pub struct Thing {")); // a schema
//! # Ok::<(), paypal_codegen::diagnostic::Diagnostics>(())
//! ```
//!
//! The types of calls are in the module `operations`. The models use no derive macro, so they
//! compile fast.
//!
//! # Options
//!
//! | method of [`Builder`] | option of `api!` | effect |
//! |---|---|---|
//! | [`module`](Builder::module) | the first argument | the name of the module |
//! | [`overlay`](Builder::overlay) | `overlay` | corrects the spec, see below |
//! | [`folder`](Builder::folder) | `folder` | the folder of other files that the spec refers to |
//! | [`operation`](Builder::operation) | `include` | generates a part: by `operationId`, … |
//! | [`tag`](Builder::tag), [`path`](Builder::path) | `include` | … by tag, or by path |
//! | [`name`](Builder::name) | `names` | the Rust name of a method or a type |
//! | [`take`](Builder::take) | `types` | uses an existing type for a component |
//! | [`attribute`](Builder::attribute) | `attributes` | adds an attribute to a type |
//! | [`registry`](Builder::registry) | `registry` | adds operations and components as data |
//! | [`skip_unsupported`](Builder::skip_unsupported) | `skip_unsupported` | leaves operations out |
//! | [`out_dir`](Builder::out_dir) | none | the folder of the file, in place of `OUT_DIR` |
//!
//! # Errors
//!
//! Every problem is a [`Diagnostic`](diagnostic::Diagnostic) with a severity, a code, a place and a
//! help line. All problems that are found are returned at once. No input causes a panic:
//!
//! ```
//! use paypal_codegen::{Builder, diagnostic::code};
//!
//! let problems = Builder::new("specs/absent.yaml").load().unwrap_err();
//! for problem in problems.sorted() {
//!     eprintln!("{problem}");
//!     eprintln!("help: {}", problem.help.as_deref().unwrap_or_default());
//! }
//! assert_eq!(problems.sorted()[0].code, code::UNREADABLE_FILE);
//! assert_eq!(code::UNREADABLE_FILE.as_str(), "E0001");
//! ```
//!
//! [`code::explanation`](diagnostic::code::explanation) returns a page about a code, with a wrong
//! and a right example. [`Embedded::warnings`](embed::Embedded::warnings) has the problems that did
//! not stop the generator; a build script prints them as warnings of cargo.
//!
//! # Overlays
//!
//! Do not edit the file of a provider, because its next version would undo your edit. Write an
//! [overlay](https://spec.openapis.org/overlay/v1.0.0.html) and pass it to [`Builder::overlay`]. It
//! is a list of actions, and each action has a kind:
//!
//! ```yaml
//! overlay: "1.0.0"
//! info: { title: Parcels, version: "1" }
//! actions:
//! - x-kind: name                          # sets names of Rust
//!   target: "$.paths['/v1/parcels'].post"
//!   update: { x-rust-name: send }
//! - x-kind: fix                           # corrects the spec; needs a reason and a source
//!   x-reason: "A parcel always has an id."
//!   x-thread: "https://api.parcels.example/docs"
//!   target: "$.components.schemas.parcel"
//!   update: { required: [id] }
//! ```
//!
//! The other kinds are `behaviour`, for facts that OpenAPI can't express, such as the pages of a
//! list, and `documentation`. An action that matches nothing is an error. The file
//! `CONTRIBUTING.md` of the repository lists all keys.
//!
//! # The command line
//!
//! The command `paypal-codegen` needs the feature `cli`. In the repository it runs by `cargo run
//! --package paypal-codegen -- COMMAND`:
//!
//! | command | effect |
//! |---|---|
//! | `check FILE` | finds mistakes in OpenAPI files, and generates nothing |
//! | `explain CODE` | explains the code of a problem |
//! | `generate --spec FILE --out FOLDER` | writes a module, or with `--crate` a crate |
//! | `generate` | writes `paypal-generated` from the folder `specs` |
//! | `generate --check` | writes nothing, and fails if a file would change |
//! | `list`, `report` | lists every operation; accounts for every item of the specs |
//! | `diff OLD NEW` | shows what changes for users between two versions of the specs |
//! | `update SOURCE` | takes in a new version of PayPal's files, and reports the changes |
//! | `import FOLDER` | writes the specs again from the version that `upstream.lock` names |
//!
//! `--format json` and `--format github` print problems for programs. The exit code is 1 if there
//! is an error.
//!
//! # Features
//!
//! | feature | description | dependencies |
//! |---|---|---|
//! | `cli` (default) | the command, the modules `cli` and `diagnostic::render` | see below |
//!
//! `cli` adds `clap`, `annotate-snippets`, `mimalloc` and `tempfile`. A build script does not need
//! it.
//!
//! # The stages
//!
//! The stages are modules. In the order in which data passes through them:
//!
//! - [`import`] reduces PayPal's published documents to their interface.
//! - [`document`] reads a document with source positions, and [`bundle`] adds the components that
//!   the document references in other files.
//! - [`overlay`] applies our corrections and additions.
//! - [`lower`] turns the document into [`ir`].
//! - [`pass`] decides names, shared types and required fields, and keeps the names that [`lock`]
//!   pins.
//! - [`emit`] writes the Rust.
//!
//! [`front`] runs the stages up to the overlay, and [`pipeline`] runs all stages up to [`emit`].

pub mod apis;
pub mod bundle;
pub mod callback;
#[cfg(feature = "cli")]
pub mod cli;
mod conformance;
pub mod descriptions;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod embed;
pub mod emit;
pub mod extension;
pub mod front;
pub mod generate;
pub mod identity;
pub mod import;
pub mod intake;
pub mod ir;
pub mod kept;
pub mod lint;
pub mod lock;
pub mod lower;
pub mod name;
pub mod output;
pub mod overlay;
pub mod pass;
pub mod pipeline;
pub mod release;
pub mod report;
pub mod review;
pub mod source;
pub mod status;
pub mod suggest;
pub mod update;

pub use embed::Builder;
