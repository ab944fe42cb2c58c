//! Turns PayPal's OpenAPI documents into typed Rust.
//!
//! The stages are modules, in the order the data takes through them: [`import`] reduces what PayPal publishes
//! to the interface; [`document`] reads it with positions, [`bundle`] what it refers to in other files; [`overlay`] applies what
//! people say about it;
//! [`lower`] makes it [`ir`]; [`pass`] decides names, sharing and presence, keeping what [`lock`] pins.
//! [`pipeline`] is the one way through them. Everything that goes wrong is a [`diagnostic::Diagnostic`]; nothing
//! panics on any input.

pub mod apis;
pub mod bundle;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod embed;
pub mod emit;
pub mod extension;
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
pub mod suggest;
pub mod update;

pub use embed::Builder;
