//! Checks the contents of the packages, and that the packages build.

use std::collections::BTreeMap;
use std::fs;

use super::{Problems, Project, Result, cargo};

/// The largest permitted size of a compressed package in KiB. The generated package has 40,000
/// lines of code.
const LIMIT: u64 = 1024;

/// The endings of code and of the texts, scripts, pages and tables that it includes.
const CODE: [&str; 8] = [".rs", ".md", ".lua", ".html", ".css", ".js", ".svg", ".tsv"];

/// The files that a package may have besides code and the text files it includes: those that cargo
/// and the licences need. Tests and PayPal's files are not among them. The test
/// `import_has_no_prose` checks that the code contains none of PayPal's prose either.
const FILES: [&str; 7] = [
    ".cargo_vcs_info.json",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];

/// Returns the arguments `--package NAME` for each published package.
pub fn names(project: &Project) -> Vec<&str> {
    project.metadata.published().flat_map(|package| ["--package", &package.name]).collect()
}

pub fn contents(project: &Project) -> Result<Problems> {
    let mut problems = Vec::new();
    let package = ["package", "--quiet", "--offline", "--allow-dirty", "--no-verify"];
    cargo(project, &[package.as_slice(), &names(project)].concat(), &[])?;
    for package in project.metadata.published() {
        let list = ["package", "--quiet", "--offline", "--allow-dirty", "--list", "--package", &package.name];
        let list = cargo(project, &list, &[])?;
        problems.extend(of_list(&package.name, &list.lines().collect::<Vec<_>>()));
        let file = format!("target/package/{}-{}.crate", package.name, package.version);
        let size = fs::metadata(project.root.join(file))?.len() / 1024;
        if size > LIMIT {
            problems.push(format!("{} has {size} KiB, but the limit is {LIMIT} KiB", package.name));
        }
    }
    Ok(problems)
}

/// Returns the problems with the files of a package; unexpected files of one folder are one
/// problem.
fn of_list(package: &str, files: &[&str]) -> Problems {
    let mut unexpected: BTreeMap<&str, usize> = BTreeMap::new();
    let is_code = |file: &str| file.starts_with("src/") && CODE.iter().any(|ending| file.ends_with(ending));
    for file in files.iter().filter(|file| !is_code(file) && !FILES.contains(file)) {
        *unexpected.entry(file.split_inclusive('/').next().unwrap_or(file)).or_default() += 1;
    }
    let describe = |(place, count): (&str, usize)| match place.ends_with('/') {
        true => format!("{package} has {count} unexpected files in {place}"),
        false => format!("{package} has the unexpected file {place}"),
    };
    let mut problems: Problems = unexpected.into_iter().map(describe).collect();
    let needed = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];
    let lacking = needed.into_iter().filter(|file| !files.contains(file));
    problems.extend(lacking.map(|file| format!("{package} lacks {file}")));
    problems
}

pub fn build(project: &Project) -> Result<Problems> {
    // All packages in one call: cargo then resolves the unpublished ones from each other, in the
    // right order.
    let package = ["package", "--quiet", "--offline", "--allow-dirty"];
    cargo(project, &[package.as_slice(), &names(project)].concat(), &[])?;
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_and_unexpected_files_are_reported() {
        let whole = [
            "Cargo.toml",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "README.md",
            "src/lib.rs",
            "src/a.md",
            "src/b.lua",
            "src/pages/c.html",
            "src/pages/d.js",
            "src/e.tsv",
        ];
        assert_eq!(of_list("runtime", &whole), Vec::<String>::new());
        let unexpected =
            ["Cargo.toml", "LICENSE-MIT", "README.md", "tests/a.rs", "tests/b.json", "a.json", "src/a.json"];
        let expected = [
            "runtime has the unexpected file a.json",
            "runtime has 1 unexpected files in src/",
            "runtime has 2 unexpected files in tests/",
            "runtime lacks LICENSE-APACHE",
        ];
        assert_eq!(of_list("runtime", &unexpected), expected);
    }
}
