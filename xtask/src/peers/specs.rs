//! Finds the specs that the generators get.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::Result;
use crate::public_specs::list::List;

/// The specs, each with its name.
pub type Specs = Vec<(String, PathBuf)>;

/// Returns the specs of a folder, sorted by name. The name of a spec is that of its file.
pub fn of_folder(folder: &Path, only: &[String]) -> Result<Specs> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut specs = Vec::new();
    for entry in entries {
        let file = std::path::absolute(entry?.path())?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_spec = file.extension().is_some_and(|extension| extension == "json");
        if is_spec && (only.is_empty() || only.contains(&name)) {
            specs.push((name, file));
        }
    }
    specs.sort();
    complete(specs, only)
}

/// Returns the specs of `cargo xtask public-specs`, and fetches them if necessary.
pub fn public(root: &Path, only: &[String]) -> Result<Specs> {
    let list = List::read()?;
    let wanted = list.specs.iter().filter(|spec| only.is_empty() || only.contains(&spec.name));
    let fetched = |spec| list.fetched(&root.join("target/public-specs"), spec);
    let specs = wanted.map(|spec| Ok((spec.name.clone(), fetched(spec)?))).collect::<Result<_>>()?;
    complete(specs, only)
}

/// Fails if a spec that is named is not there.
fn complete(specs: Specs, only: &[String]) -> Result<Specs> {
    match only.iter().find(|name| specs.iter().all(|(spec, _)| spec != *name)) {
        Some(name) => Err(format!("there is no spec {name}").into()),
        None if specs.is_empty() => Err("there are no specs".into()),
        None => Ok(specs),
    }
}
