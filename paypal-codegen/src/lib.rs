//! Turns PayPal's OpenAPI documents into typed Rust.
//!
//! The stages are modules, in the order the data takes through them. [`import`] reduces PayPal's
//! documents to the interface. [`document`] reads a document with positions, [`bundle`] adds the
//! files that it refers to, and [`overlay`] applies corrections; [`front`] runs these three.
//! [`lower`] makes the [`ir`] of it, and [`pass`] decides names, sharing and presence, keeping what
//! [`lock`] pins; [`pipeline`] runs these two after [`front`]. Every problem is a
//! [`diagnostic::Diagnostic`]; nothing panics on any input.

pub mod apis;
pub mod bundle;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod embed;
pub mod emit;
pub mod front;
pub mod generate;
pub mod import;
pub mod ir;
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
pub mod source;
pub mod suggest;
pub mod update;

pub use embed::Builder;
