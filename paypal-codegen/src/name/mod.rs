//! Makes Rust names of the names of a spec. No other module does.

mod case;
pub mod reserved;
mod scope;
mod short;

pub use case::{field_name, method_name, parameter_name, part_name, singular, type_name, variant_name};
pub use scope::Scope;
pub use short::{short, short_module};
