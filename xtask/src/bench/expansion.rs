//! Measures the cost of `api!` for the orders spec in a crate's dev profile: the check of a crate
//! that calls the macro, minus the check of a crate that includes the same module as text.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use paypal_codegen::Builder;

use super::measure::{Cost, to_its_end};
use super::{Result, Row};

/// The number of runs. The lowest result counts, since other load on the machine can only add time.
const RUNS: usize = 3;

/// Measures a clean check, and a check after an unrelated change.
pub fn rows(root: &Path, scratch: &Path) -> Result<Vec<Row>> {
    let (spec, overlay) = (root.join("specs/orders.yaml"), root.join("specs/overlays/orders.yaml"));
    let text = Builder::new(&spec).overlay(&overlay).load().map_err(|problems| problems.to_string())?.text();
    let call = format!("paypal_macros::api! {{ orders, spec = {spec:?}, overlay = {overlay:?} }}\n");
    let (with_macro, with_text) = (scratch.join("expansion/macro"), scratch.join("expansion/text"));
    lay_out(root, &with_macro, &call)?;
    lay_out(root, &with_text, "include!(\"orders.rs\");\n")?;
    fs::write(with_text.join("src/orders.rs"), text)?;
    let mut rows = Vec::new();
    for (label, incremental) in [("clean", "0"), ("after another change", "1")] {
        let costs =
            [&with_macro, &with_text].map(|folder| least(folder, &scratch.join("target"), incremental));
        let [Ok(expanded), Ok(included)] = costs else {
            return Err("a crate with `api!` can't be checked".into());
        };
        let cost = Cost { cpu: (expanded.cpu - included.cpu).max(0.0), peak_mib: expanded.peak_mib };
        for (which, cost, goal) in [
            ("check of a crate with api! of orders", expanded, ""),
            ("check of the same as text", included, ""),
            ("api! of orders itself: the difference", cost, "under 1 s"),
        ] {
            rows.push(Row { label: format!("{which}, {label}"), cost, goal });
        }
    }
    Ok(rows)
}

fn lay_out(root: &Path, folder: &Path, library: &str) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let dependency =
        |name: &str| format!("{name} = {{ path = {:?} }}\n", root.join(name).display().to_string());
    // The benchmark measures the crate with the default profile of a new crate, not with this
    // workspace's profile.
    let manifest = format!(
        "[package]\nname = \"with-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}{}\n[workspace]\n",
        folder.file_name().unwrap_or_default().to_string_lossy(),
        dependency("paypal-macros"),
        dependency("paypal-runtime"),
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/lib.rs"), library)?;
    Ok(())
}

/// Returns the lowest cost of several checks. Each follows a change of the library that does not
/// touch the module.
fn least(folder: &Path, target: &Path, incremental: &str) -> Result<Cost> {
    let library = folder.join("src/lib.rs");
    let text = fs::read_to_string(&library)?;
    let mut costs = Vec::new();
    for run in 0..=RUNS {
        fs::write(&library, format!("{text}pub fn change_{run}() {{}}\n"))?;
        let mut command = Command::new("cargo");
        command.args(["check", "--quiet", "--target-dir"]).arg(target).current_dir(folder);
        command.env("CARGO_INCREMENTAL", incremental).env_remove("CARGO_TARGET_DIR").stdout(Stdio::null());
        match to_its_end(&mut command)? {
            (true, cost) => costs.push(cost),
            (false, _) => return Err(format!("{} can't be checked", folder.display()).into()),
        }
    }
    fs::write(&library, text)?;
    // The first run also compiles the dependencies.
    let least = costs.into_iter().skip(1).min_by(|one, other| one.cpu.total_cmp(&other.cpu));
    least.ok_or_else(|| "nothing was measured".into())
}
