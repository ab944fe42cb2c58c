//! A document as written: every node knows its file, line and column.
//!
//! YAML and JSON go through the same event parser. Serde's readers hide where a value stands and that a key
//! came twice; here neither is lost, and the siblings of a `$ref` stay where they are.

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
pub use operation::{METHODS, operation_id};
pub use part::{Part, Under};
pub use pointer::Pointer;
pub use read::{MAX_ALIASED_NODES, MAX_DEPTH, load, read};
pub use write::to_yaml;
