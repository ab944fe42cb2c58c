//! `cargo xtask bench`: CPU seconds, peak memory, ratios against a peer in the same run.
//!
//! CPU seconds are user and system time of the command and all it waited for. Dependencies are warm, the measured crate
//! is clean, incremental compilation is off.

mod builds;
pub mod measure;
mod twin;
mod update;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use measure::{Cost, run as measure};
pub use twin::sources;

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A line of the table.
struct Row {
    what: String,
    cost: Cost,
    goal: &'static str,
}

/// Measures everything and prints it.
pub fn run(quick: bool, as_json: bool) -> Result<()> {
    let root = workspace();
    let scratch = root.join("target/bench");
    let mut rows = generator(&root, &scratch)?;
    rows.extend(update::rows(&root, &scratch)?);
    rows.extend(builds::committed(&root, &scratch, quick)?);
    let (types, ratios) = builds::against_twin(&root, &scratch)?;
    rows.extend(types);
    let [decoding, calls, webhooks] =
        ["decode", "calls", "webhooks"].map(|name| benchmark(&root, name, as_json));
    let (decoding, calls, webhooks) = (decoding?, calls?, webhooks?);
    let lines = builds::lines(&root)?;
    if as_json {
        let rows: Vec<Value> = (rows.iter())
            .map(|row| json!({"what": row.what, "cpu_seconds": row.cost.cpu, "peak_mib": row.cost.peak_mib, "goal": row.goal}))
            .collect();
        let report = json!({
            "machine": machine(), "rustc": version("rustc")?, "date": version("date")?, "rows": rows,
            "ratios": ratios.iter().map(|(name, ratio)| json!({"name": name, "ratio": ratio})).collect::<Vec<_>>(),
            "lines": lines, "decoding": serde_json::from_str::<Value>(&decoding)?,
            "calls": serde_json::from_str::<Value>(&calls)?,
            "webhooks": serde_json::from_str::<Value>(&webhooks)?,
        });
        println!("{report:#}");
        return Ok(());
    }
    println!("{}\n{}\n{}\n", machine(), version("rustc")?, version("date")?);
    println!("{:<52}{:>8}{:>10}   goal", "", "CPU s", "peak MiB");
    for row in &rows {
        println!("{:<52}{:>8.2}{:>10.0}   {}", row.what, row.cost.cpu, row.cost.peak_mib, row.goal);
    }
    for (name, ratio) in &ratios {
        println!("{name:<52}{ratio:>8.2}");
    }
    println!("\n{lines:#}");
    [decoding, calls, webhooks].iter().for_each(|text| println!("\n{}", text.trim_end()));
    Ok(())
}

/// `generate` and `import` on all 17 specs, in a release build, on a copy.
fn generator(root: &Path, scratch: &Path) -> Result<Vec<Row>> {
    measure(root, "cargo", &["build", "--quiet", "--release", "--package", "paypal-codegen"])?;
    let binary = root.join("target/release/paypal-codegen").display().to_string();
    let copy = scratch.join("copy");
    let _ = std::fs::remove_dir_all(&copy);
    std::fs::create_dir_all(&copy)?;
    measure(root, "cp", &["-r", "specs", "paypal-generated", &copy.display().to_string()])?;
    std::fs::remove_dir_all(copy.join("paypal-generated/src"))?;
    let goal = "under 0.6 s, 200 MiB";
    let mut rows = vec![Row {
        what: "generate, all 17 specs".into(),
        cost: measure(&copy, &binary, &["generate"])?,
        goal,
    }];
    let upstream = upstream(root);
    if upstream.exists() {
        let cost = measure(&copy, &binary, &["import", &upstream.display().to_string()])?;
        rows.push(Row { what: "import, all 17 documents".into(), cost, goal: "" });
    } else {
        eprintln!("skipped: import, since {} is not there", upstream.display());
    }
    Ok(rows)
}

/// The folder of PayPal's files.
fn upstream(root: &Path) -> PathBuf {
    std::env::var("PAYPAL_UPSTREAM").map_or_else(|_| root.join("../shared/upstream/2024-02"), PathBuf::from)
}

/// A benchmark of the package `paypal-tests`, as it prints itself.
fn benchmark(root: &Path, name: &str, as_json: bool) -> Result<String> {
    let output = std::process::Command::new("cargo")
        .args(["bench", "--quiet", "--package", "paypal-tests", "--bench", name])
        .args(if as_json { ["--", "--json"].as_slice() } else { &[] })
        .current_dir(root)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned)
}

fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map(|rest| rest.trim_start_matches([' ', '\t', ':']));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{} ({cores} cores)", model.unwrap_or("an unnamed machine"))
}

pub fn version(program: &str) -> Result<String> {
    let arguments: &[&str] = if program == "date" { &["-u", "+%Y-%m-%d"] } else { &["--version"] };
    let output = std::process::Command::new(program).args(arguments).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
