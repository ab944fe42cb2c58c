//! Generates typed Rust from PayPal's OpenAPI documents.
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
//!
//! - [`emit`] writes the Rust.
//!
//! [`front`] runs the stages up to the overlay, and [`pipeline`] runs all stages up to [`emit`].
//! Every problem is reported as a [`diagnostic::Diagnostic`]; no input causes a panic.
//!
//! Build scripts use [`Builder`], which generates a module from one spec. [`Builder::write`] writes
//! the module to `OUT_DIR`; `load` only returns it:
//!
//! ```
//! let spec = "
//! openapi: 3.0.3
//! info: { title: Things, version: '1' }
//! paths:
//!   /things:
//!     get:
//!       operationId: things.get
//!       responses:
//!         '200':
//!           description: OK
//!           content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } }
//! components:
//!   schemas:
//!     thing: { type: object, properties: { name: { type: string } } }
//! ";
//! let things = paypal_codegen::Builder::inline("things", spec).load()?;
//! assert!(things.text().contains("pub struct Thing {"));
//! # Ok::<(), paypal_codegen::diagnostic::Diagnostics>(())
//! ```

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
