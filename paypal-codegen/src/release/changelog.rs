//! Inserts an entry into a changelog: under the unreleased version, or under a new one.

use std::path::Path;

use semver::Version;

use super::Release;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{SourceFile, Span};

/// The end of the heading of an unreleased version.
const UNRELEASED: &str = ", unreleased";

/// Returns the text of a changelog with the entry of a release added, and the version of the entry.
///
/// # Errors
/// Fails if the changelog has no heading of a version: `## 1.2.3`, or `## 1.2.3, unreleased`.
pub fn insert(text: &str, path: &Path, release: &Release) -> Result<(String, Version), Diagnostics> {
    let headings = headings(text);
    let (Some(step), Some(first)) = (release.step, headings.first()) else {
        return Err(no_version(text, path).into());
    };
    let mut entry = release.entry.trim_end().to_owned();
    entry.push('\n');
    if !first.unreleased {
        let version = step.after(&first.version);
        let (before, after) = text.split_at(first.at);
        return Ok((format!("{before}## {version}{UNRELEASED}\n\n{entry}\n{after}"), version));
    }
    // The new entry may need a larger step than the unreleased version has so far.
    let released = headings.get(1).map(|heading| step.after(&heading.version));
    let version = released.map_or(first.version.clone(), |next| next.max(first.version.clone()));
    let end = headings.get(1).map_or(text.len(), |heading| heading.at);
    let (before, rest) = text.split_at(first.at);
    let (section, after) = rest.split_at(end.saturating_sub(first.at));
    let body = section.split_once('\n').map_or("", |(_, body)| body).trim_end();
    let gap = if after.is_empty() { "" } else { "\n" };
    Ok((format!("{before}## {version}{UNRELEASED}\n{body}\n\n{entry}{gap}{after}"), version))
}

/// Does the same for the file at a path, without writing the new text.
///
/// # Errors
/// Fails if the file can't be read, and as [`insert`] does.
pub fn write(path: &Path, release: &Release) -> Result<(String, Version), Diagnostics> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        let problem = Diagnostic::error(code::UNREADABLE_FILE, format!("can't be read: {error}"));
        Diagnostics::from(problem.in_file(path.display()).help("name an existing changelog"))
    })?;
    insert(&text, path, release)
}

/// The heading of a version, and its byte offset.
struct Heading {
    at: usize,
    version: Version,
    unreleased: bool,
}

fn headings(text: &str) -> Vec<Heading> {
    let mut at = 0;
    let mut headings = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(title) = line.strip_prefix("## ") {
            let number = title
                .trim_start_matches(['[', 'v'])
                .split([',', ']', ' ', '\n', '\r'])
                .next()
                .unwrap_or_default();
            if let Ok(version) = Version::parse(number) {
                headings.push(Heading { at, version, unreleased: title.trim_end().ends_with(UNRELEASED) });
            }
        }
        at += line.len();
    }
    headings
}

fn no_version(text: &str, path: &Path) -> Diagnostic {
    let file = SourceFile::new(path.display().to_string(), text);
    Diagnostic::error(code::BAD_CHANGELOG, "this changelog has no heading of a version")
        .at(&Span::start_of(&file))
        .help("begin the newest version with a heading such as `## 0.1.0, unreleased`")
}

#[cfg(test)]
mod tests {
    use super::super::Step;
    use super::*;

    #[test]
    fn insert_adds_the_entry_under_the_unreleased_version() {
        let table = [
            (
                "# Log\n\n## 0.1.0\n\n- A\n",
                Step::Breaking,
                "# Log\n\n## 0.2.0, unreleased\n\n- New\n\n## 0.1.0\n\n- A\n",
            ),
            (
                "## [v1.2.0] - 2026-01-01\n",
                Step::Compatible,
                "## 1.3.0, unreleased\n\n- New\n\n## [v1.2.0] - 2026-01-01\n",
            ),
            // The first version never changes, and an unreleased version that is high enough stays.
            ("## 0.1.0, unreleased\n\n- A\n", Step::Breaking, "## 0.1.0, unreleased\n\n- A\n\n- New\n"),
            (
                "## 0.3.0, unreleased\n\n- A\n\n## 0.2.0\n",
                Step::Fix,
                "## 0.3.0, unreleased\n\n- A\n\n- New\n\n## 0.2.0\n",
            ),
            (
                "## 0.2.1, unreleased\n\n- A\n\n## 0.2.0\n",
                Step::Breaking,
                "## 0.3.0, unreleased\n\n- A\n\n- New\n\n## 0.2.0\n",
            ),
        ];
        for (text, step, expected) in table {
            let release = Release {
                step: Some(step),
                current: None,
                next: None,
                migrations: Vec::new(),
                entry: "- New\n".to_owned(),
            };
            let (found, version) = insert(text, Path::new("CHANGELOG.md"), &release).unwrap();
            assert_eq!(found, expected);
            assert!(found.contains(&format!("## {version}, unreleased")));
            assert!(insert("# Log\n\n## To come\n", Path::new("CHANGELOG.md"), &release).is_err());
        }
    }
}
