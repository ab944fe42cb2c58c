//! Finds out what became of the parts of a document in its next version.

mod moves;

pub use moves::Moves;
