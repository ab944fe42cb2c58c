//! Checks that the documentation builds without warnings, with all features.

use super::{Problems, Project, Result, cargo, packages};

pub fn builds(project: &Project) -> Result<Problems> {
    let doc = ["doc", "--quiet", "--no-deps", "--all-features"];
    cargo(
        project,
        &[doc.as_slice(), &packages::names(project)].concat(),
        &[("RUSTDOCFLAGS", "-D warnings")],
    )?;
    Ok(Vec::new())
}
