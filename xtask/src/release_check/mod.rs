//! `cargo xtask release-check`: everything that must hold before the crates are published, a line each.
//!
//! All checks run, whatever the others say. Each answers what is wrong; the table says how that is mended.

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

/// What is wrong, a line each; nothing where all is well.
type Problems = Vec<String>;

/// When a check is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// In any case.
    Always,
    /// Not of a draft: it holds on the day of a release alone.
    Release,
    /// Not where it must be quick: it compiles.
    Building,
}

/// One thing that must hold.
struct Check {
    name: &'static str,
    when: When,
    run: fn(&Project) -> Result<Problems>,
    /// How what it finds is mended.
    mend: &'static str,
}

/// What the checks look at.
struct Project {
    root: PathBuf,
    metadata: Metadata,
}

const CHECKS: &[Check] = &[
    Check {
        name: "one version",
        when: When::Always,
        run: versions::check,
        mend: "set [workspace.package] and the versions in [workspace.dependencies] of Cargo.toml",
    },
    Check {
        name: "changelog",
        when: When::Always,
        run: changelog::describes_the_version,
        mend: "begin CHANGELOG.md with `## VERSION, YYYY-MM-DD` and a list of what is new for users",
    },
    Check {
        name: "date of the release",
        when: When::Release,
        run: changelog::is_dated,
        mend: "put the day for `unreleased` in CHANGELOG.md",
    },
    Check {
        name: "overlays",
        when: When::Always,
        run: specs::every_action_matches,
        mend: "drop the action from the overlay, or point it to where that is now; then `paypal-codegen update` again",
    },
    Check {
        name: "descriptions of operations",
        when: When::Always,
        run: specs::every_operation_is_described,
        mend: "say in specs/overlays what it does; `paypal-codegen report` lists what is covered",
    },
    Check {
        name: "generated code",
        when: When::Always,
        run: specs::code_is_generated,
        mend: "cargo run --package paypal-codegen -- generate",
    },
    Check {
        name: "manifests",
        when: When::Always,
        run: manifests::are_complete,
        mend: "fill it in, in the crate's Cargo.toml or in [workspace.package]",
    },
    Check {
        name: "repository",
        when: When::Release,
        run: manifests::name_the_repository,
        mend: "set `repository` in [workspace.package] to where the project is public, and take it over in each crate",
    },
    Check {
        name: "dependencies",
        when: When::Always,
        run: dependencies::can_be_published,
        mend: "give the dependency a version beside its path, or publish what it depends on",
    },
    Check {
        name: "licences",
        when: When::Always,
        run: licences::are_allowed,
        mend: "do without the dependency, or add the licence to xtask/src/release_check/licences.txt if it obliges users to nothing",
    },
    Check {
        name: "compiler",
        when: When::Always,
        run: compiler::is_the_one_named,
        mend: "let `rust-version` in Cargo.toml and `channel` in rust-toolchain.toml say the same, and use that one",
    },
    Check {
        name: "contents of the packages",
        when: When::Always,
        run: packages::contents,
        mend: "set `include` in the crate's Cargo.toml; a licence file is a link to that of the workspace",
    },
    Check {
        name: "packages build",
        when: When::Building,
        run: packages::build,
        mend: "make `cargo package` of the crate succeed",
    },
    Check {
        name: "documentation",
        when: When::Building,
        run: documentation::builds,
        mend: "make `cargo doc --all-features` of the crate say nothing",
    },
    Check { name: "work tree", when: When::Release, run: tree::is_clean, mend: "commit it, or take it away" },
];

/// Makes the checks and prints a line each; an error where one failed.
pub fn run(draft: bool, quick: bool) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned);
    let metadata = Metadata::read(&root)?;
    let project = Project { root, metadata };
    let (mut failed, mut left_out) = (0, 0);
    for check in CHECKS {
        let reason = match check.when {
            When::Release if draft => Some("this is a draft"),
            When::Building if quick => Some("it compiles"),
            _ => None,
        };
        if let Some(reason) = reason {
            left_out += 1;
            println!("left out  {}: {reason}", check.name);
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
        println!("          to mend it: {}", check.mend);
    }
    if failed > 0 {
        return Err(format!("{failed} of {} checks failed", CHECKS.len()).into());
    }
    if left_out == 0 {
        println!("\nto publish: cargo publish {}", packages::names(&project).join(" "));
    }
    Ok(())
}

/// Runs cargo in the project; answers what it wrote, or what it said against it.
fn cargo(project: &Project, arguments: &[&str], environment: &[(&str, &str)]) -> Result<String> {
    let mut command = std::process::Command::new(env!("CARGO"));
    command.args(arguments).current_dir(&project.root).envs(environment.iter().copied());
    let output = command.output()?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("`cargo {}` failed:\n{}", arguments.join(" "), said.trim()).into())
}
