//! Checks that rust-toolchain.toml and the compiler in use have the same version, and that no crate
//! promises an older compiler (`rust-version`) than its dependencies do.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use super::metadata::Package;
use super::{Problems, Project, Result};

pub fn is_the_one_named(project: &Project) -> Result<Problems> {
    let toolchain = fs::read_to_string(project.root.join("rust-toolchain.toml"))?;
    let channel = channel(&toolchain).ok_or("rust-toolchain.toml has no channel")?;
    let used = Command::new("rustc").arg("--version").current_dir(&project.root).output()?;
    let used = String::from_utf8(used.stdout)?;
    let used = used.split(' ').nth(1).unwrap_or_default();
    let mut problems = Vec::new();
    let promised = project.metadata.members().map(|it| it.rust_version.as_deref().unwrap_or("none"));
    for promised in promised.collect::<BTreeSet<_>>() {
        if !is_same(promised, channel) && numbers(promised) >= numbers(channel) {
            problems
                .push(format!("a crate has rust-version {promised}, but rust-toolchain.toml has {channel}"));
        }
    }
    if !is_same(channel, used) {
        problems.push(format!("rust-toolchain.toml has {channel}, but the compiler in use is {used}"));
    }
    Ok(problems)
}

/// Returns the dependencies that need a newer compiler than a crate promises. The lint
/// `incompatible_msrv` checks the crate itself.
pub fn dependencies_compile_with_it(project: &Project) -> Result<Problems> {
    let mut problems = Vec::new();
    for package in project.metadata.published() {
        let Some(promised) = &package.rust_version else { continue };
        for dependency in project.metadata.compiled_with(std::iter::once(package.id.as_str())) {
            let needed = dependency.rust_version.as_deref().unwrap_or("0");
            if numbers(needed) > numbers(promised) {
                let Package { name, version, .. } = dependency;
                problems.push(format!(
                    "{} promises Rust {promised}, but {name} {version} needs {needed}",
                    package.name
                ));
            }
        }
    }
    Ok(problems)
}

/// Returns the numbers of a version, with 0 for those that are missing.
fn numbers(version: &str) -> [u64; 3] {
    let mut numbers = version.split('.').map(|number| number.parse().unwrap_or(0));
    [(); 3].map(|()| numbers.next().unwrap_or(0))
}

/// Reads the channel of a rust-toolchain.toml.
fn channel(toolchain: &str) -> Option<&str> {
    let value = toolchain.lines().find_map(|line| line.trim().strip_prefix("channel"))?;
    value.split('"').nth(1)
}

/// Whether two versions are equal in the components that both have.
fn is_same(one: &str, other: &str) -> bool {
    one.split('.').zip(other.split('.')).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_without_a_patch_matches_any_patch() {
        assert!(is_same("1.95", "1.95.0") && is_same("1.95.0", "1.95.0"));
        assert!(!is_same("1.95", "1.96.0") && !is_same("1.95.0", "1.95.1") && !is_same("1.9", "1.95.0"));
    }

    #[test]
    fn versions_are_compared_by_their_numbers() {
        assert!(numbers("1.88") < numbers("1.95.0") && numbers("1.88.0") == numbers("1.88"));
        assert!(numbers("1.9") < numbers("1.88"));
    }

    #[test]
    fn the_channel_is_read() {
        assert_eq!(channel("[toolchain]\nchannel = \"1.95.0\" # new\ncomponents = []\n"), Some("1.95.0"));
        assert_eq!(channel("[toolchain]\n"), None);
    }
}
