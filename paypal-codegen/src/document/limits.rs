//! Bounds that protect the readers from hostile documents.

/// The maximum depth of a document. PayPal's deepest document is under 30. This also bounds
/// recursion over a tree.
pub const MAX_DEPTH: usize = 200;

/// The maximum number of nodes to which all aliases of a document may expand, so that a small file
/// can't fill the memory.
pub const MAX_ALIASED_NODES: usize = 100_000;
