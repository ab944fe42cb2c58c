//! Generates a crate from a spec, and checks it with the compiler.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::bench::Result;
use crate::bench::measure::{self, Cost};

/// A problem that the generator printed.
#[derive(Clone, Debug)]
pub struct Problem {
    pub severity: String,
    pub code: String,
    pub message: String,
    pub pointer: String,
}

/// How much of a spec became a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// All of it.
    Whole,
    /// Not all operations: some were left out by `--skip-unsupported`.
    Part,
    /// Nothing.
    Nothing,
}

/// A run of the generator.
#[derive(Debug)]
pub struct Generated {
    pub share: Share,
    pub problems: Vec<Problem>,
    pub cost: Cost,
}

/// The generator, and the folders that it reads and writes.
#[derive(Debug)]
pub struct Generator<'a> {
    pub root: &'a Path,
    pub scratch: &'a Path,
}

impl Generator<'_> {
    /// Generates the crate in `folder`. If the whole spec is refused, unsupported operations are
    /// left out.
    pub fn generate(&self, spec: &Path, overlay: Option<&Path>, folder: &Path) -> Result<Generated> {
        let (whole, cost, problems) = self.run(spec, overlay, folder, &[])?;
        if whole {
            return Ok(Generated { share: Share::Whole, problems, cost });
        }
        let (part, cost, _) = self.run(spec, overlay, folder, &["--skip-unsupported"])?;
        Ok(Generated { share: if part { Share::Part } else { Share::Nothing }, problems, cost })
    }

    /// Generates the crate with the module `registry` as well. Returns whether that succeeded.
    pub fn generate_registry(&self, spec: &Path, overlay: Option<&Path>, folder: &Path) -> Result<bool> {
        Ok(self.run(spec, overlay, folder, &["--skip-unsupported", "--registry"])?.0)
    }

    fn run(
        &self,
        spec: &Path,
        overlay: Option<&Path>,
        folder: &Path,
        more: &[&str],
    ) -> Result<(bool, Cost, Vec<Problem>)> {
        let output = folder.join("problems.jsonl");
        let mut command = Command::new(self.root.join("target/release/paypal-codegen"));
        command
            .args(["--format", "json", "generate", "--crate", "--spec"])
            .arg(spec)
            .arg("--out")
            .arg(folder);
        if let Some(overlay) = overlay {
            command.arg("--overlay").arg(overlay);
        }
        command.args(more).current_dir(self.root).stdout(Stdio::null()).stderr(fs::File::create(&output)?);
        let (ok, cost) = measure::to_its_end(&mut command)?;
        let mut problems = Vec::new();
        for line in fs::read_to_string(&output)?.lines() {
            let problem: Value =
                serde_json::from_str(line).map_err(|_| format!("{}: {line}", spec.display()))?;
            let text = |key: &str| problem.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            problems.push(Problem {
                severity: text("severity"),
                code: text("code"),
                message: text("message"),
                pointer: text("pointer"),
            });
        }
        Ok((ok, cost, problems))
    }

    /// Checks a crate with the compiler. A warning is an error: users see it in their build.
    pub fn check(&self, folder: &Path) -> Result<Cost> {
        let target = self.target();
        let mut command = Command::new("cargo");
        command.args(["check", "--quiet", "--target-dir"]).arg(&target).current_dir(folder);
        command.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "-D warnings").env_remove("CARGO_TARGET_DIR");
        match measure::to_its_end(command.stdout(Stdio::null()))? {
            (true, cost) => Ok(cost),
            (false, _) => Err(format!("{} does not compile", folder.display()).into()),
        }
    }

    /// The target folder that all crates share, so that their dependencies are compiled once.
    pub fn target(&self) -> PathBuf {
        self.scratch.join("target")
    }

    /// Writes the manifest of a crate; the generator does not change it.
    pub fn lay_out(&self, folder: &Path, name: &str, more: &str) -> Result<()> {
        fs::create_dir_all(folder.join("src"))?;
        let runtime = self.root.join("paypal-runtime").display().to_string();
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             paypal-runtime = {{ path = {runtime:?}, default-features = false }}\n{more}\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(self.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(())
    }
}

/// Returns the number of problems by severity and code, such as `error E0501`.
pub fn counts(problems: &[Problem]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for problem in problems {
        *counts.entry(format!("{} {}", problem.severity, problem.code)).or_default() += 1;
    }
    counts
}
