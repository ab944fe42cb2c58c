//! Reads documents into a tree in which every node knows its file, line and column.
//!
//! YAML and JSON share one event parser. Serde's readers don't report the place of a value or a
//! duplicate key, and may drop the siblings of a `$ref`; this tree keeps all of them.

mod downgrade;
mod edit;
mod json;
mod node;
mod open;
mod operation;
mod part;
mod pointer;
mod read;
mod scalar;
mod write;

pub use downgrade::downgrade;
pub use node::{Key, Mapping, Node, NodeValue};
pub use open::{decode, open, read_bytes};
pub use operation::{METHODS, operation_id, route};
pub use part::{Part, Under};
pub use pointer::Pointer;
pub use read::{MAX_ALIASED_NODES, MAX_DEPTH, load, read, read_lenient};
pub use write::to_yaml;
