//! Reads documents into a tree in which every node knows its file, line and column.
//!
//! Serde's readers don't report the place of a value or a duplicate key, and may drop the siblings
//! of a `$ref`; this tree keeps all of them.

mod downgrade;
mod edit;
mod json;
mod limits;
mod node;
mod open;
mod operation;
mod part;
mod pointer;
mod read;
mod reference;
mod scalar;
mod tree;
mod value;
mod write;
mod yaml;

pub use downgrade::{downgrade, later_version, lists_of_types};
pub use limits::{MAX_ALIASED_NODES, MAX_DEPTH};
pub use node::{Key, Mapping, Node, NodeValue};
pub use open::{decode, open, read_bytes};
pub use operation::{METHODS, operation_id, route};
pub use part::{Part, Under};
pub use pointer::Pointer;
pub use read::{Lenient, load, read, read_lenient, read_spec};
pub use reference::{MAX_REFERENCES, component_name, target_name, unify_references};
pub use write::to_yaml;
