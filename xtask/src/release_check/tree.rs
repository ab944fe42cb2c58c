//! Checks that the published files are those that are committed.

use std::process::Command;

use super::{Problems, Project, Result};

pub fn is_clean(project: &Project) -> Result<Problems> {
    let output = Command::new("git").args(["status", "--porcelain"]).current_dir(&project.root).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let changed = String::from_utf8(output.stdout)?;
    let count = changed.lines().count();
    let first = changed.lines().next().unwrap_or_default().trim();
    Ok((count > 0)
        .then(|| format!("{count} uncommitted files, the first is `{first}`"))
        .into_iter()
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_uncommitted_file_is_reported() {
        let root = tempfile::tempdir().unwrap();
        let project = Project { root: root.path().to_owned(), metadata: Default::default() };
        assert!(is_clean(&project).is_err(), "no repository");
        Command::new("git").args(["init", "--quiet"]).current_dir(root.path()).status().unwrap();
        assert_eq!(is_clean(&project).unwrap(), Vec::<String>::new());
        std::fs::write(root.path().join("a.txt"), "").unwrap();
        assert_eq!(is_clean(&project).unwrap(), ["1 uncommitted files, the first is `?? a.txt`"]);
    }
}
