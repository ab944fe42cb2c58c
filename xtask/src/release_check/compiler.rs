//! Checks that the manifests (`rust-version`), rust-toolchain.toml and the compiler in use have the
//! same version.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

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
        if !is_same(promised, channel) {
            problems
                .push(format!("a crate has rust-version {promised}, but rust-toolchain.toml has {channel}"));
        }
    }
    if !is_same(channel, used) {
        problems.push(format!("rust-toolchain.toml has {channel}, but the compiler in use is {used}"));
    }
    Ok(problems)
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
    fn the_channel_is_read() {
        assert_eq!(channel("[toolchain]\nchannel = \"1.95.0\" # new\ncomponents = []\n"), Some("1.95.0"));
        assert_eq!(channel("[toolchain]\n"), None);
    }
}
