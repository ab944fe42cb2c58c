//! Runs `paypal-codegen update` on a copy of the tree.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use paypal_codegen::ir::Program;
use paypal_codegen::pipeline;
use serde_json::Value;

use super::report::Report;
use super::surface::Surface;
use crate::bench::{Result, measure};

/// The generator and the tree that it updates.
#[derive(Clone, Debug)]
pub struct Generator {
    root: PathBuf,
    binary: PathBuf,
}

/// An update that the generator accepted.
#[derive(Debug)]
pub struct Accepted {
    pub report: Report,
    pub surface: Surface,
    /// The updated program.
    pub program: Program,
}

impl Generator {
    /// Compiles the generator.
    pub fn build(root: &Path, release: bool) -> Result<Self> {
        let profile: &[&str] = if release { &["--release"] } else { &[] };
        let arguments = [&["build", "--quiet", "--package", "paypal-codegen"], profile].concat();
        measure::run(root, "cargo", &arguments)?;
        let folder = if release { "release" } else { "debug" };
        let binary = root.join("target").join(folder).join("paypal-codegen");
        Ok(Self { root: root.to_owned(), binary })
    }

    /// Updates a fresh copy of the tree, in `tree`, to the files in `upstream`. The inner result is
    /// an error if the generator refuses the files, with its first errors.
    pub fn update(
        &self,
        upstream: &Path,
        tree: &Path,
        background: Option<&Report>,
    ) -> Result<std::result::Result<Accepted, String>> {
        let _ = fs::remove_dir_all(tree);
        fs::create_dir_all(tree)?;
        let into = tree.display().to_string();
        measure::run(&self.root, "cp", &["-r", "specs", "paypal-generated", "CHANGELOG.md", &into])?;
        let mut command = Command::new(&self.binary);
        command.args(["--format", "json", "update"]).arg(upstream).current_dir(tree);
        let output = command.output()?;
        if !output.status.success() {
            return Ok(Err(errors(&String::from_utf8_lossy(&output.stderr))));
        }
        let loaded = match pipeline::load(&tree.join("specs")) {
            Ok(loaded) => loaded,
            Err(problems) => return Ok(Err(format!("the updated specs can't be read: {problems}"))),
        };
        let mut report = Report::read(&String::from_utf8(output.stdout)?, background)?;
        for api in &loaded.program.apis {
            report.methods.extend(api.operations.iter().map(|it| (api.name.clone(), it.id.clone())));
        }
        let surface = Surface::read(&tree.join("paypal-generated/src"))?;
        Ok(Ok(Accepted { report, surface, program: loaded.program }))
    }
}

/// Returns the first errors among the problems of a run, one problem a line.
fn errors(lines: &str) -> String {
    let problems =
        lines.lines().map(|line| serde_json::from_str(line).unwrap_or(Value::String(line.to_owned())));
    let is_error = |it: &Value| it.get("severity").is_none_or(|severity| severity == "error");
    let errors: Vec<Value> = problems.filter(is_error).collect();
    let text = |it: &Value| {
        let part = |key: &str| it.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        match it {
            Value::String(line) => line.clone(),
            _ => format!("{} {} at {} {}", part("code"), part("message"), part("path"), part("pointer")),
        }
    };
    let first: Vec<String> = errors.iter().take(3).map(text).collect();
    format!("{} errors: {}", errors.len(), first.join("; "))
}
