//! Copies the files of the working tree that belong to the project.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Result;

/// Copies the files that git tracks or would add. A file of the same content is left as it is, so
/// that cargo does not compile it again.
pub fn tree(root: &Path, into: &Path) -> Result<()> {
    let mut command = Command::new("git");
    command.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let output = command.output()?;
    if !output.status.success() {
        return Err("`git ls-files` failed".into());
    }
    for name in String::from_utf8(output.stdout)?.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (root.join(name), into.join(name));
        // A file that is removed but not committed.
        let Ok(text) = fs::read(&from) else { continue };
        if fs::read(&to).is_ok_and(|copied| copied == text) {
            continue;
        }
        fs::create_dir_all(to.parent().ok_or("a file has no folder")?)?;
        fs::write(&to, text)?;
    }
    Ok(())
}
