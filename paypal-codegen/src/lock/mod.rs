//! Reads and writes the two lock files of a folder of specs: [`names`] pins the names and shapes in
//! the generated crate, [`upstream`] records the PayPal files from which the specs were made.

pub mod names;
pub mod upstream;

pub use names::NamesLock;
pub use upstream::UpstreamLock;
