//! Runs an export: decides what to read, reads it, and writes files and their records.

mod account;
mod daily;
mod day_file;
mod options;
pub mod progress;
mod report;
mod shard;
mod whole;

pub use options::Export;
pub use report::{ChangedDay, Report};
pub use shard::Shard;
