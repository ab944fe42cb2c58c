//! Measures the compile time of the generated crate, and that of its twin with `serde_derive` in
//! the same run.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::measure::{Cost, run as measure};
use super::{Ratios, Result, Row, twin};

/// Measures the committed crate.
pub fn committed(root: &Path, scratch: &Path, quick: bool) -> Result<Vec<Row>> {
    let target = scratch.join("target").display().to_string();
    let library = root.join("paypal-generated/src/lib.rs");
    let mut rows = Vec::new();
    let mut row = |label: &str, command: &[&str], goal: &'static str| -> Result<()> {
        let mut arguments = command.to_vec();
        arguments.extend(["--quiet", "--package", "paypal-generated", "--target-dir", &target]);
        rows.push(Row { label: label.into(), cost: clean(root, &library, &arguments)?, goal });
        Ok(())
    };
    let kinds: [(&str, &[&str], [&'static str; 2]); 3] = [
        ("check of", &["check"], ["under 10 s", "under 2 s"]),
        ("dev build of", &["build"], ["", ""]),
        ("release build of", &["build", "--release"], ["under 60 s", ""]),
    ];
    for (label, command, [whole, one]) in kinds.into_iter().filter(|it| !quick || it.1.len() == 1) {
        let features: [(&str, &[&str], &'static str); 3] = [
            ("full", &["--features", "full"], whole),
            ("full and registry", &["--features", "full,registry"], ""),
            ("orders", &["--no-default-features", "--features", "rustls,orders"], one),
        ];
        for (name, features, goal) in features {
            row(&format!("{label} paypal-generated, {name}"), &[command, features].concat(), goal)?;
        }
    }
    Ok(rows)
}

/// Measures a crate with the model types only, once as committed and once with `serde_derive`.
pub fn against_twin(root: &Path, scratch: &Path) -> Result<(Vec<Row>, Ratios)> {
    let target = scratch.join("target").display().to_string();
    let mut rows = Vec::new();
    let mut costs: Vec<[Cost; 2]> = Vec::new();
    for name in ["ours", "derive"] {
        let folder = scratch.join(name);
        if name == "derive" {
            twin::derived(root, &folder)?
        } else {
            twin::ours(root, &folder)?
        }
        let library = folder.join("src/lib.rs");
        let of = |command: &str| clean(&folder, &library, &[command, "--quiet", "--target-dir", &target]);
        let pair = [of("check")?, of("build")?];
        for (label, cost) in ["check", "dev build"].into_iter().zip(pair) {
            rows.push(Row { label: format!("{label} of the types alone, {name}"), cost, goal: "" });
        }
        costs.push(pair);
    }
    let mut ratios = Vec::new();
    if let [ours, derive] = costs.as_slice() {
        for (index, (label, goal)) in [("check", "2.5"), ("dev build", "1.7")].into_iter().enumerate() {
            ratios
                .push((format!("{label}: derive / ours (goal {goal})"), derive[index].cpu / ours[index].cpu));
        }
    }
    Ok((rows, ratios))
}

/// Runs a cargo command twice: first to build the dependencies, then to measure the crate alone.
fn clean(folder: &Path, library: &Path, arguments: &[&str]) -> Result<Cost> {
    measure(folder, "cargo", arguments)?;
    let text = fs::read(library)?;
    fs::write(library, text)?;
    measure(folder, "cargo", arguments)
}

/// Counts the lines of generated code per operation and per type.
pub fn lines(root: &Path) -> Result<Value> {
    let (mut operations, mut calls, mut types, mut items, mut all) = (0, 0, 0, 0, 0);
    for (path, text) in twin::sources(&root.join("paypal-generated/src"))? {
        let count = text.lines().count();
        all += count;
        let path = path.display().to_string();
        let starts = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
        if path.contains("operations") {
            operations += count;
            calls += starts("paypal_runtime::call!");
        } else if path.contains("types/") || path.contains("shared/") {
            types += count;
            items += starts("paypal_runtime::model!") + starts("paypal_runtime::string_enum!");
        }
    }
    Ok(json!({
        "lines": all, "operations": calls, "lines_an_operation": operations / calls.max(1),
        "types": items, "lines_a_type": types / items.max(1),
    }))
}
