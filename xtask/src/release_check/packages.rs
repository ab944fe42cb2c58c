//! The packages: what is in them, and that they build by themselves.

use std::collections::BTreeMap;
use std::fs;

use super::{Problems, Project, Result, cargo};

/// The most that a package may weigh, compressed, in KiB: the generated one has 40,000 lines.
const LIMIT: u64 = 1024;

/// What may be in a package beside code and the texts in it: what cargo and the licences ask for. No tests, and nothing of PayPal's: a test
/// (`import_has_no_prose`) holds that the code has none of its prose either.
const FILES: [&str; 7] = [
    ".cargo_vcs_info.json",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];

/// `--package NAME` for each that is published.
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
            problems.push(format!("{} weighs {size} KiB, and {LIMIT} is the most", package.name));
        }
    }
    Ok(problems)
}

/// What is wrong with the files of a package; of a folder, once.
fn of_list(package: &str, files: &[&str]) -> Problems {
    let mut odd: BTreeMap<&str, usize> = BTreeMap::new();
    let is_code = |file: &str| file.starts_with("src/") && (file.ends_with(".rs") || file.ends_with(".md"));
    for file in files.iter().filter(|file| !is_code(file) && !FILES.contains(file)) {
        *odd.entry(file.split_inclusive('/').next().unwrap_or(file)).or_default() += 1;
    }
    let what = |(place, count): (&str, usize)| match place.ends_with('/') {
        true => format!("{package} has too much in {place}: {count} files"),
        false => format!("{package} has {place}"),
    };
    let mut problems: Problems = odd.into_iter().map(what).collect();
    let needed = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];
    let lacking = needed.into_iter().filter(|file| !files.contains(file));
    problems.extend(lacking.map(|file| format!("{package} lacks {file}")));
    problems
}

pub fn build(project: &Project) -> Result<Problems> {
    // All at once: cargo takes those that are not published yet from each other's packages, in the right order.
    let package = ["package", "--quiet", "--offline", "--allow-dirty"];
    cargo(project, &[package.as_slice(), &names(project)].concat(), &[])?;
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_has_what_it_needs_and_nothing_else() {
        let whole = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs", "src/a.md"];
        assert_eq!(of_list("runtime", &whole), Vec::<String>::new());
        let odd =
            ["Cargo.toml", "LICENSE-MIT", "README.md", "tests/a.rs", "tests/b.json", "a.json", "src/a.json"];
        let expected = [
            "runtime has a.json",
            "runtime has too much in src/: 1 files",
            "runtime has too much in tests/: 2 files",
            "runtime lacks LICENSE-APACHE",
        ];
        assert_eq!(of_list("runtime", &odd), expected);
    }
}
