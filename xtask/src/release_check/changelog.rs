//! The changelog: its newest entry is that of the version, and on the day of a release it says which day that is.

use std::fs;

use super::{Problems, Project, Result, versions};

/// An entry of the changelog.
#[derive(Debug, Default, PartialEq, Eq)]
struct Entry<'a> {
    version: &'a str,
    /// What stands behind the version: the day, or `unreleased`.
    state: &'a str,
    /// How many items it lists.
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

/// The newest entry, which is the first.
fn newest(text: &str) -> Option<Entry<'_>> {
    let mut lines = text.lines().skip_while(|line| !line.starts_with("## "));
    let heading = lines.next()?.strip_prefix("## ")?;
    let (version, state) = heading.split_once(',').unwrap_or((heading, ""));
    let items =
        lines.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("- ")).count();
    Some(Entry { version: version.trim(), state: state.trim(), items })
}

fn undescribed(text: &str, version: &str) -> Option<String> {
    let Some(entry) = newest(text) else { return Some("it has no entry".to_owned()) };
    if entry.version != version {
        return Some(format!("its newest entry is of {}, the version is {version}", entry.version));
    }
    (entry.items == 0).then(|| format!("the entry of {version} lists nothing"))
}

fn undated(text: &str) -> Option<String> {
    let entry = newest(text)?;
    let is_number = |part: &str, digits| part.len() == digits && part.bytes().all(|it| it.is_ascii_digit());
    let is_day = match entry.state.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] => is_number(year, 4) && is_number(month, 2) && is_number(day, 2),
        _ => false,
    };
    (!is_day).then(|| match entry.state {
        "" => format!("the entry of {} has no day", entry.version),
        other => format!("the entry of {} is of `{other}`", entry.version),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\n## 0.2.0, 2024-02-29\n\n- One.\n  More of it.\n- Two.\n\n## 0.1.0, 2023-12-01\n- A.\n";

    #[test]
    fn the_first_entry_counts() {
        assert_eq!(newest(TEXT), Some(Entry { version: "0.2.0", state: "2024-02-29", items: 2 }));
        assert_eq!(newest("# Changelog\n"), None);
        assert_eq!(undescribed(TEXT, "0.2.0"), None);
        assert_eq!(undated(TEXT), None);
    }

    #[test]
    fn what_is_wrong_with_it_is_said() {
        let wrong = |text, version| undescribed(text, version).unwrap_or_default();
        assert_eq!(wrong("", "1.0.0"), "it has no entry");
        assert_eq!(wrong(TEXT, "0.3.0"), "its newest entry is of 0.2.0, the version is 0.3.0");
        assert_eq!(wrong("## 1.0.0\n\n## 0.9.0\n- A.\n", "1.0.0"), "the entry of 1.0.0 lists nothing");
        let wrong = |text| undated(text).unwrap_or_default();
        assert_eq!(wrong("## 1.0.0, unreleased\n- A."), "the entry of 1.0.0 is of `unreleased`");
        assert_eq!(wrong("## 1.0.0\n- A."), "the entry of 1.0.0 has no day");
        assert_eq!(wrong("## 1.0.0, 2024-2-29\n- A."), "the entry of 1.0.0 is of `2024-2-29`");
    }
}
