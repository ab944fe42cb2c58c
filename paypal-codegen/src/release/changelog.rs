//! An entry, put into a changelog: under the version that is not released yet, or under one that it begins.

use std::path::Path;

use semver::Version;

use super::Release;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{SourceFile, Span};

/// How the heading of a version ends that is still to come.
const UNRELEASED: &str = ", unreleased";

/// The text of a changelog with the entry of a release, and the version that it is under.
///
/// # Errors
/// Where there is no heading of a version: `## 1.2.3`, or `## 1.2.3, unreleased`.
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
    // What was to come may go further now.
    let released = headings.get(1).map(|heading| step.after(&heading.version));
    let version = released.map_or(first.version.clone(), |next| next.max(first.version.clone()));
    let end = headings.get(1).map_or(text.len(), |heading| heading.at);
    let (before, rest) = text.split_at(first.at);
    let (section, after) = rest.split_at(end.saturating_sub(first.at));
    let body = section.split_once('\n').map_or("", |(_, body)| body).trim_end();
    let gap = if after.is_empty() { "" } else { "\n" };
    Ok((format!("{before}## {version}{UNRELEASED}\n{body}\n\n{entry}{gap}{after}"), version))
}

/// The same for the file at a path; its new text is not written.
///
/// # Errors
/// Where it can't be read, or as [`insert`].
pub fn write(path: &Path, release: &Release) -> Result<(String, Version), Diagnostics> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        let problem = Diagnostic::error(code::UNREADABLE_FILE, format!("can't be read: {error}"));
        Diagnostics::from(problem.in_file(path.display()).help("name a changelog that is there"))
    })?;
    insert(&text, path, release)
}

/// The heading of a version, and where it stands.
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
    Diagnostic::error(code::BAD_CHANGELOG, "this changelog has no version under which an entry could stand")
        .at(&Span::start_of(&file))
        .help("begin the newest version with a heading such as `## 0.1.0, unreleased`")
}

#[cfg(test)]
mod tests {
    use super::super::Step;
    use super::*;

    #[test]
    fn an_entry_goes_under_what_is_not_released_yet() {
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
            // The first version is what it is, and what goes far enough stays.
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
