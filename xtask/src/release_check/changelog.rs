//! Checks the changelog: its newest entry is for the current version and, for a release, has a
//! date.

use std::fs;

use super::{Problems, Project, Result, versions};

/// An entry of the changelog.
#[derive(Debug, Default, PartialEq, Eq)]
struct Entry<'a> {
    version: &'a str,
    /// The text after the version: the date, or `unreleased`.
    state: &'a str,
    /// The number of list items.
    items: usize,
}

pub fn describes_the_version(project: &Project) -> Result<Problems> {
    let text = fs::read_to_string(project.root.join("CHANGELOG.md"))?;
    Ok(undescribed(&text, versions::version(&project.metadata)?).into_iter().collect())
}

pub fn is_dated(project: &Project) -> Result<Problems> {
    let text = fs::read_to_string(project.root.join("CHANGELOG.md"))?;
    Ok(undated(&text).into_iter().collect())
}

/// Returns the newest entry, which is the first one.
fn newest(text: &str) -> Option<Entry<'_>> {
    let mut lines = text.lines().skip_while(|line| !line.starts_with("## "));
    let heading = lines.next()?.strip_prefix("## ")?;
    let (version, state) = heading.split_once(',').unwrap_or((heading, ""));
    let items =
        lines.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("- ")).count();
    Some(Entry { version: version.trim(), state: state.trim(), items })
}

fn undescribed(text: &str, version: &str) -> Option<String> {
    let Some(entry) = newest(text) else { return Some("CHANGELOG.md has no entry".to_owned()) };
    if entry.version != version {
        return Some(format!("the newest entry is for {}, but the version is {version}", entry.version));
    }
    (entry.items == 0).then(|| format!("the entry for {version} has no list items"))
}

fn undated(text: &str) -> Option<String> {
    let entry = newest(text)?;
    let is_number = |part: &str, digits| part.len() == digits && part.bytes().all(|it| it.is_ascii_digit());
    let is_day = match entry.state.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] => is_number(year, 4) && is_number(month, 2) && is_number(day, 2),
        _ => false,
    };
    (!is_day).then(|| match entry.state {
        "" => format!("the entry for {} has no date", entry.version),
        other => format!("the entry for {} has `{other}` instead of a date", entry.version),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\n## 0.2.0, 2024-02-29\n\n- One.\n  More of it.\n- Two.\n\n## 0.1.0, 2023-12-01\n- A.\n";

    #[test]
    fn the_first_entry_is_the_newest() {
        assert_eq!(newest(TEXT), Some(Entry { version: "0.2.0", state: "2024-02-29", items: 2 }));
        assert_eq!(newest("# Changelog\n"), None);
        assert_eq!(undescribed(TEXT, "0.2.0"), None);
        assert_eq!(undated(TEXT), None);
    }

    #[test]
    fn problems_of_the_newest_entry_are_reported() {
        let wrong = |text, version| undescribed(text, version).unwrap_or_default();
        assert_eq!(wrong("", "1.0.0"), "CHANGELOG.md has no entry");
        assert_eq!(wrong(TEXT, "0.3.0"), "the newest entry is for 0.2.0, but the version is 0.3.0");
        assert_eq!(wrong("## 1.0.0\n\n## 0.9.0\n- A.\n", "1.0.0"), "the entry for 1.0.0 has no list items");
        let wrong = |text| undated(text).unwrap_or_default();
        assert_eq!(
            wrong("## 1.0.0, unreleased\n- A."),
            "the entry for 1.0.0 has `unreleased` instead of a date"
        );
        assert_eq!(wrong("## 1.0.0\n- A."), "the entry for 1.0.0 has no date");
        assert_eq!(
            wrong("## 1.0.0, 2024-2-29\n- A."),
            "the entry for 1.0.0 has `2024-2-29` instead of a date"
        );
    }
}
