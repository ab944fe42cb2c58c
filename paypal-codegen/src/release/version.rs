//! Computes the next version number by semver.

use std::fs;
use std::path::Path;

use semver::Version;

use crate::diff::{Class, Diff};

/// The size of the step to the next version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Only documentation differs.
    Fix,
    /// Existing code compiles; there are additions or changes of behaviour.
    Compatible,
    /// Existing code may no longer compile.
    Breaking,
}

impl Step {
    /// Returns the step for a diff; `None` if nothing changed.
    pub fn of(diff: &Diff) -> Option<Self> {
        diff.changes
            .iter()
            .map(|change| match change.class {
                Class::Breaking => Self::Breaking,
                Class::Behaviour | Class::Addition => Self::Compatible,
                Class::Documentation => Self::Fix,
            })
            .max()
    }

    /// Returns the word for the step in output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fix => "fix",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }

    /// Returns the version after `version`. Below 1.0, a breaking step raises the minor version,
    /// and any other step the patch. After a pre-release comes its release.
    pub fn after(self, version: &Version) -> Version {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        if !version.pre.is_empty() {
            return Version::new(major, minor, patch);
        }
        match (major, self) {
            (0, Self::Breaking) => Version::new(0, minor.saturating_add(1), 0),
            (0, _) | (_, Self::Fix) => Version::new(major, minor, patch.saturating_add(1)),
            (_, Self::Compatible) => Version::new(major, minor.saturating_add(1), 0),
            (_, Self::Breaking) => Version::new(major.saturating_add(1), 0, 0),
        }
    }
}

/// Returns the version of the crate in a folder, its own or that of its workspace; `None` if
/// neither manifest has one.
pub fn of_crate(folder: &Path) -> Option<Version> {
    let own = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    if let Some(version) = in_section(&own, "[package]") {
        return Version::parse(version).ok();
    }
    let folder = folder.canonicalize().ok()?;
    let above =
        folder.ancestors().skip(1).filter_map(|above| fs::read_to_string(above.join("Cargo.toml")).ok());
    above.into_iter().find_map(|text| Version::parse(in_section(&text, "[workspace.package]")?).ok())
}

/// Returns the text of `version = "…"` in a section of a manifest.
fn in_section<'a>(manifest: &'a str, section: &str) -> Option<&'a str> {
    let mut lines = manifest.lines().skip_while(|line| line.trim() != section).skip(1);
    let line = lines
        .by_ref()
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| line.strip_prefix("version"));
    line?.trim_start().strip_prefix('=')?.split('"').nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn step_raises_the_version_by_semver() {
        use Step::{Breaking, Compatible, Fix};
        let table = [
            ("0.1.0", Breaking, "0.2.0"),
            ("0.1.0", Compatible, "0.1.1"),
            ("0.1.4", Fix, "0.1.5"),
            ("0.0.3", Breaking, "0.1.0"),
            ("1.2.3", Breaking, "2.0.0"),
            ("1.2.3", Compatible, "1.3.0"),
            ("1.2.3", Fix, "1.2.4"),
            ("0.2.0-rc.1", Breaking, "0.2.0"),
        ];
        for (version, step, expected) in table {
            assert_eq!(step.after(&Version::parse(version).unwrap()).to_string(), expected, "{version}");
        }
    }

    #[test]
    fn of_crate_reads_the_crates_own_version_or_the_workspaces() {
        let own = "[package]\nname = \"a\"\nversion = \"1.2.3\" # so far\n\n[dependencies]\nb = { version = \"4\" }\n";
        assert_eq!(in_section(own, "[package]"), Some("1.2.3"));
        let inherited =
            "[package]\nname = \"a\"\nversion.workspace = true\n\n[dependencies]\nversion = \"4\"\n";
        assert_eq!(in_section(inherited, "[package]"), None);
        let here = of_crate(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert_eq!(here.to_string(), env!("CARGO_PKG_VERSION"));
    }
}
