//! Code that tests of several packages share. It panics where a test would.

pub mod cases;
pub mod format;
pub mod instance;
pub mod interface;
pub mod mutate;
pub mod random_spec;
pub mod revisions;
pub mod rounds;
pub mod rustc;
pub mod specs;
pub mod todo;
pub mod upstream;
pub mod user;
