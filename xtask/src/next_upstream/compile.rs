//! Compiles several generated crates together, in a workspace of their own.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::bench::Result;

/// The features of a crate that are checked: all APIs and the registry.
const FEATURES: &str = "full,registry,rustls,webhook-verification,jiff";

/// A workspace of generated crates.
#[derive(Debug)]
pub struct Batch {
    root: PathBuf,
    folder: PathBuf,
    /// A user's program that is compiled against each crate.
    user: Option<PathBuf>,
    members: Vec<String>,
}

impl Batch {
    pub fn new(root: &Path, folder: &Path, user: Option<&Path>) -> Self {
        let user = user.map(Path::to_owned);
        Self { root: root.to_owned(), folder: folder.to_owned(), user, members: Vec::new() }
    }

    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Adds the crate of a seed.
    pub fn add(&mut self, name: &str, generated: &Path) -> Result<()> {
        let member = self.folder.join(name);
        let _ = fs::remove_dir_all(&member);
        fs::create_dir_all(member.join("examples"))?;
        let copied = Command::new("cp").arg("-r").arg(generated.join("src")).arg(&member).status()?;
        if !copied.success() {
            return Err(format!("the crate in {} can't be copied", generated.display()).into());
        }
        // The tables of features and dependencies are as in the generated crate.
        let manifest = fs::read_to_string(generated.join("Cargo.toml"))?;
        let features = section(&manifest, "[features]").ok_or("the generated crate has no features")?;
        let dependencies =
            section(&manifest, "[dependencies]").ok_or("the generated crate has no dependencies")?;
        let mut text = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n");
        let _ = write!(
            text,
            "[lib]\nname = \"paypal_generated\"\ntest = false\ndoctest = false\n\n{features}\n{dependencies}\n"
        );
        if let Some(user) = &self.user {
            fs::copy(user, member.join(format!("examples/user_{}.rs", name.replace('-', "_"))))?;
        }
        fs::write(member.join("Cargo.toml"), text)?;
        self.members.push(name.to_owned());
        Ok(())
    }

    /// Checks all crates, and forgets them. Returns the errors of the compiler; `None` if there are
    /// none.
    pub fn check(&mut self) -> Result<Option<String>> {
        let members = std::mem::take(&mut self.members);
        let list: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
        let workspace = fs::read_to_string(self.root.join("Cargo.toml"))?;
        let dependencies =
            section(&workspace, "[workspace.dependencies]").ok_or("the workspace has no dependencies")?;
        let root = self.root.display().to_string();
        let dependencies = dependencies.replace("path = \"", &format!("path = \"{root}/"));
        let manifest =
            format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n{dependencies}", list.join(", "));
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        fs::copy(self.root.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let mut command = Command::new("cargo");
        command.args(["check", "--quiet", "--workspace", "--lib", "--features", FEATURES]);
        if self.user.is_some() {
            command.arg("--examples");
        }
        command.current_dir(&self.folder).env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "--cap-lints=allow");
        command.env("CARGO_TARGET_DIR", self.folder.join("target")).stdout(Stdio::null());
        let output = command.output()?;
        for name in &members {
            let _ = fs::remove_dir_all(self.folder.join(name));
        }
        let text = String::from_utf8_lossy(&output.stderr);
        let first: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
        Ok((!output.status.success()).then(|| first.join("\n")))
    }
}

/// Returns a table of a manifest, with its title.
fn section<'a>(manifest: &'a str, title: &str) -> Option<&'a str> {
    let start = manifest.find(&format!("\n{title}\n"))? + 1;
    let rest = manifest.get(start..)?;
    let end = rest.get(1..)?.find("\n[").map_or(rest.len(), |end| end + 2);
    rest.get(..end)
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_table_ends_before_the_next_one() {
        let manifest = "[package]\nname = \"a\"\n\n[features]\nx = []\n\n[dependencies]\nb = \"1\"\n";
        assert_eq!(section(manifest, "[features]"), Some("[features]\nx = []\n\n"));
        assert_eq!(section(manifest, "[dependencies]"), Some("[dependencies]\nb = \"1\"\n"));
        assert_eq!(section(manifest, "[lints]"), None);
    }
}
