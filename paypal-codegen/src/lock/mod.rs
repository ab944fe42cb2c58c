//! The two lock files of a folder of specs: [`names`] pins what is in the generated crate,
//! [`upstream`] records which of PayPal's files the specs were made from.

pub mod names;
pub mod upstream;

pub use names::NamesLock;
