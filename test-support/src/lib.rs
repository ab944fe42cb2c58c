//! Code that tests of several packages share. It panics where a test would.

pub mod cases;
pub mod format;
pub mod instance;
pub mod interface;
pub mod mutate;
pub mod revisions;
pub mod specs;
pub mod upstream;
