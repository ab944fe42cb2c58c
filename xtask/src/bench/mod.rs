//! `cargo xtask bench`: measures CPU seconds, peak memory, and ratios to a peer in the same run.
//!
//! CPU seconds are the user and system time of a command and its child processes. Dependencies are
//! built before, the measured crate is built from scratch, and incremental compilation is off.

mod builds;
mod cold;
mod expansion;
mod growth;
pub mod measure;
mod twin;
mod update;

use std::path::{Path, PathBuf};

use paypal_test_support::upstream;
use serde_json::{Value, json};

use measure::{Cost, run as measure};
pub use twin::sources;

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Ratios by name.
type Ratios = Vec<(String, f64)>;

/// A row of the table.
struct Row {
    label: String,
    cost: Cost,
    goal: &'static str,
}

/// The options of `cargo xtask bench`.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Skips the release builds.
    pub quick: bool,
    /// Measures the generator only.
    pub generator: bool,
    /// Measures cold builds of the README's program only.
    pub cold: bool,
    /// Prints one JSON object instead of the table.
    pub json: bool,
}

/// Runs all measurements and prints them.
pub fn run(options: Options) -> Result<()> {
    let root = workspace();
    let scratch = root.join("target/bench");
    if options.cold {
        let (rows, ratios) = cold::rows(&root, &scratch)?;
        println!("{}\n{}\n{}\n", machine(), version("rustc")?, version("date")?);
        print(&rows, &ratios);
        return Ok(());
    }
    let mut rows = generator(&root, &scratch)?;
    rows.extend(update::rows(&root, &scratch)?);
    rows.extend(expansion::rows(&root, &scratch)?);
    let (mut ratios, mut benchmarks) = (Ratios::new(), Vec::new());
    if !options.generator {
        rows.extend(builds::committed(&root, &scratch, options.quick)?);
        let (types, against) = builds::against_twin(&root, &scratch)?;
        rows.extend(types);
        ratios.extend(against);
        let (programs, against) = cold::rows(&root, &scratch)?;
        rows.extend(programs);
        ratios.extend(against);
        let names = [
            ("decoding", "decode"),
            ("memory", "memory"),
            ("calls", "calls"),
            ("webhooks", "webhooks"),
            ("merchants", "merchants"),
        ];
        for (title, name) in names {
            benchmarks.push((title, benchmark(&root, name, options.json)?));
        }
    }
    // Runs last: it uses much memory in this process, and a child process started afterwards would
    // inherit that as its peak.
    let (sizes, steps) = growth::rows(&root, &scratch)?;
    rows.extend(sizes);
    ratios.extend(steps);
    let lines = builds::lines(&root)?;
    if options.json {
        let rows: Vec<Value> = (rows.iter())
            .map(|row| json!({"what": row.label, "cpu_seconds": row.cost.cpu, "peak_mib": row.cost.peak_mib, "goal": row.goal}))
            .collect();
        let mut report = json!({
            "machine": machine(), "rustc": version("rustc")?, "date": version("date")?, "rows": rows,
            "ratios": ratios.iter().map(|(name, ratio)| json!({"name": name, "ratio": ratio})).collect::<Vec<_>>(),
            "lines": lines,
        });
        for (title, text) in &benchmarks {
            report[*title] = serde_json::from_str::<Value>(text)?;
        }
        println!("{report:#}");
        return Ok(());
    }
    println!("{}\n{}\n{}\n", machine(), version("rustc")?, version("date")?);
    print(&rows, &ratios);
    println!("\n{lines:#}");
    for (_, text) in &benchmarks {
        println!("\n{}", text.trim_end());
    }
    Ok(())
}

/// Prints the table and the ratios.
fn print(rows: &[Row], ratios: &Ratios) {
    println!("{:<64}{:>8}{:>10}   goal", "", "CPU s", "peak MiB");
    for row in rows {
        println!("{:<64}{:>8.2}{:>10.0}   {}", row.label, row.cost.cpu, row.cost.peak_mib, row.goal);
    }
    for (name, ratio) in ratios {
        println!("{name:<64}{ratio:>8.2}");
    }
}

/// Measures `generate` and `import` of all specs, in a release build, on a copy of the tree.
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
        label: "generate, all specs".into(),
        cost: measure(&copy, &binary, &["generate"])?,
        goal,
    }];
    let upstream = upstream::base_folder();
    if upstream.exists() {
        let cost = measure(&copy, &binary, &["import", &upstream.display().to_string()])?;
        rows.push(Row { label: "import, all documents".into(), cost, goal: "" });
    } else {
        eprintln!("skipped: import, since {} does not exist", upstream.display());
    }
    Ok(rows)
}

/// Runs a benchmark of the package `paypal-tests` and returns its output.
fn benchmark(root: &Path, name: &str, as_json: bool) -> Result<String> {
    let output = std::process::Command::new("cargo")
        .args(["bench", "--quiet", "--package", "paypal-benches", "--bench", name])
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

pub fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map(|rest| rest.trim_start_matches([' ', '\t', ':']));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{} ({cores} cores)", model.unwrap_or("unknown CPU"))
}

pub fn version(program: &str) -> Result<String> {
    let arguments: &[&str] = if program == "date" { &["-u", "+%Y-%m-%d"] } else { &["--version"] };
    let output = std::process::Command::new(program).args(arguments).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
