//! `cargo xtask release-check`: runs all checks that a release needs, and prints a line for each.
//!
//! All checks run, even if earlier ones fail. Each returns its problems; the table `CHECKS` has the
//! way to fix them.

mod changelog;
mod compiler;
mod dependencies;
mod documentation;
mod licences;
mod manifests;
mod metadata;
mod packages;
mod specs;
mod tree;
mod versions;

use std::path::{Path, PathBuf};

use metadata::Metadata;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Problems, one line each; empty if the check passes.
type Problems = Vec<String>;

/// When a check runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// On every run.
    Always,
    /// Not with `--draft`: the check passes only on the day of a release.
    Release,
    /// Not with `--quick`: the check compiles.
    Building,
}

/// A check.
struct Check {
    name: &'static str,
    when: When,
    run: fn(&Project) -> Result<Problems>,
    /// How to fix the problems that the check reports.
    fix: &'static str,
}

/// The input of the checks.
struct Project {
    root: PathBuf,
    metadata: Metadata,
}

const CHECKS: &[Check] = &[
    Check {
        name: "one version",
        when: When::Always,
        run: versions::check,
        fix: "set [workspace.package] and the versions in [workspace.dependencies] of Cargo.toml",
    },
    Check {
        name: "changelog",
        when: When::Always,
        run: changelog::describes_the_version,
        fix: "begin CHANGELOG.md with `## VERSION, YYYY-MM-DD` and a list of the changes for users",
    },
    Check {
        name: "date of the release",
        when: When::Release,
        run: changelog::is_dated,
        fix: "replace `unreleased` with the date in CHANGELOG.md",
    },
    Check {
        name: "overlays",
        when: When::Always,
        run: specs::every_action_matches,
        fix: "remove the action from the overlay, or point its target to the new place; then run `paypal-codegen update` again",
    },
    Check {
        name: "descriptions of operations",
        when: When::Always,
        run: specs::every_operation_is_described,
        fix: "describe the operation in specs/overlays; `paypal-codegen report` shows the coverage",
    },
    Check {
        name: "generated code",
        when: When::Always,
        run: specs::code_is_generated,
        fix: "run `cargo run --package paypal-codegen -- generate`",
    },
    Check {
        name: "manifests",
        when: When::Always,
        run: manifests::are_complete,
        fix: "set the field in the crate's Cargo.toml or in [workspace.package]",
    },
    Check {
        name: "repository",
        when: When::Release,
        run: manifests::name_the_repository,
        fix: "set `repository` in [workspace.package] to the project's public URL, and inherit it in each crate",
    },
    Check {
        name: "dependencies",
        when: When::Always,
        run: dependencies::can_be_published,
        fix: "give the dependency a version beside its path, or publish the crate it depends on",
    },
    Check {
        name: "licences",
        when: When::Always,
        run: licences::are_allowed,
        fix: "remove the dependency, or add the licence to xtask/src/release_check/licences.txt if it asks no more of users than to include its text",
    },
    Check {
        name: "compiler",
        when: When::Always,
        run: compiler::is_the_one_named,
        fix: "set `rust-version` in Cargo.toml and `channel` in rust-toolchain.toml to the same version, and use that compiler",
    },
    Check {
        name: "oldest compiler",
        when: When::Always,
        run: compiler::dependencies_compile_with_it,
        fix: "take an older version of the dependency, or raise `rust-version` in the crate's Cargo.toml",
    },
    Check {
        name: "contents of the packages",
        when: When::Always,
        run: packages::contents,
        fix: "set `include` in the crate's Cargo.toml; each licence file must be a link to the workspace's",
    },
    Check {
        name: "packages build",
        when: When::Building,
        run: packages::build,
        fix: "make `cargo package` of the crate succeed",
    },
    Check {
        name: "documentation",
        when: When::Building,
        run: documentation::builds,
        fix: "fix the warnings of `cargo doc --all-features` for the crate",
    },
    Check { name: "work tree", when: When::Release, run: tree::is_clean, fix: "commit or remove the files" },
];

/// Runs the checks and prints a line for each; returns an error if one fails.
pub fn run(draft: bool, quick: bool) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned);
    let metadata = Metadata::read(&root)?;
    let project = Project { root, metadata };
    let (mut failed, mut skipped) = (0, 0);
    for check in CHECKS {
        let reason = match check.when {
            When::Release if draft => Some("--draft is given"),
            When::Building if quick => Some("it compiles, and --quick is given"),
            _ => None,
        };
        if let Some(reason) = reason {
            skipped += 1;
            println!("skipped   {}: {reason}", check.name);
            continue;
        }
        let problems = (check.run)(&project).unwrap_or_else(|error| vec![error.to_string()]);
        if problems.is_empty() {
            println!("ok        {}", check.name);
            continue;
        }
        failed += 1;
        for problem in problems {
            println!("FAILED    {}: {problem}", check.name);
        }
        println!("          to fix it: {}", check.fix);
    }
    if failed > 0 {
        return Err(format!("{failed} of {} checks failed", CHECKS.len()).into());
    }
    if skipped == 0 {
        println!("\nto publish: cargo publish {}", packages::names(&project).join(" "));
    }
    Ok(())
}

/// Runs cargo in the project. Returns its standard output, or an error with its standard error.
fn cargo(project: &Project, arguments: &[&str], environment: &[(&str, &str)]) -> Result<String> {
    let mut command = std::process::Command::new(env!("CARGO"));
    command.args(arguments).current_dir(&project.root).envs(environment.iter().copied());
    let output = command.output()?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(format!("`cargo {}` failed:\n{}", arguments.join(" "), stderr.trim()).into())
}
