//! Drafts a release from a diff: the next version, migration notes, and a changelog entry.
//!
//! A person reviews the draft before it is published. All texts are our own words, not PayPal's.

mod callbacks;
mod changelog;
mod entry;
mod migration;
mod property;
mod types;
mod version;
mod words;

use std::path::Path;

pub use changelog::{insert, write};
pub use entry::entry;
pub use migration::{Migration, migration};
pub use semver::Version;
pub use version::{Step, of_crate};

use crate::diff::Diff;

/// The draft of a release.
#[derive(Clone, Debug)]
pub struct Release {
    /// The step of the version; `None` if nothing changed.
    pub step: Option<Step>,
    /// The version of the generated crate, if it is known.
    pub current: Option<Version>,
    /// The next version.
    pub next: Option<Version>,
    /// The migration notes.
    pub migrations: Vec<Migration>,
    /// The changelog entry in Markdown, without a heading of its own.
    pub entry: String,
}

impl Release {
    /// Drafts the release for a diff. The current version is that of the crate in the folder
    /// `generated`.
    pub fn of(diff: &Diff, generated: &Path) -> Self {
        let step = Step::of(diff);
        let current = of_crate(generated);
        Self {
            step,
            next: current.as_ref().zip(step).map(|(current, step)| step.after(current)),
            current,
            migrations: diff.changes.iter().filter_map(migration).collect(),
            entry: entry(diff),
        }
    }

    /// Returns the step and the versions in one line: `breaking: 0.1.0 → 0.2.0`.
    pub fn summary(&self) -> String {
        let Some(step) = self.step else { return "nothing to release".to_owned() };
        match (&self.current, &self.next) {
            (Some(current), Some(next)) if current == next => {
                format!("{}: {next}, which is not released yet", step.as_str())
            }
            (Some(current), Some(next)) => format!("{}: {current} → {next}", step.as_str()),
            _ => step.as_str().to_owned(),
        }
    }

    /// Returns the release as JSON.
    pub fn to_json(&self) -> serde_json::Value {
        let version = |version: &Option<Version>| version.as_ref().map(ToString::to_string);
        serde_json::json!({
            "step": self.step.map(Step::as_str),
            "current": version(&self.current),
            "next": version(&self.next),
            "migrations": self.migrations.iter().map(Migration::to_json).collect::<Vec<_>>(),
            "changelog": self.entry,
        })
    }

    /// Returns the part of a pull request's text that follows the review: the changelog entry,
    /// folded.
    pub fn to_markdown(&self) -> String {
        let title = "<details><summary>Changelog entry</summary>";
        match self.step {
            None => String::new(),
            Some(_) => {
                format!("\n## Release\n\n{}.\n\n{title}\n\n{}\n</details>\n", self.summary(), self.entry)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_names_both_versions_or_the_unreleased_one() {
        let version = |text: &str| Version::parse(text).ok();
        let release = |next: &str| Release {
            step: Some(Step::Breaking),
            current: version("0.1.0"),
            next: version(next),
            migrations: Vec::new(),
            entry: String::new(),
        };
        assert_eq!(release("0.2.0").summary(), "breaking: 0.1.0 → 0.2.0");
        assert_eq!(release("0.1.0").summary(), "breaking: 0.1.0, which is not released yet");
        assert_eq!(Release { current: None, ..release("0.2.0") }.summary(), "breaking");
        assert_eq!(Release { step: None, ..release("0.2.0") }.summary(), "nothing to release");
    }
}
