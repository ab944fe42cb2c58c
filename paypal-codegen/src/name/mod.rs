//! Rust names: made here and nowhere else.

mod case;
pub mod reserved;
mod scope;

pub use case::{field_name, method_name, parameter_name, part_name, singular, type_name, variant_name};
pub use scope::Scope;
