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

    /// Checks all crates, and forgets them.
    ///
    /// A helper of `src/helpers` is written by hand. If PayPal gives a field that it uses another
    /// type, a person has to adapt it, as every user of that field has to. So the crates are
    /// checked again without the helpers that do not compile.
    pub fn check(&mut self) -> Result<Checked> {
        let members = std::mem::take(&mut self.members);
        self.write_workspace(&members)?;
        let mut checked = Checked { errors: self.compile()?, helpers: Vec::new() };
        let helpers = checked.errors.as_deref().map(|errors| helpers(errors, &members)).unwrap_or_default();
        if !helpers.is_empty() {
            for helper in &helpers {
                fs::write(self.folder.join(helper), "")?;
            }
            checked.errors = self.compile()?;
            checked.helpers = helpers;
        }
        for name in &members {
            let _ = fs::remove_dir_all(self.folder.join(name));
        }
        let shown = |errors: String| errors.lines().take(20).collect::<Vec<_>>().join("\n");
        checked.errors = checked.errors.map(shown);
        Ok(checked)
    }

    fn write_workspace(&self, members: &[String]) -> Result<()> {
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
        Ok(())
    }

    /// Returns the errors of the compiler; `None` if there are none.
    fn compile(&self) -> Result<Option<String>> {
        let mut command = Command::new("cargo");
        command.args(["check", "--quiet", "--keep-going", "--workspace", "--lib", "--features", FEATURES]);
        if self.user.is_some() {
            command.arg("--examples");
        }
        command.current_dir(&self.folder).env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "--cap-lints=allow");
        command.env("CARGO_TARGET_DIR", self.folder.join("target")).stdout(Stdio::null());
        let output = command.output()?;
        let text = String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        Ok((!output.status.success()).then(|| lines.join("\n")))
    }
}

/// What a check of crates found.
#[derive(Debug)]
pub struct Checked {
    /// The errors of the compiler; `None` if there are none.
    pub errors: Option<String>,
    /// The helpers that a person has to adapt.
    pub helpers: Vec<String>,
}

/// Returns the files of helpers to which errors of the compiler point; none if one points to
/// another file of these crates.
fn helpers(errors: &str, members: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = errors.lines();
    while let Some(line) = lines.next() {
        if !line.starts_with("error") {
            continue;
        }
        // The first place after an error is its own; notes point elsewhere.
        let place = lines.clone().take_while(|line| !line.starts_with("error"));
        let place = place.filter_map(|line| line.trim_start().strip_prefix("--> ")).next();
        let Some(place) = place else { continue };
        let file = place.split(':').next().unwrap_or_default();
        let is_helper = |member: &String| file.starts_with(&format!("{member}/src/helpers/"));
        if !members.iter().any(is_helper) {
            return Vec::new();
        }
        if !found.iter().any(|known| known == file) {
            found.push(file.to_owned());
        }
    }
    found
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
    use super::{helpers, section};

    #[test]
    fn a_table_ends_before_the_next_one() {
        let manifest = "[package]\nname = \"a\"\n\n[features]\nx = []\n\n[dependencies]\nb = \"1\"\n";
        assert_eq!(section(manifest, "[features]"), Some("[features]\nx = []\n\n"));
        assert_eq!(section(manifest, "[dependencies]"), Some("[dependencies]\nb = \"1\"\n"));
        assert_eq!(section(manifest, "[lints]"), None);
    }

    #[test]
    fn only_errors_in_helpers_are_those_of_helpers() {
        let members = ["seed-4".to_owned()];
        let helper = "error[E0609]: no field\n   --> seed-4/src/helpers/payouts.rs:133:69\n    |\n";
        let end = "error: could not compile `seed-4` (lib) due to 1 previous error\n";
        let other = "error[E0308]: mismatched types\n  --> seed-4/src/payouts/mod.rs:1:1\n";
        assert_eq!(helpers(&format!("{helper}{helper}{end}"), &members), ["seed-4/src/helpers/payouts.rs"]);
        assert!(helpers(&format!("{helper}{other}{end}"), &members).is_empty());
        assert!(helpers(end, &members).is_empty());
    }
}
