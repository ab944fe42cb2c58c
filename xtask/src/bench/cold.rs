//! Measures a cold build of the README's program, and of the same program written by hand on
//! `reqwest` and `serde_derive`, in the same run. A cold build compiles all dependencies.

use std::fs;
use std::path::Path;

use super::measure::{Cost, run as measure};
use super::{Ratios, Result, Row};

/// The same program by hand.
const BY_HAND: &str = include_str!("by_hand.rs.txt");
/// The dependencies of the program by hand, with the features that its author would choose.
const DEPENDENCIES: &str = r#"[dependencies]
reqwest = { version = "0.13", features = ["form", "json"] }
serde = { version = "1", features = ["derive"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

/// Builds both programs.
pub fn rows(root: &Path, scratch: &Path) -> Result<(Vec<Row>, Ratios)> {
    let readme = fs::read_to_string(root.join("README.md"))?;
    let usage = readme.split_once("\n## Use it\n").map_or("", |(_, usage)| usage);
    let path = root.join("paypal-generated").display().to_string();
    let dependencies = block(usage, "toml")?.replace("../paypal-rust-sdk/paypal-generated", &path);
    let programs = [
        ("the README's program", "readme", dependencies.as_str(), block(usage, "rust,no_run")?),
        ("the same program by hand", "by-hand", DEPENDENCIES, BY_HAND),
    ];
    let (mut rows, mut costs) = (Vec::new(), Vec::new());
    for (label, name, dependencies, program) in programs {
        let folder = scratch.join("cold").join(name);
        let cost = build(root, &folder, name, dependencies, program)?;
        let crates = crates(&folder)?;
        rows.push(Row { label: format!("cold build of {label}, {crates} crates"), cost, goal: "" });
        costs.push((cost.cpu, crates as f64));
    }
    let mut ratios = Ratios::new();
    if let [ours, by_hand] = costs.as_slice() {
        ratios.push(("cold build, CPU: README / by hand (goal 1.1)".into(), ours.0 / by_hand.0));
        ratios.push(("cold build, crates: README / by hand".into(), ours.1 / by_hand.1));
    }
    Ok((rows, ratios))
}

/// Returns the first code block of a language.
fn block<'a>(text: &'a str, language: &str) -> Result<&'a str> {
    let begin = format!("\n```{language}\n");
    let found = text.split_once(&begin).and_then(|(_, rest)| rest.split_once("\n```"));
    found.map(|(block, _)| block).ok_or_else(|| format!("README.md has no block of {language}").into())
}

/// Builds a program in a new target folder, with the versions of this workspace.
fn build(root: &Path, folder: &Path, name: &str, dependencies: &str, program: &str) -> Result<Cost> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("src"))?;
    let package =
        format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n");
    fs::write(folder.join("Cargo.toml"), package + dependencies)?;
    fs::write(folder.join("src/main.rs"), program)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    measure(folder, "cargo", &["fetch", "--quiet"])?;
    measure(folder, "cargo", &["build", "--quiet", "--target-dir", "target"])
}

/// Counts the crates that are compiled.
fn crates(folder: &Path) -> Result<usize> {
    let tree = std::process::Command::new("cargo")
        .args([
            "tree",
            "--quiet",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--no-dedupe",
            "--format",
            "{p}",
        ])
        .current_dir(folder)
        .output()?;
    let text = String::from_utf8(tree.stdout)?;
    Ok(text.lines().collect::<std::collections::BTreeSet<_>>().len())
}
