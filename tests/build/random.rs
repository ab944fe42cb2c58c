//! Generates modules from random valid specs, which `tests/random_specs.rs` includes and compiles.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use paypal_codegen::embed::Builder;
use paypal_test_support::random_spec;

/// The default number of specs. Each costs about half a second of compile time.
const SPECS: u64 = 12;

fn number(name: &str, otherwise: u64) -> u64 {
    println!("cargo::rerun-if-env-changed={name}");
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Writes a module for each spec, and the list of the specs. If a spec is refused, the list holds
/// the reason, and the test fails with it.
pub fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    let first = number("RANDOM_FIRST", 0);
    let count = number("RANDOM_COMPILED", SPECS);
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let (mut modules, mut list) = (String::new(), String::new());
    for number in first..first + count {
        let text = random_spec::spec(number).to_string();
        let embedded = Builder::inline(format!("random{number}"), text).registry(true).load();
        match embedded {
            Ok(embedded) => {
                let path = folder.join(format!("random{number}.rs"));
                fs::write(&path, embedded.text())?;
                writeln!(modules, "include!({path:?});")?;
                writeln!(list, "    ({number}, Ok(&random{number}::registry::API)),")?;
            }
            Err(problems) => writeln!(list, "    ({number}, Err({:?})),", problems.to_string())?,
        }
    }
    writeln!(
        modules,
        "pub static ALL: &[(u64, Result<&paypal_runtime::registry::ApiEntry, &str>)] = &[\n{list}];"
    )?;
    Ok(fs::write(folder.join("mod.rs"), modules)?)
}
