//! Unpacks the snapshots of the fixtures, which `tests/fixtures_use/main.rs` includes and compiles,
//! writes the table of calls of `tests/conformance`, and generates the modules of random specs that
//! `tests/random_specs.rs` compiles.

mod calls;
mod random;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, error, fs};

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed=build");
    let calls = Path::new(&env::var("OUT_DIR")?).join("calls.rs");
    calls::write(Path::new("../specs"), &calls)?;
    random::write(&Path::new(&env::var("OUT_DIR")?).join("random"))?;
    println!("cargo::rerun-if-changed=tests/snapshots");
    // The registry of a fixture is behind the feature `registry` of the generated crate.
    println!("cargo::rustc-check-cfg=cfg(feature, values(\"registry\"))");
    println!("cargo::rustc-cfg=feature=\"registry\"");
    let out = Path::new(&env::var("OUT_DIR")?).join("fixtures");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let mut modules = String::new();
    let mut snapshots: Vec<_> = fs::read_dir("tests/snapshots")?.collect::<Result<_, _>>()?;
    snapshots.sort_by_key(fs::DirEntry::file_name);
    for snapshot in snapshots {
        let file_name = snapshot.file_name().into_string().unwrap_or_default();
        let Some(name) = file_name.strip_prefix("fixtures__").and_then(|name| name.strip_suffix(".snap"))
        else {
            continue;
        };
        let text = fs::read_to_string(snapshot.path())?;
        let Some((_, files)) = text.split_once("\n//// ") else { continue };
        for file in files.split("\n//// ") {
            let (path, text) = file.split_once('\n').unwrap_or((file, ""));
            let path = out.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, text)?;
        }
        let module = out.join(name).join("mod.rs");
        writeln!(modules, "#[path = {module:?}]\npub mod {name};")?;
    }
    fs::write(out.join("mod.rs"), modules)?;
    Ok(())
}
