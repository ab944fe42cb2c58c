//! Checks a generated crate with the compiler.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::failure;
use crate::bench::Result;
use crate::bench::measure::{self, Cost};

/// The result of the compiler's check.
#[derive(Debug)]
pub enum Check {
    Passes(Cost),
    /// The crate does not compile; with the first line of the error.
    Fails {
        error: String,
    },
}

/// Checks a crate, and measures it without its dependencies. They are built with an empty library
/// before.
pub fn alone(folder: &Path, target: &Path) -> Result<Check> {
    let library = folder.join("src/lib.rs");
    let text = fs::read(&library)?;
    separate(&folder.join("Cargo.toml"))?;
    fs::write(&library, "")?;
    if let (false, _, error) = check(folder, target)? {
        return Ok(Check::Fails { error });
    }
    fs::write(&library, text)?;
    let (passes, cost, error) = check(folder, target)?;
    Ok(if passes { Check::Passes(cost) } else { Check::Fails { error } })
}

/// Makes the crate a workspace of its own, since it is below the folder of this one.
fn separate(manifest: &Path) -> Result<()> {
    let text = fs::read_to_string(manifest)?;
    if !text.lines().any(|line| line.trim() == "[workspace]") {
        fs::write(manifest, format!("{text}\n[workspace]\n"))?;
    }
    Ok(())
}

/// Returns whether the check passes, its cost and its error.
fn check(folder: &Path, target: &Path) -> Result<(bool, Cost, String)> {
    let output = folder.join("check.txt");
    let mut command = Command::new("cargo");
    command.args(["check", "--quiet", "--lib", "--target-dir"]).arg(target).current_dir(folder);
    command.env("CARGO_INCREMENTAL", "0").env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command.stdout(Stdio::null()).stderr(fs::File::create(&output)?);
    let (passes, cost) = measure::to_its_end(&mut command)?;
    Ok((passes, cost, failure::first_line(&fs::read_to_string(&output)?)))
}
