//! `cargo xtask after-update FOLDER…`: updates a copy of the tree to one generation of PayPal's
//! files after the other, and then runs in the copy what CI runs in the tree.
//!
//! After an update, a test may fail only to list what people have to do. Such tests have names that
//! begin with `todo_`; any other failure is a problem.

mod copy;
mod report;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use report::Outcome;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The arguments of the command.
#[derive(Default)]
pub struct Options {
    /// The folders of PayPal's files, in the order of the updates.
    folders: Vec<PathBuf>,
    /// The folder of the copy, which stays; otherwise a temporary one.
    keep: Option<PathBuf>,
    /// The target folder of cargo; otherwise one in the copy.
    target: Option<PathBuf>,
    /// The packages whose tests run; all packages if it is empty.
    packages: Vec<String>,
    /// Whether only the update and the checks of the generated code run.
    no_tests: bool,
}

impl Options {
    /// Reads the arguments; `None` if they can't be understood.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--keep" => options.keep = Some(arguments.next()?.into()),
                "--target-dir" => options.target = Some(arguments.next()?.into()),
                "--package" => options.packages.push(arguments.next()?.clone()),
                "--no-tests" => options.no_tests = true,
                flag if flag.starts_with('-') => return None,
                folder => options.folders.push(folder.into()),
            }
        }
        (!options.folders.is_empty()).then_some(options)
    }
}

/// Runs all steps, and prints the to-dos and the failures.
pub fn run(options: &Options) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the workspace has no folder")?;
    let folders: Vec<PathBuf> = (options.folders.iter())
        .map(|folder| folder.canonicalize().map_err(|error| format!("{}: {error}", folder.display())))
        .collect::<std::result::Result<_, _>>()?;
    let newest = folders.last().ok_or("a folder of PayPal's files is needed")?;
    let temporary = tempfile::tempdir()?;
    let tree = options.keep.clone().unwrap_or_else(|| temporary.path().join("tree"));
    copy::tree(root, &tree)?;
    let tree = tree.canonicalize()?;
    let target = match &options.target {
        Some(target) => std::path::absolute(target)?,
        None => tree.join("target"),
    };
    println!("the copy is {}", tree.display());
    let cargo = Cargo { tree, target, upstream: newest.clone() };
    let mut failed = Vec::new();
    for folder in &folders {
        let folder = folder.display().to_string();
        cargo.generator(&["update", &folder, "--changelog", "CHANGELOG.md"])?;
    }
    let mut step = |name: &str, result: Result<()>| {
        println!("{}: {name}", if result.is_ok() { "passed" } else { "FAILED" });
        failed.extend(result.err().map(|error| format!("{name}: {error}")));
    };
    step("generate --check", cargo.generator(&["generate", "--check"]));
    let check = ["check", "--quiet", "--package", "paypal-generated", "--all-features"];
    step("the generated crate compiles", cargo.run(&check));
    let mut todos = Vec::new();
    if !options.no_tests {
        step("the checkout example runs", cargo.run(&["run", "--quiet", "--example", "checkout"]));
        let outcome = cargo.test(&options.packages)?;
        todos = outcome.todos;
        failed.extend(outcome.failures);
    }
    println!("\n{} to-dos{}", todos.len(), list(&todos));
    println!("\n{} failures{}", failed.len(), list(&failed));
    if failed.is_empty() { Ok(()) } else { Err("more fails after the update than to-dos".into()) }
}

fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("\n  {line}")).collect()
}

/// Runs cargo in the copy.
struct Cargo {
    tree: PathBuf,
    target: PathBuf,
    /// The folder of the base of the copy.
    upstream: PathBuf,
}

impl Cargo {
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("cargo");
        command.current_dir(&self.tree).args(arguments).stdin(Stdio::null());
        command.env("CARGO_TARGET_DIR", &self.target).env("PAYPAL_UPSTREAM", &self.upstream);
        command.env("CI", "true").env("INSTA_UPDATE", "no").env("CARGO_TERM_COLOR", "never");
        command.env("CARGO_INCREMENTAL", "0").env("RUST_BACKTRACE", "0");
        command
    }

    /// Runs a command, which must succeed.
    fn run(&self, arguments: &[&str]) -> Result<()> {
        let output = self.command(arguments).output()?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(format!("`cargo {}` failed\n{}", arguments.join(" "), report::errors(&said)).into())
    }

    /// Runs a command of the generator.
    fn generator(&self, arguments: &[&str]) -> Result<()> {
        let head = ["run", "--quiet", "--package", "paypal-codegen", "--"];
        self.run(&[&head, arguments].concat())
    }

    /// Runs the test command of the README for some packages.
    fn test(&self, packages: &[String]) -> Result<Outcome> {
        let readme = std::fs::read_to_string(self.tree.join("README.md"))?;
        let documented = readme.lines().find_map(|line| line.strip_prefix("cargo test"));
        let documented = documented.ok_or("the README has no test command")?;
        let mut arguments = vec!["test"];
        if packages.is_empty() {
            arguments.extend(documented.split_whitespace());
        }
        arguments.extend(packages.iter().flat_map(|package| ["--package", package.as_str()]));
        arguments.push("--no-fail-fast");
        let output = self.command(&arguments).output()?;
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        std::fs::write(self.tree.join("after-update.log"), format!("{err}\n{out}"))?;
        let mut outcome = report::read(&out, &err, output.status.success());
        if output.status.code().is_none() {
            outcome.failures.push(format!("the tests did not come to their end: {}", output.status));
        }
        Ok(outcome)
    }
}
