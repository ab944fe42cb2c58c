//! `cargo xtask next-upstream`: makes plausible next generations of PayPal's files, and checks that
//! an update to each is accepted and reports what was changed.
//!
//! A seed stands for one generation: a copy of PayPal's files with 15 changes of different kinds at
//! random places (`plan`, `kinds`). Each change says what the report must contain (`expect`), which
//! is derived from the place and not from the code of `diff`. All files stay under `target/`.

mod base;
mod change;
mod compile;
mod expect;
mod json;
mod kinds;
mod options;
mod place;
mod plan;
pub mod random;
mod report;
mod run;
mod secrets;
mod surface;
mod tally;
mod targets;
mod update;
mod world;
mod write;

use std::path::PathBuf;

pub use options::Options;

use base::Base;
use paypal_test_support::upstream;

use crate::bench::{Result, workspace};

/// Makes one generation and prints its changes, or runs and checks the updates.
pub fn run(options: &Options) -> Result<()> {
    let root = workspace();
    let folder = options.upstream.clone().unwrap_or_else(upstream::base_folder);
    let base = Base::read(&folder, &root.join("specs"))?;
    let scratch = root.join("target/next-upstream");
    if options.run {
        return run::run(options, &base, &folder, &scratch);
    }
    let plan = plan::plan(&base, options.seeds.start, options.changes);
    let into: PathBuf = options.keep.clone().unwrap_or_else(|| scratch.join("upstream"));
    write::write(&plan.world, &into)?;
    for (kind, change) in &plan.changes {
        println!("{}: {kind}: {}", change.api, change.what);
        change.expected.iter().for_each(|expected| println!("    {expected}"));
    }
    println!("{} changes in {}", plan.changes.len(), into.display());
    Ok(())
}
